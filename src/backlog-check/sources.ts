/** Where the facts of this run's items are kept: criteria fields, the board's estimation field, sprints, teams. */
import type { ActiveCheck, Estimation, FactName, FactSources } from '../checks';
import type { DecisionRightsMap } from '../decision-rights';
import { JiraError } from '../jira';
import type { JiraClient, JiraField } from '../jira';
import { chosenCriteriaFields, discoverCriteriaFields } from './criteria-fields';
import { failedRequest } from './gap';
import type { RunGap } from './run-event';
import type { Scope } from './run-input';

export interface SourcesInput {
  readonly projectIdOrKey: string;
  readonly scope: Scope;
  readonly map: DecisionRightsMap;
  /** Field ids from the settings; null or absent: look for them by name. */
  readonly criteriaFields?: readonly string[] | null | undefined;
  readonly checks: readonly ActiveCheck[];
}

export interface RunSources {
  readonly sources: FactSources;
  readonly gaps: readonly RunGap[];
}

type Found<Value> = Value & { readonly gaps: readonly RunGap[] };

/** Custom field types of Jira Software and of Teams; the second name is that of Advanced Roadmaps' older field. */
const SPRINT_TYPE = /:gh-sprint$/;
const TEAM_TYPES = /:(?:atlassian-team|rm-teams-custom-field-team)$/;

const needs = ({ checks }: SourcesInput, fact: FactName): boolean =>
  checks.some(({ check }) => check.needs.includes(fact));

const fieldOfType = (fields: readonly JiraField[], type: RegExp): string | null =>
  fields.find(({ customType }) => customType !== null && type.test(customType))?.id ?? null;

async function fieldSources(
  jira: JiraClient,
  { projectIdOrKey, criteriaFields: chosen = null }: SourcesInput,
  signal: AbortSignal,
): Promise<Found<Omit<FactSources, 'estimation'>>> {
  try {
    const fields = await jira.getFields({ signal });
    const others = {
      sprintFieldId: fieldOfType(fields, SPRINT_TYPE),
      teamFieldId: fieldOfType(fields, TEAM_TYPES),
      gaps: [],
    };
    if (chosen !== null) return { criteriaFields: chosenCriteriaFields(chosen, fields), ...others };
    const scoped = fields.some(({ projectId }) => projectId !== null);
    const known = /^\d+$/.test(projectIdOrKey);
    const projectId = scoped && !known ? (await jira.getProject(projectIdOrKey, { signal })).id : projectIdOrKey;
    return { criteriaFields: discoverCriteriaFields(fields, projectId), ...others };
  } catch (error) {
    if (!(error instanceof JiraError) || error.code === 'aborted') throw error;
    if (chosen === null) {
      const gap = failedRequest('The list of fields, which tells where acceptance criteria may be kept,', error);
      return { criteriaFields: [], criteriaFieldsUnknown: true, gaps: [gap] };
    }
    // The settings' ids are enough to read the criteria; their names are missing, and where sprints and teams are kept.
    const gap = failedRequest('The list of fields, which tells where sprints and teams are kept,', error);
    return { criteriaFields: chosenCriteriaFields(chosen, []), gaps: [gap] };
  }
}

async function estimationSource(
  jira: JiraClient,
  input: SourcesInput,
  signal: AbortSignal,
): Promise<Found<{ readonly estimation: Estimation }>> {
  const { boardId } = input.scope;
  if (!needs(input, 'estimate') || boardId === undefined) return { estimation: { type: 'unknown' }, gaps: [] };
  try {
    const { estimationFieldId } = await jira.getBoardConfiguration(boardId, { signal });
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

/** Asked only where a check compares with it: it costs a request, and Jira tells it to people who may create items. */
async function prioritySource(
  jira: JiraClient,
  input: SourcesInput,
  signal: AbortSignal,
): Promise<Found<Pick<FactSources, 'defaultPriorityId'>>> {
  const type = input.map.issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 0);
  if (!needs(input, 'defaultPriorityId') || type === undefined) return { gaps: [] };
  try {
    const priorities = await jira.getPriorities(input.projectIdOrKey, type.id, { signal });
    return { defaultPriorityId: priorities.find(({ isDefault }) => isDefault)?.id ?? null, gaps: [] };
  } catch (error) {
    if (!(error instanceof JiraError) || error.code === 'aborted') throw error;
    return { gaps: [failedRequest('The priority that new items get', error)] };
  }
}

/** Reads all at once. What cannot be read becomes a gap, and the checks that rest on it say that they cannot tell. */
export async function readSources(jira: JiraClient, input: SourcesInput, signal: AbortSignal): Promise<RunSources> {
  const [fields, estimation, priority] = await Promise.all([
    fieldSources(jira, input, signal),
    estimationSource(jira, input, signal),
    prioritySource(jira, input, signal),
  ]);
  const { gaps, ...sources } = { ...fields, ...estimation, ...priority };
  return { sources, gaps: [...fields.gaps, ...estimation.gaps, ...priority.gaps] };
}
