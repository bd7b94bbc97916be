import fullSchema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import Ajv from 'ajv-draft-04';
import { loadSite } from '../../../local/demo';

const validAdf = new Ajv({ strict: false }).compile(fullSchema);
const size = (value: unknown): number => JSON.stringify(value).length;

describe('the load generator', () => {
  const site = loadSite({ items: 1_000, seed: 7 });

  test('as many items as asked, with unique ids, keys and ranks', () => {
    expect(site.issues).toHaveLength(1_000);
    for (const of of ['id', 'key', 'rank'] as const) {
      expect(new Set(site.issues.map((issue) => issue[of])).size).toBe(1_000);
    }
  });

  test('every parent exists and is an epic', () => {
    const level = new Map(site.issueTypes.map(({ id, hierarchyLevel }) => [id, hierarchyLevel]));
    const levelOf = new Map(site.issues.map(({ id, issueTypeId }) => [id, level.get(issueTypeId)]));
    for (const { parentId, id } of site.issues) {
      expect(levelOf.get(id) === 1 ? parentId === undefined : levelOf.get(parentId ?? '') === 1).toBe(true);
    }
  });

  test('every document is valid ADF', () => {
    const documents = site.issues.flatMap(({ description, customFields }) => [
      description,
      ...Object.values(customFields),
    ]);
    const broken = documents.filter((value) => value !== null && typeof value === 'object' && !validAdf(value));
    expect(broken).toEqual([]);
  });

  test('the same seed gives the same site, another seed another one', () => {
    expect(loadSite({ items: 1_000, seed: 7 })).toEqual(site);
    expect(loadSite({ items: 1_000, seed: 8 })).not.toEqual(site);
  });

  test('a larger space begins with the same items', () => {
    expect(loadSite({ items: 1_200, seed: 7 }).issues.slice(0, 1_000)).toEqual(site.issues);
  });

  test('the length factor makes descriptions longer; 0 leaves them empty', () => {
    const descriptions = (descriptionFactor: number) =>
      loadSite({ items: 200, seed: 7, descriptionFactor }).issues.map(({ description }) => description);
    expect(size(descriptions(5))).toBeGreaterThan(2 * size(descriptions(1)));
    expect(descriptions(0).every((description) => description === null)).toBe(true);
  });

  test.each([0, 1, 20, 39, 40, 78, 79, 400])('a next sprint of %i items', (nextSprint) => {
    const future = site.sprints.find(({ state }) => state === 'future')!;
    const { issues } = loadSite({ items: 1_000, seed: 7, nextSprint });
    expect(issues.filter(({ sprintId }) => sprintId === future.id)).toHaveLength(nextSprint);
  });

  test.each([-1, 1.5, Number.NaN])('%p items are refused', (items) => {
    expect(() => loadSite({ items, seed: 1 })).toThrow(RangeError);
  });

  test('20,000 items take seconds, not minutes', () => {
    const started = performance.now();
    expect(loadSite({ items: 20_000, seed: 1 }).issues).toHaveLength(20_000);
    // About half a second here; the limit leaves room for a busy machine.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
