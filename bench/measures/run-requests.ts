/** How many requests a run over 10,000 items sends, against the allowance for each kind of site. */
import { runBacklogCheck } from '../../src/backlog-check';
import type { Measure, MeasureSource } from '../measure';
import { TimedJira } from '../run/timed-jira';

const ITEMS = 10_000;

async function measure(bulkFetchLimit: 100 | 1000): Promise<Measure> {
  const jira = new TimedJira({ items: ITEMS, bulkFetchLimit });
  const input = await jira.input();
  // With time, because how batches are cut depends on what arrives when.
  jira.slow = true;
  jira.reset();
  let judged = 0;
  let outcome = '';
  for await (const event of runBacklogCheck({ jira: jira.client }, input)) {
    if (event.type === 'judged') judged = event.done;
    if (event.type === 'end') outcome = event.outcome;
  }
  if (judged !== ITEMS || outcome !== 'complete') throw new Error(`The run judged ${judged} and ended ${outcome}.`);
  const sent = jira.requests.length;
  const allowed = ITEMS / bulkFetchLimit + ITEMS / 5_000 + 6;
  return {
    name: `requests, 10,000 items, ${bulkFetchLimit} a fetch`,
    value: sent / allowed,
    limit: 1,
    better: 'lower',
    unit: `of the allowance (${sent} of ${allowed})`,
  };
}

export const runRequests: MeasureSource = async () => [await measure(1000), await measure(100)];
