/** Measures the criteria detector against labels, and its speed against JSON.parse of the same documents. */
import { readAdf } from '../../src/adf';
import { type CriteriaJudgement, judgeCriteria, learnTemplates } from '../../src/acceptance-criteria';
import { takeTimings } from '../criteria/take-timings';
import { median } from '../measure';
import { groupBy, type LabelledItem, readItems } from './labelled-item';

interface Judged {
  readonly item: LabelledItem;
  readonly judgement: CriteriaJudgement;
}

const judge = (adf: unknown, templates?: ReadonlySet<string>): CriteriaJudgement =>
  judgeCriteria({ description: readAdf(adf), fields: [], ...(templates === undefined ? {} : { templates }) });

/** Reads the labelled file, prints every measure. */
export function evaluateCriteria(file: string): void {
  const items = readItems(file);
  const judged = items.map((item) => ({ item, judgement: judge(item.adf) }));
  const main = judged.filter(({ item }) => !item.flattened && item.confidence !== 'low');
  console.log(`${items.length} items; main score: ${main.length} (not flattened, confidence not low)\n`);
  report('main score', main);
  report(
    'apart: flattened',
    judged.filter(({ item }) => item.flattened),
  );
  report(
    'apart: low confidence',
    judged.filter(({ item }) => item.confidence === 'low'),
  );
  for (const by of ['language', 'format', 'form', 'split_group'] as const) breakDown(by, main);
  macroAverage(main);
  counts(main);
  twoConversions(items);
  templates(items, main);
  confusions(judged);
  speed(items);
}

interface Score {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
}

function scoreOf(judged: readonly Judged[]): Score {
  let truePositive = 0;
  let falsePositive = 0;
  let falseNegative = 0;
  for (const { item, judgement } of judged) {
    const says = judgement.verdict === 'present';
    if (says && item.label === 'present') truePositive++;
    else if (says) falsePositive++;
    else if (item.label === 'present') falseNegative++;
  }
  return { truePositive, falsePositive, falseNegative };
}

const share = (part: number, whole: number): string => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));
const precision = (score: Score): string => share(score.truePositive, score.truePositive + score.falsePositive);
const recall = (score: Score): string => share(score.truePositive, score.truePositive + score.falseNegative);

function report(title: string, judged: readonly Judged[]): void {
  const score = scoreOf(judged);
  const empty = judged.filter(({ item }) => item.label === 'empty');
  const held = empty.filter(({ judgement }) => judgement.verdict === 'placeholder').length;
  console.log(
    `${title}: n=${judged.length} precision ${precision(score)} recall ${recall(score)}; placeholder on empty ${share(held, empty.length)} (${held}/${empty.length})`,
  );
}

function breakDown(by: 'language' | 'format' | 'form' | 'split_group', judged: readonly Judged[]): void {
  console.log(`\nby ${by}`);
  const groups = groupBy(judged, ({ item }) => item[by]);
  for (const [name, members] of [...groups].sort((one, other) => other[1].length - one[1].length)) {
    const score = scoreOf(members);
    const empty = members.filter(({ item }) => item.label === 'empty');
    const held = empty.filter(({ judgement }) => judgement.verdict === 'placeholder').length;
    console.log(
      `  ${name.padEnd(28)} n=${String(members.length).padStart(3)}  P ${precision(score)}  R ${recall(score)}  empty ${held}/${empty.length}`,
    );
  }
}

/** Every group counts the same, however many items it has. */
function macroAverage(judged: readonly Judged[]): void {
  const groups = [...groupBy(judged, ({ item }) => item.split_group).values()];
  const right = groups.map(
    (members) =>
      members.filter(({ item, judgement }) => (judgement.verdict === 'present') === (item.label === 'present')).length /
      members.length,
  );
  const mean = right.reduce((sum, one) => sum + one, 0) / right.length;
  console.log(
    `\naverage accuracy (present or not) over ${groups.length} groups: ${mean.toFixed(3)}; groups with an error: ${right.filter((one) => one < 1).length}`,
  );
}

function counts(judged: readonly Judged[]): void {
  const present = judged.filter(({ item, judgement }) => item.label === 'present' && judgement.verdict === 'present');
  const off = present.filter(({ item, judgement }) => Math.abs(item.criteria_count - judgement.count) > 1);
  console.log(
    `\ncriteria count within one: ${share(present.length - off.length, present.length)} of ${present.length}`,
  );
  for (const { item, judgement } of off)
    console.log(`  ${item.id}: said ${judgement.count}, labelled ${item.criteria_count} (${item.form})`);
}

function twoConversions(items: readonly LabelledItem[]): void {
  const both = items.filter(({ adf_alt }) => adf_alt != null);
  const different = both.filter((item) => judge(item.adf).verdict !== judge(item.adf_alt).verdict);
  console.log(
    `\nsame verdict for both conversions: ${share(both.length - different.length, both.length)} of ${both.length}`,
  );
  for (const item of different)
    console.log(`  ${item.id}: ${judge(item.adf).verdict} / ${judge(item.adf_alt).verdict} (${item.label})`);
}

/** What learning templates within each group changes: it must not take real criteria for a template. */
function templates(items: readonly LabelledItem[], main: readonly Judged[]): void {
  const mainIds = new Set(main.map(({ item }) => item.id));
  const judged = [...groupBy(items, ({ split_group }) => split_group).values()].flatMap((members) => {
    const learnt = learnTemplates(members.map(({ adf }) => readAdf(adf)));
    return members.map((item) => ({ item, judgement: judge(item.adf, learnt) }));
  });
  console.log('');
  report(
    'main score with templates learnt per group',
    judged.filter(({ item }) => mainIds.has(item.id)),
  );
}

function confusions(judged: readonly Judged[]): void {
  console.log('\nconfusions (labelled → said)');
  for (const { item, judgement } of judged) {
    const right =
      item.label === 'present'
        ? judgement.verdict === 'present'
        : item.label === 'empty'
          ? judgement.verdict === 'placeholder'
          : judgement.verdict !== 'present' && judgement.verdict !== 'placeholder';
    if (right) continue;
    const apart = item.flattened ? ' [flattened]' : item.confidence === 'low' ? ' [low]' : '';
    const quote = judgement.evidence[0];
    console.log(
      `  ${item.label} → ${judgement.verdict} ${item.id} (${item.split_group}, ${item.language}, ${item.form})${apart} ${quote === undefined ? '' : JSON.stringify(`${quote.label ?? ''} | ${quote.quote.slice(0, 80)}`)}`,
    );
  }
}

/** Only the ratio says something on a machine with other work: judging and parsing share it in pairs. */
function speed(items: readonly LabelledItem[]): void {
  const { ratios, growth } = takeTimings(items.map(({ adf }) => adf));
  console.log(
    `\nCPU of judging / CPU of JSON.parse: ${median(ratios).toFixed(2)} (median of ${ratios.length} pairs of runs)`,
  );
  for (const [shape, value] of Object.entries(growth))
    console.log(`growth with ${shape}: ${value.toFixed(2)} (1 is linear)`);
}
