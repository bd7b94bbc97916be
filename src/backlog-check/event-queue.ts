/** A hand-over from several asynchronous producers to one consumer that pulls. */
export class EventQueue<Event> implements AsyncIterable<Event> {
  private readonly waiting: Event[] = [];
  private ended: { readonly error: unknown } | 'closed' | null = null;
  private wake: () => void = () => undefined;

  push(event: Event): void {
    this.waiting.push(event);
    this.wake();
  }

  /** No more events will come; those that wait are still handed over. */
  close(): void {
    this.ended ??= 'closed';
    this.wake();
  }

  /** The consumer gets this error after the events that wait. */
  fail(error: unknown): void {
    this.ended ??= { error };
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event> {
    for (;;) {
      for (let event = this.waiting.shift(); event !== undefined; event = this.waiting.shift()) yield event;
      if (this.ended === 'closed') return;
      if (this.ended !== null) throw this.ended.error;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}
