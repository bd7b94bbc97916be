/** Where the facts of this run's items are kept: criteria fields and the board's estimation field. */
import type { ActiveCheck, Estimation, FactSources } from '../checks';
import { JiraError } from '../jira';
import type { JiraClient } from '../jira';
import { chosenCriteriaFields, discoverCriteriaFields } from './criteria-fields';
import { failedRequest } from './gap';
import type { RunGap, Scope } from './run-event';

export interface SourcesInput {
  readonly projectIdOrKey: string;
  readonly scope: Scope;
  /** Field ids from the settings; null or absent: look for them by name. */
  readonly criteriaFields?: readonly string[] | null | undefined;
  readonly checks: readonly ActiveCheck[];
}

export interface RunSources extends FactSources {
  readonly gaps: readonly RunGap[];
}

type Found<Value> = Value & { readonly gaps: readonly RunGap[] };

async function criteriaSources(
  jira: JiraClient,
  { projectIdOrKey, criteriaFields: chosen = null }: SourcesInput,
  signal: AbortSignal,
): Promise<Found<Omit<FactSources, 'estimation'>>> {
  try {
    const fields = await jira.getFields({ signal });
    if (chosen !== null) return { criteriaFields: chosenCriteriaFields(chosen, fields), gaps: [] };
    const scoped = fields.some(({ projectId }) => projectId !== null);
    const known = /^\d+$/.test(projectIdOrKey);
    const projectId = scoped && !known ? (await jira.getProject(projectIdOrKey, { signal })).id : projectIdOrKey;
    return { criteriaFields: discoverCriteriaFields(fields, projectId), gaps: [] };
  } catch (error) {
    if (!(error instanceof JiraError) || error.code === 'aborted') throw error;
    // The settings' ids are enough to read the fields; only their names are missing.
    if (chosen !== null) return { criteriaFields: chosenCriteriaFields(chosen, []), gaps: [] };
    const gap = failedRequest('The list of fields, which tells where acceptance criteria may be kept,', error);
    return { criteriaFields: [], criteriaFieldsUnknown: true, gaps: [gap] };
  }
}

async function estimationSource(
  jira: JiraClient,
  { scope, checks }: SourcesInput,
  signal: AbortSignal,
): Promise<Found<{ readonly estimation: Estimation }>> {
  const wanted = checks.some(({ check }) => check.needs.includes('estimate'));
  if (!wanted || scope.boardId === undefined) return { estimation: { type: 'unknown' }, gaps: [] };
  try {
    const { estimationFieldId } = await jira.getBoardConfiguration(scope.boardId, { signal });
    return {
      estimation: estimationFieldId === null ? { type: 'none' } : { type: 'field', fieldId: estimationFieldId },
      gaps: [],
    };
  } catch (error) {
    if (!(error instanceof JiraError) || error.code === 'aborted') throw error;
    const gap = failedRequest('The board’s configuration, which tells how it estimates,', error);
    return { estimation: { type: 'unknown' }, gaps: [gap] };
  }
}

/** Reads both at once. What cannot be read becomes a gap, and the checks that rest on it say that they cannot tell. */
export async function readSources(jira: JiraClient, input: SourcesInput, signal: AbortSignal): Promise<RunSources> {
  const [criteria, estimation] = await Promise.all([
    criteriaSources(jira, input, signal),
    estimationSource(jira, input, signal),
  ]);
  return { ...criteria, ...estimation, gaps: [...criteria.gaps, ...estimation.gaps] };
}
