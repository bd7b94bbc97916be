/** The pictures that Jira's answers point at, drawn here: people, spaces, work types, priorities, statuses. */
import { notFound } from './problem';
import type { Answer, Context, Route } from './route';
import { avatarIdOf } from './wire/entities';
import { PRIORITIES } from './wire/names';

const PALETTE = ['#0C66E4', '#1F845A', '#6E5DC6', '#C9372C', '#B65C02', '#206A83', '#943D73', '#4C6B1F'] as const;

/** A colour that stays the same for the same text. */
function colourFor(text: string): string {
  const sum = [...text].reduce((total, char) => (total * 31 + (char.codePointAt(0) ?? 0)) >>> 0, 7);
  return PALETTE[sum % PALETTE.length] ?? PALETTE[0];
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((it) => [...(it ?? '')][0] ?? '');
  return letters.join('').toUpperCase();
}

const svg = (content: string, size: number): Answer => ({
  headers: { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'max-age=3600' },
  body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">${content}</svg>`,
});

const letters = (text: string): string =>
  `<text x="24" y="24" dy=".36em" text-anchor="middle" fill="#fff" font-family="system-ui,sans-serif" font-weight="600" font-size="19">${escapeXml(text)}</text>`;

function userAvatar({ store, params }: Context): Answer {
  const user = store.users.get(params.accountId ?? '');
  const colour = user?.avatarColour ?? colourFor(params.accountId ?? '');
  const shade = user?.active === false || !user ? '#8590A2' : colour;
  return svg(
    `<circle cx="24" cy="24" r="24" fill="${escapeXml(shade)}"/>${letters(initials(user?.displayName ?? '?'))}`,
    48,
  );
}

function projectAvatar({ store, params }: Context): Answer {
  const project = store.project(params.id ?? '');
  if (!project) throw notFound('The avatar does not exist.');
  const colour = escapeXml(project.avatarColour ?? colourFor(project.key));
  const shine = '<path d="M0 38 48 20v28H0z" fill="#fff" opacity=".14"/>';
  return svg(`<rect width="48" height="48" rx="8" fill="${colour}"/>${shine}${letters(project.key.slice(0, 2))}`, 48);
}

const stroke = (d: string): string =>
  `<path d="${d}" fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Glyph and colour by the kind that a work type's name tells; for pictures only. */
const GLYPHS: readonly { readonly names: RegExp; readonly colour: string; readonly glyph: string }[] = [
  { names: /epic/i, colour: '#904EE2', glyph: '<path d="M9 2.5 4 9h3.2L7 13.5 12 7H8.8z" fill="#fff"/>' },
  { names: /story|user story/i, colour: '#63BA3C', glyph: '<path d="M5 3.5h6v9L8 10l-3 2.5z" fill="#fff"/>' },
  { names: /bug|defect/i, colour: '#E5493A', glyph: '<circle cx="8" cy="8" r="3.4" fill="#fff"/>' },
  { names: /spike|research/i, colour: '#E79F23', glyph: stroke('M8 3.5v5M8 12v.1') },
  { names: /sub-?task/i, colour: '#4BADE8', glyph: `${stroke('M4.5 4.5h4v4h-4z')}${stroke('M7.5 11.5h4v-4')}` },
  { names: /initiative|theme|capability/i, colour: '#CD519D', glyph: stroke('M4 12V7l4-3 4 3v5') },
  { names: /task/i, colour: '#4BADE8', glyph: stroke('m4.5 8.3 2.4 2.4 4.6-5') },
];
const PLAIN_GLYPH = stroke('M4.5 5.5h7M4.5 8h7M4.5 10.5h4.5');

function issueTypeIcon({ store, params }: Context): Answer {
  const type = [...store.issueTypes.values()].find((it) => String(avatarIdOf(it)) === params.id);
  if (!type) throw notFound('The avatar does not exist.');
  const kind = GLYPHS.find((it) => it.names.test(type.untranslatedName ?? type.name));
  const colour = escapeXml(type.iconColour ?? kind?.colour ?? '#607087');
  return svg(`<rect width="16" height="16" rx="2.5" fill="${colour}"/>${kind?.glyph ?? PLAIN_GLYPH}`, 16);
}

const ARROWS = [
  'M3 8l5-4 5 4M3 12l5-4 5 4',
  'M3 10l5-4 5 4',
  'M3 6.5h10M3 9.5h10',
  'M3 6l5 4 5-4',
  'M3 4l5 4 5-4M3 8l5 4 5-4',
];

function priorityIcon({ params }: Context): Answer {
  const place = PRIORITIES.findIndex((it) => `${it.name.toLowerCase()}.svg` === params.file);
  const meta = PRIORITIES[place];
  if (!meta) throw notFound('The icon does not exist.');
  const path = `<path d="${ARROWS[place] ?? ''}" fill="none" stroke="${meta.colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
  return svg(path, 16);
}

const statusIcon = (): Answer => svg('<circle cx="8" cy="8" r="5" fill="none" stroke="#607087" stroke-width="2"/>', 16);

const picture = (operationId: string, path: string, answer: Route['answer']): Route => ({
  operationId,
  method: 'GET',
  path,
  how: 'guessed',
  note: 'drawn by the simulator',
  anonymous: true,
  answer,
});

/** Served to anyone, as Jira's own pictures are. */
export const ARTWORK_ROUTES: readonly Route[] = [
  picture('picture of a user', '/avatars/user/{accountId}', userAvatar),
  picture('picture of a project', '/rest/api/3/universal_avatar/view/type/project/avatar/{id}', projectAvatar),
  picture('picture of a work type', '/rest/api/3/universal_avatar/view/type/issuetype/avatar/{id}', issueTypeIcon),
  picture('picture of a priority', '/images/icons/priorities/{file}', priorityIcon),
  picture('picture of a status', '/images/icons/statuses/{file}', statusIcon),
];
