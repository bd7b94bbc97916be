/**
 * How long a run over 10,000 items takes on real clocks, where every answer takes 200 ms and 1 ms for each item in it:
 * against the longest chain of requests that cannot be parallel, and against a script that pages through a search.
 */
import { runBacklogCheck, type BacklogCheckInput } from '../../src/backlog-check';
import type { FactSources } from '../../src/checks';
import type { MeasureSource } from '../measure';
import { judgeBySequentialSearch } from '../run/script-peer';
import { PER_ITEM_MS, ROUND_TRIP_MS, TimedJira } from '../run/timed-jira';

const ITEMS = 10_000;
const CONCURRENCY = 8;
/** The best of them counts: whatever else the machine does only adds to the time on the clock. */
const RUNS = 4;

/** Ids page by page, each page naming the next; then the batches, of which eight at a time. */
function longestChain(page: number): number {
  const rounds = Math.ceil(ITEMS / page / CONCURRENCY);
  return (ITEMS / 5_000) * ROUND_TRIP_MS + rounds * (ROUND_TRIP_MS + PER_ITEM_MS * page);
}

/** Stricter than any client can be: after the first ids, eight connections share all work to the millisecond. */
function evenlyShared(requests: number): number {
  return ROUND_TRIP_MS + (PER_ITEM_MS * ITEMS + ROUND_TRIP_MS * (requests - 1)) / CONCURRENCY;
}

interface Timed {
  readonly total: number;
  /** From knowing the scope to the first judged items. */
  readonly first: number;
  readonly sources: FactSources | null;
}

async function timed({ client }: TimedJira, input: BacklogCheckInput): Promise<Timed> {
  let scope = 0;
  let first = 0;
  let sources: FactSources | null = null;
  const start = performance.now();
  for await (const event of runBacklogCheck({ jira: client }, input)) {
    if (event.type === 'scope') scope = performance.now();
    if (event.type === 'judged' && first === 0) first = performance.now() - scope;
    if (event.type === 'memory') ({ sources } = event.memory);
    if (event.type === 'end' && event.outcome !== 'complete') throw new Error(`The run ended ${event.outcome}.`);
  }
  return { total: performance.now() - start, first, sources };
}

async function script({ transport }: TimedJira, input: BacklogCheckInput, sources: FactSources): Promise<number> {
  const start = performance.now();
  const judged = await judgeBySequentialSearch(transport, input, sources);
  if (judged !== ITEMS) throw new Error(`The script judged ${judged} items.`);
  return performance.now() - start;
}

async function measure(bulkFetchLimit: 100 | 1000) {
  const jira = new TimedJira({ items: ITEMS, bulkFetchLimit });
  const input = await jira.input();
  // Once without waiting: the simulator makes its answers, the engine compiles our code, for run and script alike.
  const { sources } = await timed(jira, input);
  if (sources === null) throw new Error('The run learnt nothing of the space.');
  await script(jira, input, sources);
  jira.slow = true;
  const runs: Timed[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    jira.reset();
    runs.push(await timed(jira, input));
  }
  const total = Math.min(...runs.map((run) => run.total));
  const first = Math.min(...runs.map((run) => run.first));
  return { jira, input, sources, total, first, sent: jira.requests.length };
}

export const runTime: MeasureSource = async () => {
  const large = await measure(1000);
  const small = await measure(100);
  const peer = await script(large.jira, large.input, large.sources);
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  return [
    {
      name: 'run time to the longest chain, 1,000 a fetch',
      value: large.total / longestChain(1000),
      limit: 1.2,
      better: 'lower',
      timed: true,
      unit: `times (${seconds(large.total)} to ${seconds(longestChain(1000))})`,
    },
    {
      name: 'run time to the longest chain, 100 a fetch',
      value: small.total / longestChain(100),
      limit: 1.2,
      better: 'lower',
      timed: true,
      unit: `times (${seconds(small.total)} to ${seconds(longestChain(100))})`,
    },
    {
      name: 'run time to eight connections evenly busy',
      value: large.total / evenlyShared(large.sent),
      // Ours: the batches' own length keeps eight connections from being busy to the end, and judging takes time too.
      limit: 2,
      better: 'lower',
      timed: true,
      unit: `times (${seconds(large.total)} to ${seconds(evenlyShared(large.sent))})`,
    },
    {
      name: 'a script’s sequential search to the run',
      value: peer / large.total,
      limit: 5,
      better: 'higher',
      timed: true,
      unit: `times (${seconds(peer)})`,
    },
    {
      name: 'first results after the scope is known',
      // Two answers: the ids, and a hundred items.
      value: large.first / (2 * ROUND_TRIP_MS + 100 * PER_ITEM_MS),
      limit: 1.2,
      better: 'lower',
      timed: true,
      unit: `of two round trips (${Math.round(large.first)} ms)`,
    },
  ];
};
