/** From a message's id and data to words. The wording itself lives with the check that declares it. */
import { CHECKS } from './catalogue';
import { ENGINE_MESSAGES } from './judge-item';
import type { Message } from './outcome';

export interface Description {
  /** What was found, in one sentence. */
  readonly title: string;
  /** What would make the check pass; empty where the item can do nothing about it. */
  readonly toPass: string;
}

const templates = new Map<string, { readonly template: string; readonly toPass: string }>([
  ...Object.entries(ENGINE_MESSAGES).map(([id, template]) => [id, { template, toPass: '' }] as const),
  ...CHECKS.flatMap(({ meta, messages }) =>
    Object.entries(messages).map(
      ([id, template]) => [`${meta.id}/${id}`, { template, toPass: meta.howToPass }] as const,
    ),
  ),
]);

/** Words for a message. An id that no check declares (a result of an older version) stands for itself. */
export function describe(message: Message): Description {
  const known = templates.get(message.id);
  if (known === undefined) return { title: message.id, toPass: '' };
  const title = known.template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(message.data[name] ?? placeholder),
  );
  return { title, toPass: known.toPass };
}
