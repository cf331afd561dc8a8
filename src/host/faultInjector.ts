// Failures on demand: at the n-th message or action, with any code, late, or never answered.

/** What a test asks for; counts run from now and start at one. Clean-up messages do not count. */
export class FaultInjector {
  private messages = new Map<number, string>();
  private actions = new Map<number, string>();
  private silent: number | null = null;
  private seenMessages = 0;
  private seenActions = 0;
  private held: (() => void)[] = [];
  private milliseconds = 0;

  failAtMessage(count: number, code: string): void {
    this.messages.set(this.seenMessages + count, code);
  }

  failAtAction(count: number, code: string): void {
    this.actions.set(this.seenActions + count, code);
  }

  delay(milliseconds: number): void {
    this.milliseconds = milliseconds;
  }

  neverAnswer(count = 1): void {
    this.silent = this.seenMessages + count;
  }

  /** Gives the answers that were held back. */
  answerNow(): void {
    const held = this.held;
    this.held = [];
    this.silent = null;
    held.forEach((answer) => answer());
  }

  clear(): void {
    this.messages.clear();
    this.actions.clear();
    this.silent = null;
    this.milliseconds = 0;
  }

  /** @returns the code with which this message fails, if any */
  nextMessage(): string | undefined {
    this.seenMessages += 1;
    return this.messages.get(this.seenMessages);
  }

  /** @returns the code with which this action fails, if any */
  nextAction(): string | undefined {
    this.seenActions += 1;
    return this.actions.get(this.seenActions);
  }

  /** Sends an answer now, later, or not before it is released. */
  deliver(answer: () => void): void {
    if (this.silent !== null && this.seenMessages >= this.silent) this.held.push(answer);
    else setTimeout(answer, this.milliseconds);
  }
}
