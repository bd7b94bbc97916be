import { withItemLease, type LeasePorts } from '../../src/forge/item-lease';

/** A store and a clock that only moves where somebody waits. */
function ports(start = 1_000_000_000_000): LeasePorts & { readonly keys: Set<string>; pass: (ms: number) => void } {
  const keys = new Set<string>();
  let now = start;
  return {
    keys,
    pass: (ms) => void (now += ms),
    now: () => new Date(now),
    sleep: async (ms) => void (now += ms),
    kvs: {
      get: async () => undefined,
      set: async () => undefined,
      delete: async (key) => void keys.delete(key),
      setIfFree: async (key) => {
        if (keys.has(key)) return false;
        keys.add(key);
        return true;
      },
    },
  };
}

const SLICE = 30_000;

it('holds this half minute and the next, and gives both back', async () => {
  const all = ports();
  let held = 0;
  expect(await withItemLease(all, '1', async () => void (held = all.keys.size))).toBeUndefined();
  expect([held, all.keys.size]).toEqual([2, 0]);
});

it('gives back where the work fails', async () => {
  const all = ports();
  await expect(withItemLease(all, '1', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(all.keys.size).toBe(0);
});

it('lets nobody in while an invocation can still run, at whatever moment it began', async () => {
  // 25 s is Forge's limit for a resolver.
  for (let began = 0; began < SLICE; began += 1_000) {
    const all = ports(1_000_000_020_000 - (1_000_000_020_000 % SLICE) + began);
    const outcome = await withItemLease(all, '1', async () => {
      all.pass(24_999);
      return withItemLease({ ...all, sleep: async () => undefined }, '1', async () => 'in');
    });
    expect([began, outcome]).toEqual([began, 'busy']);
  }
});

it('keeps items apart', async () => {
  const all = ports();
  expect(await withItemLease(all, '1', () => withItemLease(all, '2', async () => 'in'))).toBe('in');
});

it('waits about six seconds, then says so', async () => {
  const all = ports();
  const from = all.now().getTime();
  all.keys.add(`lease:item:1:${Math.floor(from / SLICE)}`);
  all.keys.add(`lease:item:1:${Math.floor(from / SLICE) + 1}`);
  expect(await withItemLease(all, '1', async () => 'in')).toBe('busy');
  expect(all.now().getTime() - from).toBe(6_000);
});

it('leaves no half of a lease behind where the other half is taken', async () => {
  const all = ports();
  const next = `lease:item:1:${Math.floor(all.now().getTime() / SLICE) + 1}`;
  all.keys.add(next);
  await withItemLease({ ...all, sleep: async () => undefined }, '1', async () => 'in');
  expect([...all.keys]).toEqual([next]);
});
