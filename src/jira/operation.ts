/** The shape of one request that the app makes to Jira; the table itself is in operations.ts. */
import type * as z from 'zod/mini';

export interface Operation<Answer = unknown> {
  /** As Atlassian's specification names it. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path template, with parameters in braces. */
  readonly path: string;
  readonly scopes: { readonly classic: readonly string[]; readonly granular: readonly string[] };
  readonly answer: z.ZodMiniType<Answer>;
  /** It changes something in Jira. What is not marked so only reads, POSTs as well, and is retried freely. */
  readonly writes?: true;
}
