// Failures of the stand-in, with Excel's codes. Imports nothing from the product.

/** A failure that is answered on the wire with an Office code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Its code is a behaviour's own answer or was asked for by a test, so it never arrives as a general code. */
    readonly isExact = false,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** For a member that the stand-in does not have: strict, so that nothing succeeds silently. */
export const notImplemented = (type: string, member: string): HostError =>
  new HostError('NotImplemented', `NotImplemented: ${type}.${member}`);

export const invalidArgument = (what: string): HostError => new HostError('InvalidArgument', what);
export const itemNotFound = (what: string): HostError => new HostError('ItemNotFound', `Not found: ${what}`);
