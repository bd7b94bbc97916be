import { useCallback, type ReactNode } from 'react';
import { DECISION_RIGHTS, otherRole, SOURCE_DOCUMENTS, STEP_LABELS, type Cell } from '../../src/decision-rights';
import type { JiraIssue } from '../../src/jira';
import { jira } from '../kit/bridge/jira';
import { Avatar } from '../kit/components/Avatar';
import { OpenIcon } from '../kit/components/Icons';
import { itemPath, JiraLink, searchPath } from '../kit/components/JiraLink';
import { RolePill } from '../kit/components/RolePill';
import { PanelSection, SidePanel } from '../kit/components/SidePanel';
import { StatusLozenge } from '../kit/components/StatusLozenge';
import { WorkTypeIcon } from '../kit/components/WorkTypeIcon';
import { counted, listed, PROVENANCE, ROLE_NAMES } from '../kit/copy';
import { holderOf, type Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import styles from './CellPanel.module.css';
import type { GridRow, GridSlot } from './grid-shapes';

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

function Decider({ space, cell }: { space: Space; cell: Cell }) {
  const holder = holderOf(space, cell.role);
  let person: ReactNode = 'Somebody whose name you may not see.';
  if (holder.state === 'vacant') person = `Nobody holds this role, so nobody decides here yet.`;
  if (holder.state === 'active' || holder.state === 'deactivated') {
    person = (
      <span className={styles.person}>
        <Avatar name={holder.user.displayName} url={holder.user.avatarUrl} size={24} />
        <span>
          {holder.user.displayName}
          {holder.state === 'deactivated' && ' (account deactivated: nobody decides here)'}
        </span>
      </span>
    );
  }
  return (
    <div className={styles.decider}>
      <RolePill role={cell.role} size="large" suggested={cell.suggested} />
      <div>
        <p className={styles.role}>The {ROLE_NAMES[cell.role]} decides.</p>
        <div>{person}</div>
      </div>
    </div>
  );
}

/** Everything about one cell: who, under which right, on whose word, where the value comes from, who is consulted. */
export function CellPanel({
  space,
  row,
  slot,
  item,
  onClose,
}: {
  space: Space;
  row: GridRow;
  slot: GridSlot;
  /** The work item that was asked about, where the panel answers "who decides on …?". */
  item: JiraIssue | null;
  onClose: () => void;
}) {
  const { cell, status, handoff } = slot;
  if (cell === null || status === null) return null;
  const right = DECISION_RIGHTS[cell.right];
  const other = otherRole(cell.role);
  const consulted = [`the ${ROLE_NAMES[other]}`, ...(right.consultsEngineering ? ['engineering'] : [])];
  const iconUrl = space.issueTypes.find(({ id }) => id === row.issueType.id)?.iconUrl;
  return (
    <SidePanel
      subject={`${cell.issueTypeId}:${cell.statusId}:${item?.key ?? ''}`}
      onClose={onClose}
      eyebrow={
        <>
          <WorkTypeIcon name={row.issueType.name} url={iconUrl} /> {row.issueType.name} · {STEP_LABELS[cell.step].label}
        </>
      }
      title={item ? `Who decides on ${item.key}?` : `${row.issueType.name} at ${status.name}`}
    >
      {item && (
        <p className={styles.item}>
          <JiraLink siteUrl={space.context.siteUrl} path={itemPath(item.key)}>
            {item.key}
          </JiraLink>{' '}
          {item.summary} <StatusLozenge name={item.status.name} category={item.status.category} />
        </p>
      )}
      <Decider space={space} cell={cell} />
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
      <PanelSection title="Why it is so">
        <p>{PROVENANCE[cell.provenance]}</p>
        {cell.movedHere && (
          <p>
            Moved here: elsewhere in this space the {ROLE_NAMES[space.map.rightHolders[cell.right]]} holds this
            decision.
          </p>
        )}
        {cell.suggested && (
          <p>
            A suggestion: “{status.name}” was taken for the step {STEP_LABELS[cell.step].label}, and nobody has
            confirmed it yet.
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
    </SidePanel>
  );
}
