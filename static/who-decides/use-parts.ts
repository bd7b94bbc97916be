import { useCallback } from 'react';
import { jira } from '../kit/bridge/jira';
import type { Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import { NO_PARTS, type Parts } from './area-names';

/** Components and boards, read only where the settings name one. What Jira refuses stays unknown. */
async function readParts({ stored, project }: Space): Promise<Parts> {
  const named = new Set(stored.settings.areas.map(({ type }) => type));
  const [components, boards] = await Promise.all([
    named.has('component') ? jira.listComponents(project.id).catch(() => null) : null,
    named.has('board') ? jira.listBoards(project.id).catch(() => null) : null,
  ]);
  return { components, boards };
}

export function useParts(space: Space): Parts {
  const [loaded] = useLoad(useCallback(() => readParts(space), [space]));
  return loaded.state === 'ready' ? loaded.value : NO_PARTS;
}
