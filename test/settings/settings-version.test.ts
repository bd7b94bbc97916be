import * as z from 'zod/mini';
import { type Migrations, parseVersioned } from '../../src/settings/settings-version';

const schema = z.strictObject({ version: z.literal(3), colours: z.array(z.string()) });

const migrations: Migrations = {
  1: ({ color }) => ({ version: 2, colour: color }),
  2: ({ colour }) => ({ version: 3, colours: [colour] }),
};

const parse = (value: unknown, using: Migrations = migrations) =>
  parseVersioned(value, { version: 3, schema, migrations: using });

it.each([
  ['the present one', { version: 3, colours: ['red'] }],
  ['the one before', { version: 2, colour: 'red' }],
  ['the first', { version: 1, color: 'red' }],
])('reads %s', (_, value) => {
  expect(parse(value)).toEqual({ ok: true, settings: { version: 3, colours: ['red'] } });
});

it('leaves the stored value as it was', () => {
  const stored = Object.freeze({ version: 1, color: 'red' });
  parse(stored);
  expect(stored).toEqual({ version: 1, color: 'red' });
});

it('reports what is wrong after migrating', () => {
  expect(parse({ version: 1, color: 5 })).toEqual({
    ok: false,
    problems: [{ path: 'colours.0', received: '5', expected: 'a value of type string' }],
  });
});

it.each([
  ['is missing', {}],
  ['forgets to raise the version', { 1: (older: object) => older }],
  ['jumps a version', { 1: () => ({ version: 3, colours: [] }) }],
  ['gives nothing', { 1: () => undefined }],
])('stops where a migration %s', (_, using) => {
  expect(parse({ version: 1, color: 'red' }, using)).toMatchObject({
    ok: false,
    problems: [{ path: 'version', received: '1' }],
  });
});
