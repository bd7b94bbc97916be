/** What the app can tell a Jira administrator about itself: its version, what it may do, and whether its parts answer. */
import { asUser, getAppContext, route } from '@forge/api';
import * as z from 'zod/mini';
import { JiraUnavailable, sent } from './jira-answer';
import type { SettingsPorts } from './space-settings';
import type { UseCase } from './secured';

/** What the platform says about the installed app; every part may be missing. */
export interface AppFacts {
  readonly appVersion: string | null;
  readonly environment: string | null;
  readonly scopes: string[] | null;
}

const context = z.object({
  appVersion: z.catch(z.nullable(z.string()), null),
  environmentType: z.catch(z.nullable(z.string()), null),
  permissions: z.catch(z.nullable(z.object({ scopes: z.array(z.string()) })), null),
});

/** Reads the platform's word; total. */
export function forgeAppFacts(): AppFacts {
  const none = { appVersion: null, environment: null, scopes: null };
  try {
    const known = context.safeParse(getAppContext()).data;
    if (known === undefined) return none;
    return {
      appVersion: known.appVersion,
      environment: known.environmentType?.toLowerCase() ?? null,
      scopes: known.permissions === null ? null : [...known.permissions.scopes].sort(),
    };
  } catch {
    return none;
  }
}

/** Whether Jira answers the app, asked as the person; any answer at all counts. */
export async function jiraAnswers(): Promise<boolean> {
  try {
    const { status } = await sent(() =>
      asUser().requestJira(route`/rest/api/3/serverInfo`, { headers: { accept: 'application/json' } }),
    );
    return status < 500 && status !== 429;
  } catch (error) {
    if (error instanceof JiraUnavailable) return false;
    throw error;
  }
}

interface DiagnosticsPorts extends SettingsPorts {
  readonly appFacts: () => AppFacts;
  readonly jiraAnswers: () => Promise<boolean>;
}

/** The app about itself. A part that fails is a finding, not a failure. */
export function readDiagnostics(ports: DiagnosticsPorts): UseCase<'site.diagnostics.read'> {
  const measured = async (ask: () => Promise<boolean>) => {
    const from = ports.now().getTime();
    const answers = await ask();
    return { answers, milliseconds: Math.max(0, ports.now().getTime() - from) };
  };
  const storageAnswers = (): Promise<boolean> =>
    ports.store.site.read().then(
      () => true,
      () => false,
    );
  return async () => {
    const [jira, storage] = await Promise.all([measured(ports.jiraAnswers), measured(storageAnswers)]);
    return { ok: true, value: { ...ports.appFacts(), jira, storage } };
  };
}
