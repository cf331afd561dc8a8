// What an object of the client is on the host's side of the wire.

/** An object of the client. The members of its type operate on `target`. */
export interface HostObject {
  readonly type: string;
  readonly target: unknown;
  /** Key by which the client finds the object again. */
  readonly id?: string;
}
