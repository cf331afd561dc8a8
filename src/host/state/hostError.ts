// Failures of the stand-in, with the codes that Excel uses. Imports nothing of the product.

/** A failure that is answered on the wire with its Office code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Its code is the answer to a behaviour of its own, or was asked for: it never arrives as a general one. */
    readonly isExact = false,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** A member that the stand-in does not have: strict, so that nothing succeeds in silence. */
export const notImplemented = (type: string, member: string): HostError =>
  new HostError('NotImplemented', `NotImplemented: ${type}.${member}`);

export const invalidArgument = (what: string): HostError => new HostError('InvalidArgument', what);
export const itemNotFound = (what: string): HostError => new HostError('ItemNotFound', `Not found: ${what}`);
