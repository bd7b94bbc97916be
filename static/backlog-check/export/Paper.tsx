import { createPortal } from 'react-dom';
import { formatCount } from '../../kit/copy';
import styles from './Paper.module.css';
import type { Report, ReportItem } from './report';

/** More is not for paper, and laying it out would freeze the page; the paper says where it ends. */
export const MOST_ON_PAPER = 1_000;

function Item({ item }: { item: ReportItem }) {
  const { key, summary, status, gaps, exempt, unseen } = item;
  return (
    <tr>
      <td className={styles.key}>{key}</td>
      <td>{summary}</td>
      <td className={styles.status}>{status}</td>
      <td>
        {gaps.join('; ')}
        {exempt.length > 0 && <div>Exempt: {exempt.join('; ')}</div>}
        {unseen.length > 0 && <div>Could not be checked: {unseen.join('; ')}</div>}
      </td>
    </tr>
  );
}

/** As many of the items as fit on paper, under their groups. */
function cut(groups: Report['groups']): Report['groups'] {
  let room = MOST_ON_PAPER;
  return groups.flatMap(({ title, items }) => {
    const own = items.slice(0, room);
    room -= own.length;
    return own.length === 0 ? [] : [{ title: `${title} (${formatCount(items.length)})`, items: own }];
  });
}

/** The report on paper: beside the page, invisible on the screen, alone in print. */
export function Paper({ report }: { report: Report }) {
  const count = report.groups.reduce((sum, { items }) => sum + items.length, 0);
  return createPortal(
    <div className={styles.paper} data-paper="">
      <h1>{report.title}</h1>
      <p className={styles.headline}>{report.headline}</p>
      <p>
        {report.space}. Checked at {new Date(report.checkedAt).toLocaleString('en-GB')}. {report.completeness}{' '}
        {report.shown}. {report.exemptions}
      </p>
      {cut(report.groups).map(({ title, items }) => (
        <section key={title}>
          <h2>{title}</h2>
          <table>
            <thead>
              <tr>
                <th>Key</th>
                <th>Summary</th>
                <th>Status</th>
                <th>Gaps</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <Item key={item.key} item={item} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      {count > MOST_ON_PAPER && (
        <p>
          The first {formatCount(MOST_ON_PAPER)} of {formatCount(count)} lines. The CSV file has all of them.
        </p>
      )}
    </div>,
    document.body,
  );
}
