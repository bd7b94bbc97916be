/** What the space's parts are called: components and boards by name; a team only by what an item says. */
import type { Area } from '../../src/settings/settings';
import type { JiraBoard, JiraComponent } from '../../src/jira';

export interface Parts {
  /** Null where they could not be read. */
  readonly components: readonly JiraComponent[] | null;
  readonly boards: readonly JiraBoard[] | null;
}

export const NO_PARTS: Parts = { components: null, boards: null };

/** "component Payments"; where the name is not known, "component 10042" says at least which. */
export function areaName({ components, boards }: Parts, { type, id }: Pick<Area, 'type' | 'id'>): string {
  const name =
    type === 'component'
      ? components?.find((component) => component.id === id)?.name
      : type === 'board'
        ? boards?.find((board) => String(board.id) === id)?.name
        : undefined;
  return `${type} ${name ?? id}`;
}
