import { useEffect, useMemo, useRef, useState } from 'react';
import {
  charterMarkdown,
  charterOf,
  SOURCE_DOCUMENTS,
  type Charter as CharterData,
  type CharterRole,
  type DocumentId,
} from '../../src/decision-rights';
import { Button } from '../kit/components/Button';
import { CheckIcon, CopyIcon, PrintIcon } from '../kit/components/Icons';
import { RolePill } from '../kit/components/RolePill';
import { listed, ROLE_NAMES } from '../kit/copy';
import { copyText } from '../kit/copy-text';
import type { Parts } from './area-names';
import { charterInput } from './charter-input';
import styles from './Charter.module.css';
import type { Holding } from './holding';

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function RoleSection({ role, holder, deputies, areas, rights }: CharterRole) {
  return (
    <section className={`${styles.role} ${styles[role.toLowerCase()]}`} aria-label={ROLE_NAMES[role]}>
      <h3>
        <RolePill role={role} size="small" /> {ROLE_NAMES[role]}: {holder ?? 'nobody named'}
      </h3>
      {(deputies.length > 0 || areas.length > 0) && (
        <ul className={styles.people}>
          {deputies.map(({ name, until }) => (
            <li key={`${name}:${until}`}>
              Deputy until {until}: {name}
            </li>
          ))}
          {areas.map(({ area, name }) => (
            <li key={`${area}:${name}`}>
              For {area}: {name}
            </li>
          ))}
        </ul>
      )}
      <dl className={styles.rights}>
        {rights.map(({ id, title, sentence: what, documents, where }) => (
          <div key={id}>
            <dt>
              {title} <span className={styles.documents}>{documents.join(', ')}</span>
            </dt>
            <dd>
              {what}
              <span className={styles.where}>
                {where.length === 0 ? 'At stake in no status of this space.' : where.join('; ')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Ways({ paths }: Pick<CharterData, 'paths'>) {
  return (
    <section aria-label="The way of each work type">
      <h3>The way of each work type</h3>
      <ul className={styles.ways}>
        {paths.map(({ workTypes, stretches }) => (
          <li key={workTypes.join()}>
            <strong>{listed(workTypes)}</strong>
            <ol>
              {stretches.map(({ role, statuses }) => (
                <li key={`${role}:${statuses.join()}`}>
                  <RolePill role={role} size="small" /> {statuses.join(', ')}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Agreements({ handoffs, cadence, escalation }: CharterData) {
  return (
    <>
      {handoffs.length > 0 && (
        <section aria-label="Handoffs">
          <h3>Handoffs</h3>
          <ol className={styles.handoffs}>
            {handoffs.map(({ from, to, where, workTypes, mustBeTrue }) => (
              <li key={`${from}${to}${where}${mustBeTrue.join()}`}>
                <strong>
                  {from} to {to} {where}
                </strong>{' '}
                ({listed(workTypes)}): {mustBeTrue.join(' ')}
              </li>
            ))}
          </ol>
        </section>
      )}
      <div className={styles.pair}>
        <section aria-label="If they disagree">
          <h3>If they disagree</h3>
          <p>
            {escalation === null
              ? 'Nobody is named to settle it.'
              : `${sentence(escalation)} settles it, with the facts of the work item in front of them.`}
          </p>
        </section>
        <section aria-label="When they meet">
          <h3>
            When they meet <span className={styles.documents}>D3</span>
          </h3>
          <ul className={styles.people}>
            {cadence.map(({ when, what }) => (
              <li key={when}>
                <strong>{when}:</strong> {what}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

/** The charter: the live map on one page, to read, to print and to copy as Markdown. */
export function Charter({ holding, parts, onBack }: { holding: Holding; parts: Parts; onBack: () => void }) {
  const charter = useMemo(() => charterOf(charterInput(holding, parts, new Date())), [holding, parts]);
  const [copied, setCopied] = useState<'no' | 'yes' | { readonly byHand: string }>('no');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const copy = async () => {
    const text = charterMarkdown(charter);
    setCopied((await copyText(text)) ? 'yes' : { byHand: text });
  };
  const cited = new Set([...charter.roles.flatMap(({ rights }) => rights.flatMap((right) => right.documents)), 'D3']);
  return (
    <article className={styles.charter} aria-labelledby="charter-title">
      <div className={styles.actions}>
        <Button onClick={onBack}>Back to the map</Button>
        <Button onClick={() => void copy()}>
          {copied === 'yes' ? <CheckIcon /> : <CopyIcon />} {copied === 'yes' ? 'Copied' : 'Copy as Markdown'}
        </Button>
        <Button onClick={() => window.print()}>
          <PrintIcon /> Print
        </Button>
        <span role="status" className="visually-hidden">
          {copied === 'yes' ? 'The charter is on the clipboard.' : ''}
        </span>
      </div>
      {typeof copied === 'object' && (
        <label className={styles.byHand}>
          The browser does not let this page write to the clipboard. Copy it from here:
          <textarea readOnly rows={8} value={copied.byHand} onFocus={(event) => event.target.select()} />
        </label>
      )}
      <header>
        <h2 id="charter-title" ref={heading} tabIndex={-1}>
          Charter: who decides in {charter.spaceName}
        </h2>
        <p className={styles.quiet}>
          {charter.split}. Written on {charter.date} from the live map
          {charter.saved === null ? '' : `; ${charter.saved}`}.
          {charter.portfolioOwner !== undefined &&
            ` Portfolio owner, above the Product Managers: ${charter.portfolioOwner ?? 'nobody named'}.`}
        </p>
      </header>
      <div className={styles.pair}>
        {charter.roles.map((role) => (
          <RoleSection key={role.role} {...role} />
        ))}
      </div>
      <Ways paths={charter.paths} />
      <Agreements {...charter} />
      <footer className={styles.quiet}>
        {(Object.keys(SOURCE_DOCUMENTS) as DocumentId[])
          .filter((id) => cited.has(id))
          .map((id) => `${id}: ${SOURCE_DOCUMENTS[id]}`)
          .join('. ')}
        .
      </footer>
    </article>
  );
}
