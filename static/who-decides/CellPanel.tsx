import { Suspense, useCallback } from 'react';
import {
  DECISION_RIGHTS,
  movesAlong,
  otherRole,
  SOURCE_DOCUMENTS,
  STEP_LABELS,
  type Cell,
  type Provenance,
} from '../../src/decision-rights';
import { jira } from '../kit/bridge/jira';
import { OpenIcon } from '../kit/components/Icons';
import { itemPath, JiraLink, searchPath } from '../kit/components/JiraLink';
import { PanelSection, SidePanel } from '../kit/components/SidePanel';
import { StatusLozenge } from '../kit/components/StatusLozenge';
import { WorkTypeIcon } from '../kit/components/WorkTypeIcon';
import { counted, listed, PROVENANCE, ROLE_NAMES } from '../kit/copy';
import { formatMoment } from '../kit/dates';
import { lazyPart } from '../kit/lazy-part';
import { nameOf, type Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import type { Parts } from './area-names';
import type { AskedItem } from './asked-item';
import styles from './CellPanel.module.css';
import { Decider } from './Decider';
import type { GridRow, GridSlot } from './grid-shapes';
import type { Holding } from './holding';
import { SettingsLink } from './SettingsLink';

/** Raising a disagreement and recording a decision: rare, so it is only loaded where an item was asked about. */
const ItemMatters = lazyPart(async () => (await import('./ItemMatters')).ItemMatters);

/** The items that stand in a cell, as Jira's search understands it. Keys and ids only: names may be ambiguous. */
const jqlOf = (space: Space, { issueTypeId, statusId }: Cell) =>
  `project = ${space.project.id} AND issuetype = ${issueTypeId} AND status = ${statusId} ORDER BY Rank ASC`;

function ItemsHere({ space, cell }: { space: Space; cell: Cell }) {
  const jql = jqlOf(space, cell);
  // Jira's count takes the query without an order.
  const [loaded] = useLoad(useCallback(() => jira.countIssues(jql.replace(/ ORDER BY .*$/, '')), [jql]));
  if (loaded.state === 'loading') return <p className={styles.quiet}>Counting…</p>;
  // The count only decorates the link: without it the link still helps.
  const count = loaded.state === 'ready' ? loaded.value : null;
  if (count === 0) return <p className={styles.quiet}>No work items stand here now.</p>;
  return (
    <p>
      {count !== null && <>About {counted(count, 'work item')} now. </>}
      <JiraLink siteUrl={space.context.siteUrl} path={searchPath(jql)}>
        Show them in Jira <OpenIcon />
      </JiraLink>
    </p>
  );
}

/** What must be true before work leaves the cell, and whether the decision changes hands there. */
function MovesOn({ row, cell }: { row: GridRow; cell: Cell }) {
  const cells = row.slots.flatMap((slot) => (slot.cell === null ? [] : [slot.cell]));
  const next = movesAlong(cells).find(({ from }) => from.statusId === cell.statusId);
  if (!next) return null;
  const name =
    row.issueType.statuses.find(({ id }) => id === next.to.statusId)?.name ?? STEP_LABELS[next.to.step].label;
  const who =
    next.to.role === cell.role
      ? `The ${ROLE_NAMES[cell.role]} still decides there.`
      : `The decision passes to the ${ROLE_NAMES[next.to.role]}.`;
  return (
    <PanelSection title={`Before it moves on to ${name}`}>
      <ul className={styles.conditions}>
        {next.mustBeTrue.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{who}</p>
    </PanelSection>
  );
}

const SET_HERE: ReadonlySet<Provenance> = new Set([
  'cell-override',
  'status-override',
  'issue-type-override',
  'space-right',
  'space-preset',
]);

/** Where the value comes from; of saves, only the last one is known here, and it need not be the one that set this. */
function Origin({ holding, cell }: { holding: Holding; cell: Cell }) {
  const { savedAt, savedBy } = holding.space.stored;
  const by = savedBy === null ? '' : ` by ${nameOf(holding.people, savedBy)}`;
  return (
    <>
      <p>{PROVENANCE[cell.provenance]}</p>
      {SET_HERE.has(cell.provenance) && savedAt !== null && (
        <p className={styles.quiet}>
          The settings were last saved on {formatMoment(savedAt)}
          {by}; this may be older.
        </p>
      )}
    </>
  );
}

/** Everything about one cell: who, under which right, on whose word, where the value comes from, who is consulted. */
export function CellPanel({
  holding,
  parts,
  row,
  slot,
  item,
  onClose,
}: {
  holding: Holding;
  parts: Parts;
  row: GridRow;
  slot: GridSlot;
  /** The work item that was asked about, where the panel answers "who decides on …?". */
  item: AskedItem | null;
  onClose: () => void;
}) {
  const { space } = holding;
  const issue = item?.issue ?? null;
  const { cell, status, handoff } = slot;
  if (cell === null || status === null) return null;
  const right = DECISION_RIGHTS[cell.right];
  const other = otherRole(cell.role);
  const consulted = [`the ${ROLE_NAMES[other]}`, ...(right.consultsEngineering ? ['engineering'] : [])];
  const iconUrl = space.issueTypes.find(({ id }) => id === row.issueType.id)?.iconUrl;
  return (
    <SidePanel
      subject={`${cell.issueTypeId}:${cell.statusId}:${issue?.key ?? ''}`}
      onClose={onClose}
      eyebrow={
        <>
          <WorkTypeIcon name={row.issueType.name} url={iconUrl} /> {row.issueType.name} · {STEP_LABELS[cell.step].label}
        </>
      }
      title={issue ? `Who decides on ${issue.key}?` : `${row.issueType.name} at ${status.name}`}
    >
      {issue && (
        <p className={styles.item}>
          <JiraLink siteUrl={space.context.siteUrl} path={itemPath(issue.key)}>
            {issue.key}
          </JiraLink>{' '}
          {issue.summary} <StatusLozenge name={issue.status.name} category={issue.status.category} />
        </p>
      )}
      <Decider holding={holding} parts={parts} place={item?.place} cell={cell} />
      <PanelSection title="What is decided">
        <p className={styles.right}>{right.title}</p>
        <p>{right.sentence}</p>
        <p className={styles.quiet}>Consulted: {listed(consulted)}.</p>
      </PanelSection>
      {handoff && (
        <PanelSection title="Before it gets here">
          <p>
            The {ROLE_NAMES[handoff.from]} hands over to the {ROLE_NAMES[handoff.to]}. Before that:
          </p>
          <ul className={styles.conditions}>
            {handoff.mustBeTrue.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </PanelSection>
      )}
      <MovesOn row={row} cell={cell} />
      <PanelSection title="Why it is so">
        <Origin holding={holding} cell={cell} />
        {cell.movedHere && (
          <p>
            Moved here: elsewhere in this space the {ROLE_NAMES[space.map.rightHolders[cell.right]]} holds this
            decision.
          </p>
        )}
        {cell.suggested && (
          <p>
            A suggestion: “{status.name}” was taken for the step {STEP_LABELS[cell.step].label}, and nobody has
            confirmed it yet.{' '}
            {space.stored.mayAdminister && <SettingsLink space={space}>Confirm or correct it</SettingsLink>}
          </p>
        )}
        <ul className={styles.documents} aria-label="Documents that say so">
          {right.documents.map((id) => (
            <li key={id}>
              <span className={styles.document}>{id}</span> {SOURCE_DOCUMENTS[id]}
            </li>
          ))}
        </ul>
      </PanelSection>
      <PanelSection title="Standing here">
        <ItemsHere space={space} cell={cell} />
      </PanelSection>
      {item && (
        <Suspense fallback={<p className={styles.quiet}>Loading…</p>}>
          <ItemMatters holding={holding} item={item} cell={cell} />
        </Suspense>
      )}
    </SidePanel>
  );
}
