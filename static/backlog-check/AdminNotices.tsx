import { useCallback, useMemo } from 'react';
import { spaceExemptionNotes, type SpaceExemptionNote } from '../../src/checks';
import { jira } from '../kit/bridge/jira';
import { Notice } from '../kit/components/Notice';
import type { Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import { spaceNoteText } from './exemption-words';
import { spaceInput } from './run-input';
import type { RunState } from './run-state';

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Notice tone="warning" title={title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Names of the space's components, asked for only where a note speaks of one; until then their ids stand there. */
function useComponentNames({ project: { id } }: Space, wanted: boolean): ReadonlyMap<string, string> {
  const [loaded] = useLoad(
    useCallback(async () => (wanted ? jira.listComponents(id).catch(() => []) : []), [id, wanted]),
  );
  return useMemo(
    () => new Map(loaded.state === 'ready' ? loaded.value.map((one) => [one.id, one.name]) : []),
    [loaded],
  );
}

/** Exemptions of the settings that excuse nothing. Only a look at the whole backlog shows that one is not needed. */
function useExemptionNotes(space: Space, { at, status, scope, entries }: RunState): readonly SpaceExemptionNote[] {
  const { exemptions } = space.stored.settings;
  const sawAll = status === 'complete' && scope?.scope.type === 'backlog';
  return useMemo(
    // Before it has begun, no day can be said to be over.
    () => spaceExemptionNotes(exemptions, sawAll ? entries.map(({ item }) => item) : [], at),
    [exemptions, sawAll, entries, at],
  );
}

function Told({ space, state }: { space: Space; state: RunState }) {
  const problems = useMemo(() => spaceInput(space).problems, [space]);
  const notes = useExemptionNotes(space, state);
  const components = useComponentNames(
    space,
    notes.some(({ exemption }) => exemption.scope.type === 'component'),
  );
  const nameOf = ({ type, id }: SpaceExemptionNote['exemption']['scope']) =>
    type === 'label'
      ? id
      : type === 'component'
        ? components.get(id)
        : space.issueTypes.find((one) => one.id === id)?.name;
  return (
    <>
      <Lines title="Part of this space’s check settings cannot be followed" lines={problems} />
      <Lines
        title="Exemptions in this space’s settings that excuse nothing"
        lines={notes.map((note) => spaceNoteText(note, nameOf(note.exemption.scope) ?? note.exemption.scope.id))}
      />
    </>
  );
}

/** What is wrong with the space's own settings, for those who can mend them. */
export function AdminNotices({ space, state }: { space: Space; state: RunState }) {
  return space.stored.mayAdminister ? <Told space={space} state={state} /> : null;
}
