/**
 * What the documents would advise about the roles of a space of this size (docs/decision-rights.md, "Structure"): one
 * person under 10 engineers or before series A; two from 15 to 20 engineers, or with two Scrum teams; a Product Owner
 * for each Scrum team where there are several.
 */
import { counted } from './counted';

/** D0, D3: below this many engineers one person in both roles is normal. */
const ONE_PERSON_BELOW = 10;
/** D0, D3: between these sizes the roles are split, at the latest at the upper one. */
const SPLIT_FROM = 15;
const SPLIT_BY = 20;
/** D3: as many Scrum teams split the roles, whatever the number of engineers. */
const SPLIT_TEAMS = 2;

export interface AdviceInput {
  readonly engineers: {
    readonly count: number;
    /** `settings`: an administrator has said so. `estimate`: distinct assignees of the last 90 days. */
    readonly from: 'settings' | 'estimate';
    /** True where counting stopped at its limit. */
    readonly atLeast: boolean;
  } | null;
  /** Scrum boards with an active sprint; null where they could not be read. */
  readonly teams: number | null;
  /** As the space has said; null: it has not, and nobody guesses. */
  readonly stage: 'before-series-a' | 'later' | null;
  /** How many different people hold the roles: 1 where one person wears both hats, 0 where nobody is named. */
  readonly people: 0 | 1 | 2;
  /** Different Product Owners, those of components, teams and boards included. */
  readonly productOwners: number;
}

export interface Advice {
  /** `nothing-to-go-by`: neither number is known. */
  readonly verdict: 'one-person' | 'either' | 'split' | 'owner-per-team' | 'nothing-to-go-by';
  /** Whether the space is as the documents would have it; null where nobody is named, or nothing can be said. */
  readonly fits: boolean | null;
  /** One sentence with this space's own numbers. */
  readonly sentence: string;
}

/** Compares a space with the documents' thresholds. Total. */
export function advise(input: AdviceInput): Advice {
  const { engineers, teams, stage } = input;
  if (engineers === null && teams === null && stage !== 'before-series-a') {
    return {
      verdict: 'nothing-to-go-by',
      fits: null,
      sentence: 'How large this space is could not be read, so there is nothing to hold against the documents.',
    };
  }
  const verdict = verdictOf(input);
  const { fits, advice } = ADVICE[verdict](input);
  return { verdict, fits, sentence: `${sizeOf(input)}: ${advice}` };
}

function verdictOf({ engineers, teams, stage, people }: AdviceInput): Exclude<Advice['verdict'], 'nothing-to-go-by'> {
  const count = engineers?.count ?? null;
  if ((teams ?? 0) >= SPLIT_TEAMS) return people === 1 ? 'split' : 'owner-per-team';
  if (count !== null && count >= SPLIT_FROM) return 'split';
  if (stage === 'before-series-a' || (count !== null && count < ONE_PERSON_BELOW && engineers?.atLeast === false)) {
    return 'one-person';
  }
  return 'either';
}

type Said = Pick<Advice, 'fits'> & { readonly advice: string };

const whereNobody = (people: AdviceInput['people'], fits: boolean) => (people === 0 ? null : fits);

const ADVICE: Readonly<Record<Exclude<Advice['verdict'], 'nothing-to-go-by'>, (input: AdviceInput) => Said>> = {
  'one-person': ({ people, stage }) => {
    const because = stage === 'before-series-a' ? 'before series A' : `under ${String(ONE_PERSON_BELOW)} engineers`;
    const normal = `${because}, one person in both roles is normal (D0, D3)`;
    if (people === 2) return { fits: true, advice: `${normal}; two people, as here, are no mistake.` };
    return { fits: whereNobody(people, true), advice: `${normal}${people === 1 ? ', as it is here' : ''}.` };
  },
  either: ({ people }) => {
    const range = `between one person (under ${String(ONE_PERSON_BELOW)} engineers) and two (from ${String(SPLIT_FROM)} to ${String(SPLIT_BY)}, or ${String(SPLIT_TEAMS)} Scrum teams) the documents leave it open (D0, D3)`;
    const here = ['', '; here one person holds both roles', '; here two people hold them'][people] ?? '';
    return { fits: whereNobody(people, true), advice: `${range}${here}.` };
  },
  split: ({ people, stage }) => {
    const split = `from ${String(SPLIT_FROM)} to ${String(SPLIT_BY)} engineers, or with ${String(SPLIT_TEAMS)} Scrum teams, the documents split the roles between two people (D0, D3)`;
    const early =
      stage === 'before-series-a'
        ? ' They also call one person normal before series A, so this is yours to weigh.'
        : '';
    const here = ['.', '; here one person still holds both.', ', as they are here.'][people] ?? '.';
    return { fits: whereNobody(people, people === 2 || early !== ''), advice: `${split}${here}${early}` };
  },
  'owner-per-team': ({ people, teams, productOwners }) => {
    const rule =
      'with several Scrum teams the documents give each a Product Owner of its own and, as it grows, a group Product Manager above (D0, D3)';
    const enough = productOwners >= (teams ?? 0);
    const named = `here ${counted(productOwners, 'Product Owner is', 'Product Owners are')} named`;
    return { fits: whereNobody(people, enough), advice: `${rule}; ${named}.` };
  },
};

function sizeOf({ engineers, teams, stage }: AdviceInput): string {
  const parts: string[] = [];
  if (engineers !== null) {
    const about = engineers.from === 'estimate' ? 'about ' : '';
    const more = engineers.atLeast ? 'at least ' : about;
    parts.push(`${more}${counted(engineers.count, 'engineer')}`);
  }
  if (teams !== null) parts.push(teams === 0 ? 'no Scrum team' : counted(teams, 'Scrum team'));
  const size = parts.join(' and ');
  if (size === '') return stage === 'before-series-a' ? 'Before series A' : 'Of unknown size';
  return size.charAt(0).toUpperCase() + size.slice(1);
}
