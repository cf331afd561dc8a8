// What an object of the client is on the host's side of the wire.

/** An object of the client. `target` is what its type's members work on. */
export interface HostObject {
  readonly type: string;
  readonly target: unknown;
  /** Key by which the client finds the object again. */
  readonly id?: string;
}
