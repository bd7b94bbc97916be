import { z } from 'zod';
import type { SpaceIssueType } from '../src/decision-rights';
import { EMPTY_MAP_SETTINGS, EMPTY_SITE_MAP_DEFAULTS, findCell, resolveMap } from '../src/decision-rights';
import { parseFileArgument } from './arguments';
import type { Console } from './console';
import { EXIT } from './console';
import { readJsonLines } from './json-lines';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()], 'expected a string or a number'),
  workflow: z.union([z.string(), z.number()], 'expected the name of the workflow'),
  position: z.number().nullish(),
  status: z.string('expected the name of a status'),
  category: z.enum(['new', 'indeterminate', 'done'], 'expected new, indeterminate, done or null').nullish(),
  level: z.enum(['epic+', 'story', 'subtask'], 'expected epic+, story, subtask or null').nullish(),
});

type Row = z.infer<typeof rowSchema>;

/** What each level of the input stands for: a plain work type of that level, so that no name decides. */
const WORK_TYPE = {
  'epic+': { name: 'Epic', hierarchyLevel: 1 },
  story: { name: 'Story', hierarchyLevel: 0 },
  subtask: { name: 'Sub-task', hierarchyLevel: -1 },
} as const;

/**
 * `whose-call steps [FILE]`: one JSON line `{id, step, role, right}` for each status of JSON Lines input
 * `{id, workflow, position, status, category, level}`, by the default preset. Rows of one workflow are classified
 * together, because a status means what its neighbours leave to it. Output keeps the order of the input.
 */
export async function steps(argv: readonly string[], console: Console): Promise<number> {
  const file = parseFileArgument(argv, 'steps');
  const rows: Row[] = [];
  let bad = 0;
  for await (const line of readJsonLines(console.readInput(file), rowSchema)) {
    if (line.ok) rows.push(line.value);
    else {
      bad += 1;
      console.err(`line ${String(line.line)}: ${line.problem}\n`);
    }
  }
  const decided = new Map(groupByWorkflow(rows).flatMap(decide));
  for (const row of rows) console.out(`${JSON.stringify({ id: row.id, ...decided.get(row) })}\n`);
  return bad === 0 ? EXIT.ok : EXIT.findings;
}

function groupByWorkflow(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.level ?? 'story'} ${String(row.workflow)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function decide(rows: readonly Row[]): [Row, { step: string; role: string; right: string }][] {
  const ordered = rows
    .map((row, index) => ({ row, statusId: String(index) }))
    .sort((a, b) => (a.row.position ?? 0) - (b.row.position ?? 0));
  const issueType: SpaceIssueType = {
    id: '1',
    ...WORK_TYPE[rows[0]?.level ?? 'story'],
    statuses: ordered.map(({ row, statusId }) => ({ id: statusId, name: row.status, category: row.category ?? null })),
  };
  const map = resolveMap({ issueTypes: [issueType], space: EMPTY_MAP_SETTINGS, site: EMPTY_SITE_MAP_DEFAULTS });
  return ordered.map(({ row, statusId }) => {
    const cell = findCell(map, issueType.id, statusId);
    if (cell === undefined) throw new Error(`No cell for status ${row.status}: every status of a work type has one.`);
    return [row, { step: cell.step, role: cell.role, right: cell.right }];
  });
}
