import { useEffect, useState } from 'react';
import type { CheckResult } from '../../src/checks';
import { CHECK_META } from '../../src/checks';
import { DECISION_RIGHTS, findCell } from '../../src/decision-rights';
import { jira } from '../kit/bridge/jira';
import { SeverityIcon } from '../kit/components/Icons';
import { RolePill } from '../kit/components/RolePill';
import { PanelSection } from '../kit/components/SidePanel';
import { counted, listed, ROLE_NAMES } from '../kit/copy';
import type { Space } from '../kit/space';
import { byPlace, verdictSentence } from './criteria-words';
import type { Entry } from './entry';
import { exemptionText, noteText } from './exemption-words';
import { gapText, shortGap } from './gap-words';
import styles from './ItemDetails.module.css';
import { usePeopleNames } from './use-people-names';
import { useForeignExemptions } from './use-verified';
import { personFor } from './whose';

interface DetailsProps {
  readonly entry: Entry;
  readonly space: Space;
  /** The board that the check was asked for; it may have a Product Owner of its own. */
  readonly boardId: number | null;
}

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

function Criteria({ entry: { item } }: Pick<DetailsProps, 'entry'>) {
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

function Gap({ result, person }: { result: CheckResult; person: string | null }) {
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
      <p className={styles.quiet}>
        {whose}
        {person !== null && ` That is ${person}.`}
      </p>
    </li>
  );
}

function Gaps({ entry, space, boardId }: DetailsProps) {
  const { item, gaps } = entry;
  if (gaps.length === 0) return null;
  return (
    <PanelSection title={item.ready ? 'Could be better' : 'Gaps'}>
      <ul className={styles.gaps}>
        {gaps.map((result) => (
          <Gap key={result.checkId} result={result} person={personFor(space, entry, result.owner, boardId)} />
        ))}
      </ul>
    </PanelSection>
  );
}

function Exempt({ entry, space }: DetailsProps) {
  const { exempt, item } = entry;
  const foreign = useForeignExemptions(entry);
  const authors = exempt.flatMap(({ exemption }) => (exemption?.from === 'item' ? [exemption.exemption.by] : []));
  const nameOf = usePeopleNames(authors, space.people);
  if (exempt.length + item.exemptionNotes.length === 0) return null;
  return (
    <PanelSection title="Exempt">
      <ul className={styles.gaps}>
        {exempt.map((result) => {
          const { title, reason, facts } = exemptionText(result, nameOf);
          const unproven = result.exemption?.from === 'item' && foreign.has(result.checkId);
          return (
            <li key={result.checkId} className={styles.gap}>
              <h4>{title}</h4>
              {reason !== '' && <blockquote className={styles.quote}>{reason}</blockquote>}
              <p className={styles.quiet}>{facts}</p>
              {unproven && (
                <p className={styles.warning}>
                  This app did not write this exemption, so neither name nor day is certain. It counts, because whoever
                  may edit the item may excuse it.
                </p>
              )}
            </li>
          );
        })}
        {item.exemptionNotes.map((note, index) => (
          <li key={`${note.state}-${String(index)}`} className={styles.quiet}>
            {noteText(note)}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function Others({ entry: { item, unseen } }: Pick<DetailsProps, 'entry'>) {
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

function DecidesNow({ entry, space, boardId }: DetailsProps) {
  const { item } = entry;
  const cell = findCell(space.map, item.issueTypeId, item.statusId);
  if (cell === undefined) return <p className={styles.quiet}>Its work type or status is not on this space’s map.</p>;
  const person = personFor(space, entry, cell.role, boardId);
  return (
    <p className={styles.decides}>
      <RolePill role={cell.role} suggested={cell.suggested} />
      <span>
        The {ROLE_NAMES[cell.role]} decides now{person === null ? '' : `: ${person}`}.
        <br />
        <span className={styles.quiet}>{DECISION_RIGHTS[cell.right].title}</span>
      </span>
    </p>
  );
}

/** "Not ready: 2 gaps in the way." and, of an item that waits on both, on whom. */
export function standingSentence({ item, gaps, standing, unseen }: Entry): string {
  const blocking = gaps.filter(({ severity }) => severity === 'blocker');
  if (item.ready)
    return standing === 'cannot-tell' ? `Cannot be told: ${counted(unseen.length, 'check')} could not look.` : 'Ready.';
  const roles = [...new Set(blocking.map(({ owner }) => `the ${owner}`))];
  return `Not ready: ${counted(blocking.length, 'gap')} in the way, waits on ${listed(roles)}.`;
}

/** What was found on one item, what is missing, whose call each gap is and what would close it. */
export function ItemDetails(props: DetailsProps) {
  const { item, gaps } = props.entry;
  // Nothing to quote, and the gap has said so already.
  const saidByGap = item.criteria.evidence.length === 0 && gaps.some(({ right }) => right === 'acceptance-criteria');
  return (
    <>
      <DecidesNow {...props} />
      {!item.ready && <Gaps {...props} />}
      {!saidByGap && <Criteria {...props} />}
      {item.ready && <Gaps {...props} />}
      <Exempt {...props} />
      <Others {...props} />
    </>
  );
}
