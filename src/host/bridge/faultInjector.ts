// Failures on demand: at the n-th message or action, once or permanently, with any code, with the answer lost, late or
// never given.

/** The failures that a test asks for. Counts start at one, from the moment of asking; clean-up messages do not count. */
export class FaultInjector {
  private messages = new Map<number, string>();
  private actions = new Map<number, string>();
  private lost = new Map<number, string>();
  private gone: { readonly from: number; readonly code: string } | null = null;
  private cut: { readonly at: number; readonly code: string } | null = null;
  private before = new Map<number, () => void>();
  private refused = new Map<string, string>();
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

  /** Refuses every action of this name (`FreezeRows`), like an Excel that cannot perform it. */
  refuse(member: string, code: string): void {
    this.refused.set(member, code);
  }

  /** Refuses every message from the n-th onwards. */
  failFromMessage(count: number, code: string): void {
    this.gone = { from: this.seenMessages + count, code };
  }

  /** Fails the n-th action and refuses every message after the one that contains it. */
  failAfterAction(count: number, code: string, codeThen: string): void {
    this.failAtAction(count, code);
    this.cut = { at: this.seenActions + count, code: codeThen };
  }

  /** Carries out the n-th message but answers with a failure. */
  loseAnswer(count: number, code: string): void {
    this.lost.set(this.seenMessages + count, code);
  }

  /** Changes the workbook right before the n-th message reaches it. */
  actBefore(count: number, act: () => void): void {
    this.before.set(this.seenMessages + count, act);
  }

  delay(milliseconds: number): void {
    this.milliseconds = milliseconds;
  }

  neverAnswer(count = 1): void {
    this.silent = this.seenMessages + count;
  }

  /** Releases the delayed answers. */
  answerNow(): void {
    const held = this.held;
    this.held = [];
    this.silent = null;
    held.forEach((answer) => answer());
  }

  clear(): void {
    this.messages.clear();
    this.actions.clear();
    this.lost.clear();
    this.before.clear();
    this.refused.clear();
    this.gone = null;
    this.cut = null;
    this.silent = null;
    this.milliseconds = 0;
  }

  /** @returns the code with which this message fails, if any */
  nextMessage(): string | undefined {
    this.seenMessages += 1;
    this.before.get(this.seenMessages)?.();
    if (this.gone && this.seenMessages >= this.gone.from) return this.gone.code;
    return this.messages.get(this.seenMessages);
  }

  /** @returns the code that replaces the answer to this message, if any */
  lostAnswer(): string | undefined {
    return this.lost.get(this.seenMessages);
  }

  /** @returns the code with which this action fails, if any */
  nextAction(member: string): string | undefined {
    this.seenActions += 1;
    if (this.cut?.at === this.seenActions) this.failFromMessage(1, this.cut.code);
    return this.actions.get(this.seenActions) ?? this.refused.get(member);
  }

  /** Sends an answer now, later, or only once it is released. */
  deliver(answer: () => void): void {
    if (this.silent !== null && this.seenMessages >= this.silent) this.held.push(answer);
    else setTimeout(answer, this.milliseconds);
  }
}
