import { spacePageResolver } from '../../src';
import { parseResult, type RunOutcomes } from '../../src/contract';
import { ForgeRuntime, type Person } from './forge-runtime';

const holds = { BROWSE_PROJECTS: [10001, 10002] };
const ANNA: Person = { accountId: 'anna', holds };
const BEN: Person = { accountId: 'ben', holds };

let runtime: ForgeRuntime;

beforeEach(() => {
  runtime = new ForgeRuntime();
  runtime.install();
});

const inSpace = (id: string) => ({ project: { id } });

async function read(as: Person, scope: string, project = '10001') {
  const call = { functionKey: 'run.outcomes.read', payload: { scope }, as, extension: inSpace(project) };
  const answer = parseResult('run.outcomes.read', await runtime.invoke(spacePageResolver, call));
  return answer.ok ? answer.value.last : answer.error;
}

const save = (as: Person, scope: string, outcomes: RunOutcomes, project = '10001') =>
  runtime.invoke(spacePageResolver, {
    functionKey: 'run.outcomes.save',
    payload: { scope, outcomes },
    as,
    extension: inSpace(project),
  });

const OUTCOMES: RunOutcomes = { seen: ['1', '2', '3'], gaps: { 'missing-estimate': ['2'] } };

const many = (count: number): RunOutcomes => {
  const seen = Array.from({ length: count }, (_, at) => String(1_000_000 + at));
  return { seen, gaps: { 'missing-estimate': seen.filter((_, at) => at % 3 === 0) } };
};

it('gives back what was saved', async () => {
  expect(await save(ANNA, 'top:100', OUTCOMES)).toMatchObject({ ok: true });
  expect(await read(ANNA, 'top:100')).toEqual({ at: expect.any(String) as string, outcomes: OUTCOMES });
});

it('keeps people, spaces and scopes apart', async () => {
  await save(ANNA, 'top:100', OUTCOMES);
  expect(await read(BEN, 'top:100')).toBeNull();
  expect(await read(ANNA, 'top:50')).toBeNull();
  expect(await read(ANNA, 'top:100', '10002')).toBeNull();
  await save(BEN, 'top:100', { seen: [], gaps: {} });
  expect(await read(ANNA, 'top:100')).toMatchObject({ outcomes: OUTCOMES });
});

it('cannot be made to give another one’s by a scope that looks like a key', async () => {
  await save(ANNA, 'top:100', OUTCOMES);
  const [key = ''] = [...runtime.storage.keys()];
  for (const scope of [key, '["anna","10001","top:100"]', 'anna', 'top:100","x'])
    expect(await read(BEN, scope)).toBeNull();
});

it('takes ten thousand items, in parts, and replaces them without leaving parts behind', async () => {
  const first = many(30_000);
  expect(await save(ANNA, 'all', first)).toMatchObject({ ok: true });
  expect(runtime.storage.size).toBeGreaterThan(3);
  expect(await read(ANNA, 'all')).toMatchObject({ outcomes: first });
  await save(ANNA, 'all', many(10_000));
  expect(await read(ANNA, 'all')).toMatchObject({ outcomes: many(10_000) });
  await save(ANNA, 'all', OUTCOMES);
  expect(await read(ANNA, 'all')).toMatchObject({ outcomes: OUTCOMES });
  expect(runtime.storage.size).toBe(2);
});

it('refuses more than a page can send, with the numbers', async () => {
  expect(await save(ANNA, 'all', many(60_000))).toMatchObject({
    error: { code: 'badRequest', params: { at: 'outcomes', bytes: expect.any(Number) as number, limit: 512_000 } },
  });
  expect(runtime.storage.size).toBe(0);
});

it('is forgotten after a quarter of a year, by the platform and, should that be late, by us', async () => {
  await save(ANNA, 'all', OUTCOMES);
  expect([...runtime.storage.keys()].map((key) => runtime.keptDays.get(key))).toEqual([92, 92]);
  const [key = ''] = [...runtime.storage.keys()].filter((one) => one.split(':').length === 2);
  const head = JSON.parse(runtime.storage.get(key) ?? '') as { at: string };
  runtime.storage.set(key, JSON.stringify({ ...head, at: new Date(Date.now() - 93 * 86_400_000).toISOString() }));
  expect(await read(ANNA, 'all')).toBeNull();
  runtime.storage.set(key, JSON.stringify({ ...head, at: 'long ago' }));
  expect(await read(ANNA, 'all')).toBeNull();
});

it('a damaged value, a missing part or a mixture is as if there had been none', async () => {
  await save(ANNA, 'all', many(20_000));
  const keys = [...runtime.storage.keys()];
  const head = keys.find((one) => one.split(':').length === 2)!;
  const part = keys.find((one) => one !== head)!;
  const kept = runtime.storage.get(part)!;
  runtime.storage.delete(part);
  expect(await read(ANNA, 'all')).toBeNull();
  runtime.storage.set(part, '"[]"');
  expect(await read(ANNA, 'all')).toBeNull();
  runtime.storage.set(part, kept);
  expect(await read(ANNA, 'all')).not.toBeNull();
  runtime.storage.set(head, '"nonsense"');
  expect(await read(ANNA, 'all')).toBeNull();
  expect(await save(ANNA, 'all', OUTCOMES)).toMatchObject({ ok: true });
});

it.each([
  ['a text in place of an id', { seen: ['Pay Ada more'], gaps: {} }],
  ['a text in place of a check', { seen: [], gaps: { 'Pay Ada more': ['1'] } }],
])('takes no words of an item: %s', async (_, outcomes) => {
  expect(await save(ANNA, 'all', outcomes)).toMatchObject({ error: { code: 'badRequest' } });
});
