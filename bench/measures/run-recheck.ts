/** How many requests it takes to learn what was edited in a scope of 10,000 items since a run, and to judge that again. */
import { recheckSince, runBacklogCheck, type RunMemory } from '../../src/backlog-check';
import type { Measure, MeasureSource } from '../measure';
import { TimedJira } from '../run/timed-jira';

const ITEMS = 10_000;
const EDITED = [1, 100, 250] as const;

async function measure(bulkFetchLimit: 100 | 1000): Promise<Measure[]> {
  const jira = new TimedJira({ items: ITEMS, bulkFetchLimit });
  const input = { ...(await jira.input()), now: jira.now };
  const known: string[] = [];
  let memory: RunMemory | undefined;
  for await (const event of runBacklogCheck({ jira: jira.client }, input)) {
    if (event.type === 'judged') known.push(...event.items.map(({ id }) => id));
    if (event.type === 'memory') ({ memory } = event);
  }
  const measures: Measure[] = [];
  for (const edited of EDITED) {
    const ids = known.slice(0, edited);
    for (const id of ids) await jira.edit(id, { description: null });
    jira.reset();
    const again = await recheckSince({ jira: jira.client }, { ...input, memory }, { since: jira.now - 60_000, known });
    const found = new Set(again.items.map(({ id }) => id));
    if (again.gaps.length > 0 || !ids.every((id) => found.has(id))) throw new Error('An edit was not found.');
    const allowed = Math.ceil(found.size / 100) + ITEMS / 5_000 + 2;
    measures.push({
      name: `requests of a re-check, ${edited} edited, ${bulkFetchLimit} a fetch`,
      value: jira.requests.length / allowed,
      limit: 1,
      better: 'lower',
      unit: `of the allowance (${jira.requests.length} of ${allowed})`,
    });
  }
  return measures;
}

export const runRecheck: MeasureSource = async () => [...(await measure(1000)), ...(await measure(100))];
