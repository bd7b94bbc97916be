/** What a run of this space is told: its effective settings, resolved once. */
import type { BacklogCheckInput } from '../../src/backlog-check';
import { activeChecks } from '../../src/checks';
import { effectiveSettings } from '../../src/settings/settings';
import type { Space } from '../kit/space';

export interface SpaceInput {
  readonly input: Omit<BacklogCheckInput, 'scope'>;
  /** Settings of checks that could not be followed, each a sentence for an administrator. */
  readonly problems: readonly string[];
}

/** The parts of a run's input that do not depend on what is checked. */
export function spaceInput({ project, map, stored }: Pick<Space, 'project' | 'map' | 'stored'>): SpaceInput {
  const { settings, siteDefaults } = stored;
  const effective = effectiveSettings(settings, siteDefaults);
  const { checks, problems } = activeChecks(effective.checks);
  return {
    input: {
      projectIdOrKey: project.id,
      map,
      criteriaFields: effective.criteriaFieldIds,
      checks,
      kinds: settings.kinds,
      exemptions: settings.exemptions,
      // A sprint holds no epics, and what they lack is somebody's call too.
      parents: true,
    },
    problems,
  };
}
