/** Runs a check to its end and holds it to what every run promises. */
import { runBacklogCheck } from '../../src/backlog-check';
import type { BacklogCheckInput, RankedItem, RunEvent, RunGap, Scope } from '../../src/backlog-check';
import { EMPTY_MAP_SETTINGS, EMPTY_SITE_MAP_DEFAULTS, resolveMap } from '../../src/decision-rights';
import type { SpaceIssueType } from '../../src/decision-rights';
import type { JiraClient } from '../../src/jira';

const TYPES: readonly SpaceIssueType[] = [
  {
    id: '1',
    name: 'Story',
    hierarchyLevel: 0,
    statuses: [
      { id: '10', name: 'To Do', category: 'new' },
      { id: '11', name: 'In Progress', category: 'indeterminate' },
      { id: '12', name: 'Done', category: 'done' },
    ],
  },
];

export const MAP = resolveMap({ issueTypes: TYPES, space: EMPTY_MAP_SETTINGS, site: EMPTY_SITE_MAP_DEFAULTS });

export const BACKLOG: Scope = { type: 'backlog', boardId: 1 };

export interface Ran {
  readonly events: readonly RunEvent[];
  /** In the order in which they came. */
  readonly items: readonly RankedItem[];
  readonly gaps: readonly RunGap[];
  readonly outcome: 'complete' | 'partial' | 'cancelled';
  readonly label: string;
}

export async function collect(events: AsyncIterable<RunEvent>): Promise<Ran> {
  const all: RunEvent[] = [];
  for await (const event of events) all.push(event);
  const last = all.at(-1);
  const scope = all.find((event) => event.type === 'scope');
  return {
    events: all,
    items: all.flatMap((event) => (event.type === 'judged' ? event.items : [])),
    gaps: all.flatMap((event) => (event.type === 'gap' ? [event.gap] : [])),
    outcome: last?.type === 'end' ? last.outcome : 'cancelled',
    label: scope?.type === 'scope' ? scope.label : '',
  };
}

export async function run(jira: JiraClient, input: Partial<BacklogCheckInput> = {}): Promise<Ran> {
  return collect(runBacklogCheck({ jira }, { projectIdOrKey: 'SHOP', scope: BACKLOG, map: MAP, ...input }));
}

/** Ids in the scope's order. */
export const ranked = ({ items }: Ran): string[] =>
  [...items].sort((a, b) => a.position - b.position).map(({ id }) => id);

/** Every way in which a finished run breaks its promises; empty = it keeps them. `all` are the ids of the scope. */
export function brokenPromises(ran: Ran, all: readonly string[]): string[] {
  const broken: string[] = [];
  const judged = ran.items.map(({ id }) => id);
  const missed = ran.gaps.flatMap(({ issueIds }) => issueIds);
  const accounted = [...judged, ...missed];
  const ends = ran.events.filter(({ type }) => type === 'end');
  const found = ran.events.flatMap((event) => (event.type === 'ids' ? [event] : [])).at(-1);
  const done = ran.events.flatMap((event) => (event.type === 'judged' ? [event.done] : [])).at(-1) ?? 0;
  if (ends.length !== 1 || ran.events.at(-1)?.type !== 'end') broken.push('exactly one end, and it comes last');
  if (new Set(judged).size !== judged.length) broken.push('no item is counted twice');
  if (new Set(accounted).size !== accounted.length) broken.push('no item is both judged and missed, or missed twice');
  if (accounted.some((id) => !all.includes(id))) broken.push('no item comes from outside the scope');
  if (done !== judged.length) broken.push('"done" counts the judged items');
  if (new Set(ran.items.map(({ position }) => position)).size !== judged.length) broken.push('positions are unique');
  if (found?.complete === true && found.found !== accounted.length) broken.push('every item found is accounted for');
  if (ran.outcome === 'complete') {
    if (ran.gaps.length > 0) broken.push('a complete run has no gap');
    if (judged.length !== all.length) broken.push('a complete run has judged everything');
  } else if (ran.gaps.length === 0) broken.push('a partial run says what is missing');
  if (ran.gaps.some(({ detail }) => detail === '')) broken.push('every gap says something');
  const inOrder = ranked(ran);
  const expected = all.filter((id) => judged.includes(id));
  if (inOrder.join() !== expected.join()) broken.push('positions give the scope’s order');
  return broken;
}
