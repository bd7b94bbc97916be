/**
 * Pauses that Jira asked for hold for every request of that kind, not only for the one that was told: a burst limit counts
 * all requests to one endpoint, and seven more refusals would say nothing new.
 */
export class Pauses {
  private readonly running = new Map<string, Promise<void>>();

  /** Resolves once no pause is running for the operation. */
  async over(operation: string): Promise<void> {
    for (let pause = this.running.get(operation); pause !== undefined; pause = this.running.get(operation)) await pause;
  }

  /** Starts a pause; `wait` may reject, which ends it. */
  start(operation: string, wait: Promise<void>): void {
    const pause = wait
      .catch(() => undefined)
      .then(() => {
        if (this.running.get(operation) === pause) this.running.delete(operation);
      });
    this.running.set(operation, pause);
  }
}
