/** The map's lint in words: what is wrong, and what helps. Pure. */
import type { Finding, MapFinding, NamedPlace } from '../../src/decision-rights';
import { counted, listed, ROLE_NAMES } from '../kit/copy';
import { formatDay } from '../kit/dates';

export interface LintNames {
  readonly person: (accountId: string) => string;
  readonly area: (area: { readonly type: 'component' | 'team' | 'board'; readonly id: string }) => string;
}

export interface LintText {
  readonly title: string;
  readonly detail: string;
}

const PLACES: Readonly<Record<NamedPlace, string>> = {
  deputy: 'a deputy',
  area: 'the Product Owner of a part of the space',
  'portfolio-owner': 'the portfolio owner',
  'escalation-contact': 'the person who settles disagreements',
};

const countOf = (what: 'issueTypes' | 'statuses', things: readonly unknown[]): string =>
  what === 'issueTypes' ? counted(things.length, 'work type') : counted(things.length, 'status', 'statuses');

type TextOf<Type extends Finding['type']> = (
  finding: Extract<Finding, { type: Type }>,
  names: LintNames,
  cells: number,
) => LintText;

const text = (title: string, detail: string): LintText => ({ title, detail });
const quoted = (names: readonly { readonly name: string }[]): string => listed(names.map(({ name }) => `“${name}”`));
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const TEXTS: { readonly [Type in Finding['type']]: TextOf<Type> } = {
  vacancy: ({ role }, _, cells) =>
    text(
      `Nobody holds the role of ${ROLE_NAMES[role]}`,
      `${counted(cells, 'cell has', 'cells have')} nobody to decide. Name a holder.`,
    ),
  'cannot-tell-holder': ({ role }) =>
    text(
      `Whether anybody stands in as ${ROLE_NAMES[role]} cannot be told`,
      'No holder is named, and the people of the project role that supplies deputies could not be read.',
    ),
  'deputy-only': ({ role, until }) =>
    text(
      `Only deputies act as ${ROLE_NAMES[role]}`,
      `The last of them until ${formatDay(until)}. Name a holder before.`,
    ),
  'inactive-holder': ({ role, accountId }, { person }) =>
    text(
      `The ${ROLE_NAMES[role]}’s account is deactivated`,
      `${sentence(person(accountId))} still holds the role. Name somebody else.`,
    ),
  'inactive-person': ({ place, accountId }, { person }) =>
    text(
      `The account of ${PLACES[place]} is deactivated`,
      `${sentence(person(accountId))} is still named. Name somebody else.`,
    ),
  'ended-deputy': ({ role, deputies }) =>
    text(
      `${counted(deputies.length, 'deputy', 'deputies')} of the ${ROLE_NAMES[role]} ended`,
      `The last day was ${listed(deputies.map(({ until }) => formatDay(until)))}. Extend or remove.`,
    ),
  'unreadable-role': ({ role }) =>
    text(
      `Who stands in for the ${ROLE_NAMES[role]} cannot be told`,
      'The project role that supplies deputies has members who cannot be read, such as a group.',
    ),
  'no-portfolio-owner': () =>
    text('No portfolio owner is named', 'The split of this space puts one above the Product Managers.'),
  'area-of-several': ({ area, accountIds }, { area: areaName, person }) =>
    text(
      `${sentence(areaName(area))} has ${String(accountIds.length)} Product Owners`,
      `${sentence(listed(accountIds.map(person)))}: its items have several holders until one is taken out.`,
    ),
  'area-gone': ({ areas }, { area, person }) =>
    text(
      'A part of the space with its own Product Owner is gone',
      `${sentence(listed(areas.map((it) => `${area(it)} (${person(it.accountId)})`)))}.`,
    ),
  'unsure-status': ({ statuses }) =>
    text(
      `${counted(statuses.length, 'status is', 'statuses are')} a suggestion`,
      `${quoted(statuses)}: the name does not settle the step. Confirm or correct it.`,
    ),
  added: ({ what, things }) =>
    text(
      `${countOf(what, things)} came since the map was saved`,
      `${quoted(things)}: decided by the split; look whether it fits.`,
    ),
  renamed: ({ what, things }) =>
    text(
      `${countOf(what, things)} got a new name since the map was saved`,
      `${listed(things.map(({ before, name }) => `“${before}” is now “${name}”`))}. What was set for it still holds.`,
    ),
  removed: ({ what, things }) => text(`${countOf(what, things)} went since the map was saved`, `${quoted(things)}.`),
  'settings-of-gone': ({ unknown }) => {
    const { preset, rights, issueTypes, statuses, cells, confirmedSteps } = unknown;
    const parts = [
      ...(preset === null ? [] : ['the chosen split']),
      ...[
        [rights.length, 'decision'] as const,
        [issueTypes.length, 'work type'] as const,
        [cells.length, 'cell'] as const,
      ].flatMap(([count, one]) => (count === 0 ? [] : [counted(count, one)])),
      ...(statuses.length === 0 ? [] : [counted(statuses.length, 'status', 'statuses')]),
      ...(confirmedSteps.length === 0 ? [] : [counted(confirmedSteps.length, 'confirmed step')]),
    ];
    return text(
      'Some settings name what this space no longer has',
      `${sentence(listed(parts))}. They are kept, and change nothing.`,
    );
  },
  'idle-role': ({ role }) =>
    text(`The ${ROLE_NAMES[role]} has nothing to decide`, 'Every cell of this map belongs to the other role.'),
  'never-used-status': ({ statuses }) =>
    text(
      `${counted(statuses.length, 'status has', 'statuses have')} never held a work item`,
      `${quoted(statuses)}: no item that you may see was ever there. It may be new, or no transition leads to it; Jira shows transitions to its administrators only.`,
    ),
};

/** What a finding says to the reader. */
export function lintText({ finding, cells }: MapFinding, names: LintNames): LintText {
  return (TEXTS[finding.type] as TextOf<Finding['type']>)(finding as never, names, cells.length);
}
