/** Puts a question once for all who want its answer, and never gives anybody an answer to a question put before they asked. */
export class Together<Answer> {
  private running: Promise<Answer> | undefined;
  private next: Promise<Answer> | undefined;

  constructor(private readonly put: () => Promise<Answer>) {}

  ask(): Promise<Answer> {
    if (!this.running) return this.begin();
    this.next ??= this.running.then(ignore, ignore).then(() => {
      this.next = undefined;
      return this.begin();
    });
    return this.next;
  }

  private begin(): Promise<Answer> {
    const running = this.put().finally(() => {
      if (this.running === running) this.running = undefined;
    });
    this.running = running;
    return running;
  }
}

const ignore = (): void => undefined;
