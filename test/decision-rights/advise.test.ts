import { advise, type Advice, type AdviceInput } from '../../src/decision-rights';

const about = (count: number, atLeast = false) => ({ count, from: 'estimate', atLeast }) as const;
const BASE: AdviceInput = { engineers: about(8), teams: 1, stage: null, people: 2, productOwners: 1 };

test.each<[string, Partial<AdviceInput>, Advice['verdict'], Advice['fits'], RegExp]>([
  [
    '9 engineers, two people',
    { engineers: about(9) },
    'one-person',
    true,
    /^About 9 engineers and 1 Scrum team: .*no mistake\.$/,
  ],
  [
    '9 engineers, one person',
    { engineers: about(9), people: 1 },
    'one-person',
    true,
    /one person in both roles is normal \(D0, D3\), as it is here\.$/,
  ],
  ['9 engineers, nobody named', { engineers: about(9), people: 0 }, 'one-person', null, /is normal \(D0, D3\)\.$/],
  ['10 engineers', { engineers: about(10) }, 'either', true, /leave it open/],
  [
    '14 engineers, one person',
    { engineers: about(14), people: 1 },
    'either',
    true,
    /here one person holds both roles\.$/,
  ],
  [
    '15 engineers, one person',
    { engineers: about(15), people: 1 },
    'split',
    false,
    /^About 15 engineers .*one person still holds both\.$/,
  ],
  ['15 engineers, two people', { engineers: about(15) }, 'split', true, /as they are here\.$/],
  ['two teams, few engineers, one person', { teams: 2, people: 1 }, 'split', false, /2 Scrum teams/],
  ['three teams, one Product Owner', { teams: 3 }, 'owner-per-team', false, /here 1 Product Owner is named\.$/],
  [
    'three teams, three Product Owners',
    { teams: 3, productOwners: 3 },
    'owner-per-team',
    true,
    /3 Product Owners are named\.$/,
  ],
  [
    'before series A, 12 engineers',
    { engineers: about(12), stage: 'before-series-a', people: 1 },
    'one-person',
    true,
    /before series A/,
  ],
  [
    'before series A, 30 engineers, one person',
    { engineers: about(30), stage: 'before-series-a', people: 1 },
    'split',
    true,
    /yours to weigh/,
  ],
  [
    'as the space has said',
    { engineers: { count: 6, from: 'settings', atLeast: false } },
    'one-person',
    true,
    /^6 engineers/,
  ],
  ['counted up to a limit only', { engineers: about(9, true) }, 'either', true, /^At least 9 engineers/],
  ['engineers not known', { engineers: null }, 'either', true, /^1 Scrum team:/],
  ['nothing known', { engineers: null, teams: null }, 'nothing-to-go-by', null, /could not be read/],
  [
    'only the stage known',
    { engineers: null, teams: null, stage: 'before-series-a' },
    'one-person',
    true,
    /^Before series A:/,
  ],
])('%s', (_, input, verdict, fits, sentence) => {
  const advice = advise({ ...BASE, ...input });
  expect([advice.verdict, advice.fits]).toEqual([verdict, fits]);
  expect(advice.sentence).toMatch(sentence);
});
