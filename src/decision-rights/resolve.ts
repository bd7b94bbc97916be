/**
 * From settings to the map. Order of one cell, nearest first: cell override, status override, issue-type override, the
 * space's rights and preset, the site's defaults, the preset (docs/decision-rights.md, "Resolution order").
 */
import { classifyWorkflow } from './classifier/classify-workflow';
import type { Cell, DecisionRightsMap, Provenance, SpaceIssueType, WorkflowStatus } from './map';
import { rightAtStake, type Preset } from './preset';
import { presetOrDefault, findPreset } from './presets';
import { isRightId, isRole, RIGHT_IDS, type RightId, type Role } from './right';
import { cellKey, type MapSettings, type SiteMapDefaults } from './settings';
import { isStep, type Level, type Step } from './step';
import { levelOf, workTypeKind } from './work-type';

export interface MapInput {
  readonly issueTypes: readonly SpaceIssueType[];
  readonly space: MapSettings;
  readonly site: SiteMapDefaults;
}

interface Holder {
  readonly role: Role;
  readonly provenance: Provenance;
}

type Holders = Readonly<Record<RightId, Holder>>;

interface StatusInRow {
  readonly status: WorkflowStatus;
  readonly step: Step;
  readonly suggested: boolean;
}

/**
 * The map of one space: one cell for every status of every work type, each decided by exactly one role. Total: what
 * the settings say about ids, rights, roles or presets that do not exist is passed over (`unknownIds` reports it).
 */
export function resolveMap({ issueTypes, space, site }: MapInput): DecisionRightsMap {
  const preset = effectivePreset(space, site);
  const holders = resolveHolders(space, site, preset);
  const cells = issueTypes.flatMap((issueType) => resolveRow(issueType, space, preset, holders));
  return { issueTypes, cells, rightHolders: mapRights((right) => holders[right].role) };
}

/** The cell of a work type at a status; undefined where the work type's workflow does not have the status. */
export function findCell(map: DecisionRightsMap, issueTypeId: string, statusId: string): Cell | undefined {
  return map.cells.find((cell) => cell.issueTypeId === issueTypeId && cell.statusId === statusId);
}

/** The preset that gives the table: the space's, else the site's, else the product's default. Total. */
export function effectivePreset(space: MapSettings, site: SiteMapDefaults): Preset {
  const ofSpace = space.preset === null ? undefined : findPreset(space.preset);
  return ofSpace ?? presetOrDefault(site.preset);
}

/**
 * Who holds each right, and which layer says so. A space that picks a preset takes all of it: the site's own moves of
 * rights belong to the site's preset and no longer apply.
 */
function resolveHolders(space: MapSettings, site: SiteMapDefaults, preset: Preset): Holders {
  const ownPreset = space.preset !== null && findPreset(space.preset) !== undefined;
  const sitePreset = site.preset !== null && findPreset(site.preset) !== undefined;
  return mapRights((right): Holder => {
    const inSpace = space.rights[right];
    if (isRole(inSpace)) return { role: inSpace, provenance: 'space-right' };
    if (ownPreset) return { role: preset.holders[right], provenance: 'space-preset' };
    const onSite = site.rights[right];
    if (isRole(onSite)) return { role: onSite, provenance: 'site-default' };
    return { role: preset.holders[right], provenance: sitePreset ? 'site-default' : 'preset' };
  });
}

function resolveRow(issueType: SpaceIssueType, space: MapSettings, preset: Preset, holders: Holders): Cell[] {
  const corrected = own(space.kinds ?? {}, issueType.id);
  const level = levelOf(issueType, corrected);
  const isBug = (corrected ?? workTypeKind(issueType)) === 'bug';
  const statuses = stepsOfRow(issueType, level, space);
  const committedEarlier = statuses.some(({ step }) => step === 'discovery' || step === 'roadmap');
  return statuses.map(({ status, step, suggested }) => {
    const usual = rightAtStake(preset, { step, level, isBug, committedEarlier });
    const decision = decide(issueType.id, status.id, usual, space, holders);
    return { issueTypeId: issueType.id, statusId: status.id, level, step, suggested, ...decision };
  });
}

function stepsOfRow(issueType: SpaceIssueType, level: Level, space: MapSettings): StatusInRow[] {
  // Jira's order is mostly, not always, that of the workflow: the classifier itself checks whether to trust it.
  const inOrder = issueType.statuses.map(({ name, category }, position) => ({ name, category, position }));
  const guesses = classifyWorkflow(inOrder, level);
  return issueType.statuses.map((status, index) => {
    const confirmed = own(space.confirmedSteps, status.id);
    if (isStep(confirmed)) return { status, step: confirmed, suggested: false };
    const guess = guesses[index];
    return { status, step: guess?.step ?? 'refinement', suggested: guess?.sure !== true };
  });
}

type Decision = Pick<Cell, 'right' | 'role' | 'provenance' | 'movedHere'>;

function decide(issueTypeId: string, statusId: string, usual: RightId, space: MapSettings, holders: Holders): Decision {
  const override = own(space.cells, cellKey(issueTypeId, statusId));
  const namedRight = isRightId(override?.right) ? override.right : undefined;
  const namedRole = isRole(override?.role) ? override.role : undefined;
  const right = namedRight ?? usual;
  const held = holders[right];
  const moved = (role: Role, provenance: Provenance): Decision => ({
    right,
    role,
    provenance,
    movedHere: role !== held.role,
  });
  if (namedRole !== undefined) return moved(namedRole, 'cell-override');
  // A cell that names another right follows that right: overrides of the whole status or work type are farther away.
  if (namedRight !== undefined) return moved(held.role, 'cell-override');
  const ofStatus = own(space.statuses, statusId);
  if (isRole(ofStatus)) return moved(ofStatus, 'status-override');
  const ofType = own(space.issueTypes, issueTypeId);
  if (isRole(ofType)) return moved(ofType, 'issue-type-override');
  return moved(held.role, held.provenance);
}

/** A value of a settings record by an id from outside: `constructor` and the like are not settings. */
function own<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function mapRights<V>(valueOf: (right: RightId) => V): Record<RightId, V> {
  return Object.fromEntries(RIGHT_IDS.map((right) => [right, valueOf(right)])) as Record<RightId, V>;
}
