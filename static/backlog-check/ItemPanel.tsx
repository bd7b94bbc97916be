import { useEffect, useState } from 'react';
import { unseenOf, type RankedItem } from '../../src/backlog-check';
import type { CheckResult } from '../../src/checks';
import { CHECK_META } from '../../src/checks';
import { DECISION_RIGHTS, findCell } from '../../src/decision-rights';
import { jira } from '../kit/bridge/jira';
import { OpenIcon, SeverityIcon } from '../kit/components/Icons';
import { itemPath, JiraLink } from '../kit/components/JiraLink';
import { RolePill } from '../kit/components/RolePill';
import { PanelSection, SidePanel } from '../kit/components/SidePanel';
import { StatusLozenge } from '../kit/components/StatusLozenge';
import { WorkTypeIcon } from '../kit/components/WorkTypeIcon';
import { counted, ROLE_NAMES } from '../kit/copy';
import type { Space } from '../kit/space';
import { byPlace, verdictSentence } from './criteria-words';
import { gapText, shortGap } from './gap-words';
import { gapsOf } from './groups';
import styles from './ItemPanel.module.css';
import { namesOf } from './item-names';

/** Names of the fields that the evidence mentions, read once when they are needed. */
function useFieldNames(wanted: boolean): (id: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!wanted) return;
    const abort = new AbortController();
    jira.getFields({ signal: abort.signal }).then(
      (fields) => setNames(new Map(fields.map(({ id, name }) => [id, name]))),
      // Without names the ids stand there; still exact.
      () => undefined,
    );
    return () => abort.abort();
  }, [wanted]);
  return (id) => names.get(id) ?? id;
}

function Criteria({ item }: { item: RankedItem }) {
  const { criteria } = item;
  const fieldName = useFieldNames(criteria.evidence.some(({ source }) => source.type === 'field'));
  return (
    <PanelSection title="Acceptance criteria">
      <p>{verdictSentence(criteria)}</p>
      {byPlace(criteria.evidence, fieldName).map(({ place, quotes }) => (
        <figure key={place} className={styles.evidence}>
          <figcaption>{place}</figcaption>
          <ul>
            {quotes.map((quote, index) => (
              <li key={index}>
                <blockquote className={styles.quote}>{quote}</blockquote>
              </li>
            ))}
          </ul>
        </figure>
      ))}
    </PanelSection>
  );
}

function Gap({ result }: { result: CheckResult }) {
  const { title, found, why, toPass, whose } = gapText(result);
  return (
    <li className={styles.gap}>
      <h4 className={styles.gapTitle}>
        <SeverityIcon severity={result.severity} />
        <span>{title}</span>
        <RolePill role={result.owner} size="small" />
      </h4>
      {found !== null && <p>{found}</p>}
      {result.place?.excerpt && <blockquote className={styles.quote}>{result.place.excerpt}</blockquote>}
      {toPass !== null && (
        <p>
          <strong>To pass: </strong>
          {toPass}
        </p>
      )}
      {why !== null && <p className={styles.quiet}>{why}</p>}
      <p className={styles.quiet}>{whose}</p>
    </li>
  );
}

function Gaps({ item }: { item: RankedItem }) {
  const gaps = gapsOf(item);
  if (gaps.length === 0) return null;
  return (
    <PanelSection title={item.ready ? 'Could be better' : 'Gaps'}>
      <ul className={styles.gaps}>
        {gaps.map((result) => (
          <Gap key={result.checkId} result={result} />
        ))}
      </ul>
    </PanelSection>
  );
}

function Others({ item }: { item: RankedItem }) {
  const unseen = unseenOf(item);
  const met = item.results.filter(({ outcome }) => outcome === 'pass');
  return (
    <>
      {unseen.length > 0 && (
        <PanelSection title="Could not be checked">
          <ul className={styles.gaps}>
            {unseen.map((result) => (
              <li key={result.checkId}>
                <strong>{shortGap(result)}?</strong> {gapText(result).found}
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      {met.length > 0 && (
        <PanelSection title="Met">
          <ul className={styles.met}>
            {met.map(({ checkId }) => (
              <li key={checkId}>{CHECK_META[checkId]?.titleMet ?? checkId}</li>
            ))}
          </ul>
        </PanelSection>
      )}
    </>
  );
}

function DecidesNow({ item, space }: { item: RankedItem; space: Space }) {
  const cell = findCell(space.map, item.issueTypeId, item.statusId);
  if (cell === undefined) return <p className={styles.quiet}>Its work type or status is not on this space’s map.</p>;
  return (
    <p className={styles.decides}>
      <RolePill role={cell.role} suggested={cell.suggested} />
      <span>
        The {ROLE_NAMES[cell.role]} decides now.
        <br />
        <span className={styles.quiet}>{DECISION_RIGHTS[cell.right].title}</span>
      </span>
    </p>
  );
}

/** One item: what was found, what is missing, whose call each gap is and what would close it. */
export function ItemPanel({ item, space, onClose }: { item: RankedItem; space: Space; onClose: () => void }) {
  const { type, status } = namesOf(space, item);
  // Nothing to quote, and the gap has said so already.
  const saidByGap =
    item.criteria.evidence.length === 0 && gapsOf(item).some(({ right }) => right === 'acceptance-criteria');
  const blocking = gapsOf(item).filter(({ severity }) => severity === 'blocker').length;
  return (
    <SidePanel
      subject={item.key}
      onClose={onClose}
      eyebrow={
        <>
          <WorkTypeIcon name={type.name} url={type.iconUrl} /> {item.key}
          <StatusLozenge name={status.name} category={status.category} />
        </>
      }
      title={item.summary}
    >
      <p className={styles.standing}>
        {item.ready ? 'Ready.' : `Not ready: ${counted(blocking, 'gap')} in the way.`}{' '}
        <JiraLink siteUrl={space.context.siteUrl} path={itemPath(item.key)}>
          Open in Jira <OpenIcon />
        </JiraLink>
      </p>
      <DecidesNow item={item} space={space} />
      {!item.ready && <Gaps item={item} />}
      {!saidByGap && <Criteria item={item} />}
      {item.ready && <Gaps item={item} />}
      <Others item={item} />
    </SidePanel>
  );
}
