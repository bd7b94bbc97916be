/** Runs the functions that nobody calls: product events after a change in Jira, and scheduled triggers by the clock. */
import { modulesOf } from '../app/manifest';
import type { AppModule } from '../app/manifest';
import type { JiraPort } from '../jira-port';
import type { AppRunner } from '../runtime/app-runner';

const INTERVAL_MS: Readonly<Record<string, number>> = {
  fiveMinute: 300_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

export interface JiraWrite {
  readonly method: string;
  readonly path: string;
  readonly accountId: string;
}

export interface Triggers {
  readonly onJiraWrite: (write: JiraWrite) => void;
  readonly close: () => void;
}

/** The product events that the host can tell from a request to Jira; others never fire here. */
function eventOf({
  method,
  path,
}: JiraWrite): { readonly eventType: string; readonly issueIdOrKey: string } | undefined {
  const [, issueIdOrKey, rest] = /^\/rest\/api\/[23]\/issue\/([^/?]+)(\/[^?]*)?/.exec(path) ?? [];
  if (issueIdOrKey === undefined || rest?.startsWith('/properties') === true) return undefined;
  const events: Readonly<Record<string, string>> = {
    'PUT ': 'avi:jira:updated:issue',
    'POST /transitions': 'avi:jira:updated:issue',
    'PUT /assignee': 'avi:jira:assigned:issue',
    'POST /comment': 'avi:jira:commented:issue',
    'DELETE ': 'avi:jira:deleted:issue',
  };
  const eventType = events[`${method} ${rest ?? ''}`];
  return eventType === undefined ? undefined : { eventType, issueIdOrKey };
}

export function startTriggers({
  runner,
  jira,
  log,
}: {
  runner: AppRunner;
  jira: JiraPort;
  log: (text: string) => void;
}): Triggers {
  const run = async (module: AppModule, payload: unknown): Promise<void> => {
    const outcome = await runner.invokeInBackground(module, payload);
    if (!outcome.ok) log(`${module.type} ${module.key} failed: ${outcome.fault.message}`);
  };
  const timers = modulesOf(runner.manifest, 'scheduledTrigger').map((module) => {
    const timer = setInterval(
      () => void run(module, { context: { cloudId: jira.cloudId, moduleKey: module.key } }),
      INTERVAL_MS[String(module.raw['interval'])] ?? INTERVAL_MS['hour'],
    );
    timer.unref();
    return timer;
  });
  const onJiraWrite = (write: JiraWrite): void => {
    const event = eventOf(write);
    if (event === undefined) return;
    for (const module of modulesOf(runner.manifest, 'trigger')) {
      if (!(module.raw['events'] as unknown[]).includes(event.eventType)) continue;
      void jira
        .handle(
          { method: 'GET', path: `/rest/api/3/issue/${event.issueIdOrKey}`, headers: {} },
          { accountId: jira.appAccountId, via: 'app' },
        )
        .then(({ body }) =>
          run(module, { eventType: event.eventType, issue: body, atlassianId: write.accountId, selfGenerated: true }),
        );
    }
  };
  return { onJiraWrite, close: () => timers.forEach(clearInterval) };
}
