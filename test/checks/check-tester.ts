/**
 * Runs a check's table through the real engine. Strict on purpose: all four lists must have cases, no case twice, input
 * is frozen, every message is exercised and filled, and reading an undeclared fact fails.
 */
import { activeChecks, CHECKS, describe as inWords, judgeItem } from '../../src/checks';
import type { CheckResult, CheckSettings, FactSources, Place, Severity } from '../../src/checks';
import type { WorkTypeKind } from '../../src/decision-rights';
import { aMap, anItem } from './space';
import type { ItemSketch } from './space';

export interface Case extends ItemSketch {
  readonly name: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly sources?: Partial<FactSources>;
  /** The kinds of work type that the space has; all by default. */
  readonly kindsOfSpace?: readonly WorkTypeKind[];
}

export interface FailingCase extends Case {
  readonly severity: Severity;
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly place?: Place;
}

export interface CheckTable {
  readonly passes: readonly Case[];
  readonly fails: readonly FailingCase[];
  readonly notApplicable: readonly Case[];
  readonly cannotTell: readonly (Case & { readonly message: string })[];
}

const NO_SOURCES: FactSources = { criteriaFields: [], estimation: { type: 'none' } };

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** A check that nobody has switched on says nothing; its table is about what it says once somebody has. */
const isOffByDefault = (checkId: string): boolean =>
  Object.values(CHECKS.find(({ meta }) => meta.id === checkId)?.severity ?? {}).every((one) => one === 'off');

function judge(checkId: string, one: Case): CheckResult {
  const settings: CheckSettings = {
    [checkId]: {
      ...(one.options === undefined ? {} : { options: one.options }),
      ...(isOffByDefault(checkId) ? { severity: 'warning' } : {}),
    },
  };
  const { checks, problems } = activeChecks(settings);
  expect(problems).toEqual([]);
  const context = {
    ...NO_SOURCES,
    ...one.sources,
    map: aMap({}, one.kindsOfSpace),
    checks: checks.filter(({ check }) => check.meta.id === checkId),
  };
  const result = judgeItem(freeze(anItem(one)), freeze(context)).results[0];
  if (result === undefined) throw new Error(`${checkId} is not in the catalogue.`);
  return result;
}

function expectFilled({ message }: CheckResult): void {
  if (message === undefined) return;
  const { title } = inWords(message);
  expect(title).not.toBe(message.id);
  expect(title).not.toMatch(/\{\w+\}/);
}

function expectNoDuplicates(cases: readonly Case[]): void {
  const seen = new Map<string, string>();
  for (const { name, ...rest } of cases) {
    const {
      severity: _severity,
      message: _message,
      data: _data,
      place: _place,
      ...input
    } = rest as Partial<FailingCase>;
    const key = JSON.stringify(input);
    expect(`${name} repeats ${seen.get(key) ?? 'nothing'}`).toBe(`${name} repeats nothing`);
    seen.set(key, name);
  }
}

/** Declares the tests of one check. */
export function testCheck(checkId: string, table: CheckTable): void {
  const check = CHECKS.find(({ meta }) => meta.id === checkId);
  const lists = Object.entries(table) as [keyof CheckTable, readonly Case[]][];
  const expected = { passes: 'pass', fails: 'fail', notApplicable: 'notApplicable', cannotTell: 'cannotTell' } as const;

  describe(checkId, () => {
    for (const [list, cases] of lists) {
      it.each(cases)(`${list}: $name`, (one) => {
        const result = judge(checkId, one);
        expectFilled(result);
        const { severity, message, data = {}, place } = one as Partial<FailingCase>;
        expect(result.message?.data['reason'] ?? '').toBe('');
        expect(result.outcome).toBe(expected[list]);
        expect(result.message?.id).toBe(message === undefined ? undefined : `${checkId}/${message}`);
        if (list !== 'fails') return;
        expect(result.severity).toBe(severity);
        expect(result.message?.data).toEqual(data);
        if (place !== undefined) expect(result.place).toEqual(place);
      });
    }

    it('has cases in every list, none twice, and uses every message', () => {
      expect(check).toBeDefined();
      for (const [list, cases] of lists) expect(`${list}: ${cases.length}`).not.toBe(`${list}: 0`);
      const all = lists.flatMap(([, cases]) => cases);
      expectNoDuplicates(all);
      const used = new Set(all.map((one) => (one as Partial<FailingCase>).message).filter((id) => id !== undefined));
      expect([...used].sort()).toEqual(Object.keys(check?.messages ?? {}).sort());
    });
  });
}
