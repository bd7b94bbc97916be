/** Names that Jira translates: status categories and the system fields, for the locales that the demo sites use. */

export interface CategoryMeta {
  readonly id: number;
  readonly key: 'new' | 'indeterminate' | 'done';
  readonly colorName: string;
  readonly name: string;
}

/** The real categories: ids, keys and colours as sites give them (the specification's examples show impossible ones). */
const CATEGORIES: readonly CategoryMeta[] = [
  { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  { id: 3, key: 'done', colorName: 'green', name: 'Done' },
];

const CATEGORY_NAMES: Readonly<Record<string, Readonly<Record<CategoryMeta['key'], string>>>> = {
  de: { new: 'Zu erledigen', indeterminate: 'In Arbeit', done: 'Fertig' },
  fr: { new: 'À faire', indeterminate: 'En cours', done: 'Terminé' },
  es: { new: 'Tareas por hacer', indeterminate: 'En curso', done: 'Listo' },
  zh: { new: '待办', indeterminate: '正在进行', done: '完成' },
};

/** A status category with its name in the site's language (English where we have none). */
export function category(key: CategoryMeta['key'], locale: string): CategoryMeta {
  const meta = CATEGORIES.find((it) => it.key === key) ?? { id: 1, key, colorName: 'medium-gray', name: 'No Category' };
  return { ...meta, name: CATEGORY_NAMES[locale.slice(0, 2)]?.[key] ?? meta.name };
}

/** Every name under which JQL finds a category: English, translated, key and id. */
export function categoryNames(key: CategoryMeta['key'], locale: string): readonly string[] {
  const english = category(key, 'en');
  return [english.name, category(key, locale).name, key, String(english.id)];
}

const FIELD_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    Summary: 'Zusammenfassung',
    Description: 'Beschreibung',
    Status: 'Status',
    'Issue Type': 'Vorgangstyp',
    Priority: 'Priorität',
    Assignee: 'Zugewiesene Person',
    Reporter: 'Autor',
    Labels: 'Stichwörter',
    Created: 'Erstellt',
    Updated: 'Aktualisiert',
    Parent: 'Übergeordnet',
    Resolution: 'Lösung',
    Project: 'Projekt',
  },
};

/** A system field's name in the site's language. */
export const fieldName = (english: string, locale: string): string =>
  FIELD_NAMES[locale.slice(0, 2)]?.[english] ?? english;

export interface PriorityMeta {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}

/** Jira's default priorities, highest first. */
export const PRIORITIES: readonly PriorityMeta[] = [
  { id: '1', name: 'Highest', colour: '#d04437' },
  { id: '2', name: 'High', colour: '#f15C75' },
  { id: '3', name: 'Medium', colour: '#f79232' },
  { id: '4', name: 'Low', colour: '#707070' },
  { id: '5', name: 'Lowest', colour: '#999999' },
];

/** The priority of a name or id; Medium, Jira's default, where none is given. */
export function priorityOf(nameOrId: string | undefined): PriorityMeta | undefined {
  const wanted = (nameOrId ?? 'Medium').toLowerCase();
  return PRIORITIES.find((it) => it.name.toLowerCase() === wanted || it.id === wanted);
}
