/** Long work in slices, so that a page stays alive while it goes on. */

/** A third of what a person notices (50 ms is a "long task"), because drawing and parsing want their share of a frame. */
const SLICE_MS = 12;

/** Lets timers, input and drawing have their turn; a promise alone would not. */
export async function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // No timer: browsers make nested ones wait at least 4 ms.
    const channel = new MessageChannel();
    const port = channel.port1 as unknown as { onmessage: () => void };
    port.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** Says when work has gone on for long enough without a pause. */
export class Breathing {
  private since = performance.now();

  get isDue(): boolean {
    return performance.now() - this.since >= SLICE_MS;
  }

  /** After others had their turn anyway, such as while an answer was awaited. */
  restart(): void {
    this.since = performance.now();
  }

  async pause(): Promise<void> {
    await nextTask();
    this.restart();
  }
}
