/** What the page asks of the host's server. The header keeps other origins out: it cannot be sent without permission. */

export interface Mount {
  readonly mountId: string;
  /** Address of the frame's document on the resource origin. */
  readonly src: string;
  readonly title: string;
  readonly viewportSize: unknown;
  /** What `view.getContext()` answers, without the theme. */
  readonly context: Readonly<Record<string, unknown>>;
  /** Path of the module's page; only there does createHistory have a place. */
  readonly base?: string;
}

/** @throws with the server's own words where it refuses */
export async function ask<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(`/__host__/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-host-page': '1' },
    body: JSON.stringify(body ?? null),
  });
  const answer = (await response.json()) as { value?: T; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value as T;
}
