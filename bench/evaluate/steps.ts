/**
 * How good the status classifier is on a file of labelled statuses: one JSON object per line with `workflow`, `status`,
 * `category`, `level`, `position`, `language`, `label` and `alt` (a second label that is accepted as well).
 */
import { readFileSync } from 'node:fs';
import {
  classifyWorkflow,
  PRESETS,
  DEFAULT_PRESET_ID,
  type Level,
  type Role,
  type StepGuess,
} from '../../src/decision-rights';
import { rightAtStake } from '../../src/decision-rights/preset';
import type { StatusCategory, Step } from '../../src/decision-rights';

export interface LabelledStatus {
  readonly workflow: string;
  readonly status: string;
  readonly category: StatusCategory;
  readonly level: 'epic+' | 'story' | 'subtask' | null;
  readonly position: number | null;
  readonly language: string;
  readonly label: Step;
  readonly alt: Step | null;
}

export interface ScoredStatus extends LabelledStatus {
  readonly guess: StepGuess;
  readonly stepHit: boolean;
  readonly roleHit: boolean;
  /** The name occurs in this workflow only: what the classifier makes of it is not memory. */
  readonly unique: boolean;
}

export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly rate: number;
}

/** Classifies every workflow of the file and compares with the labels. */
export function scoreStatuses(rows: readonly LabelledStatus[]): readonly ScoredStatus[] {
  const workflowsOf = groupBy(rows, ({ status }) => nameKey(status));
  const scored: ScoredStatus[] = [];
  for (const workflow of groupBy(rows, (row) => row.workflow).values()) {
    for (const sameLevel of groupBy(workflow, (row) => levelOf(row)).values()) {
      const [first] = sameLevel;
      if (first === undefined) continue;
      const level = levelOf(first);
      const guesses = classifyWorkflow(
        sameLevel.map(({ status, category, position }) => ({ name: status, category, position })),
        level,
      );
      const guessedEarly = guesses.some(({ step }) => isEarly(step));
      const labelledEarly = sameLevel.some(({ label }) => isEarly(label));
      sameLevel.forEach((row, index) => {
        const guess = guesses[index];
        if (guess === undefined) return;
        const accepted = row.alt === null ? [row.label] : [row.label, row.alt];
        const roles = accepted.map((step) => roleAt(step, level, labelledEarly));
        const workflows = new Set((workflowsOf.get(nameKey(row.status)) ?? []).map((other) => other.workflow));
        scored.push({
          ...row,
          guess,
          stepHit: accepted.includes(guess.step),
          roleHit: roles.includes(roleAt(guess.step, level, guessedEarly)),
          unique: workflows.size === 1,
        });
      });
    }
  }
  return scored;
}

/** Hits among scored rows. */
export function share<T>(rows: readonly T[], hit: (row: T) => boolean): Share {
  const hits = rows.filter(hit).length;
  return { hits, of: rows.length, rate: rows.length === 0 ? Number.NaN : hits / rows.length };
}

/** The mean over labels of each label's own share: rare steps count as much as common ones. */
export function macroOverLabels(rows: readonly ScoredStatus[], hit: (row: ScoredStatus) => boolean): number {
  const shares = [...groupBy(rows, (row) => row.label).values()].map((group) => share(group, hit).rate);
  return shares.reduce((sum, rate) => sum + rate, 0) / shares.length;
}

/** Reads labelled statuses from a file of JSON lines. */
export function readLabelledStatuses(file: string): readonly LabelledStatus[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledStatus);
}

/** Prints the measures of the status classifier on a file of labelled statuses, and what it gets wrong. */
export function evaluateSteps(file: string): void {
  const scored = scoreStatuses(readLabelledStatuses(file));
  const unique = scored.filter((row) => row.unique);
  const sure = scored.filter(({ guess }) => guess.sure);
  const unsure = scored.filter(({ guess }) => !guess.sure);
  console.log(`Status classifier on ${file}: ${scored.length} statuses`);
  console.log(line('', 'step', 'role (PM/PO)'));
  for (const [title, rows] of [
    ['all, micro', scored],
    ['names of one workflow', unique],
    ['where it is sure', sure],
    ['where it is unsure', unsure],
  ] as const) {
    console.log(line(title, percent(share(rows, stepHit)), percent(share(rows, roleHit))));
  }
  const macro = [macroOverLabels(scored, stepHit), macroOverLabels(scored, roleHit)] as const;
  console.log(line('all, macro over labels', `${(macro[0] * 100).toFixed(1)} %`, `${(macro[1] * 100).toFixed(1)} %`));
  printGroups(
    'By label',
    groupBy(scored, (row) => row.label),
  );
  printGroups(
    'By language',
    groupBy(scored, (row) => row.language),
  );
  console.log('\nMisses (status | category | level: guess, label / alternative)');
  for (const row of scored.filter((each) => !each.stepHit || !each.roleHit)) {
    console.log(
      `  ${row.status} | ${row.category ?? '-'} | ${row.level ?? '-'}: ${row.guess.step}${row.guess.sure ? '' : '?'}, ` +
        `${row.label}${row.alt === null ? '' : ` / ${row.alt}`}${row.roleHit ? '' : ' (wrong role)'} [${row.workflow}]`,
    );
  }
}

const stepHit = (row: ScoredStatus): boolean => row.stepHit;
const roleHit = (row: ScoredStatus): boolean => row.roleHit;
const isEarly = (step: Step): boolean => step === 'discovery' || step === 'roadmap';
const nameKey = (name: string): string => name.trim().toLowerCase();

/** The files call everything from epics upwards `epic+`; what gives no level is taken for a story. */
function levelOf({ level }: LabelledStatus): Level {
  if (level === 'epic+') return 'epic';
  return level === 'subtask' ? 'subtask' : 'standard';
}

function roleAt(step: Step, level: Level, committedEarlier: boolean): Role {
  const preset = PRESETS.find(({ id }) => id === DEFAULT_PRESET_ID);
  if (preset === undefined) throw new Error('The default preset is missing');
  return preset.holders[rightAtStake(preset, { step, level, isBug: false, committedEarlier })];
}

function printGroups(title: string, groups: ReadonlyMap<string, readonly ScoredStatus[]>): void {
  console.log(`\n${title}`);
  for (const [name, rows] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(line(name, percent(share(rows, stepHit)), percent(share(rows, roleHit))));
  }
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function percent({ hits, of, rate }: Share): string {
  return of === 0 ? '-' : `${(rate * 100).toFixed(1)} % (${hits}/${of})`;
}

function line(title: string, step: string, role: string): string {
  return `  ${title.padEnd(26)}${step.padEnd(22)}${role}`;
}
