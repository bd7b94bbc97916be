import type { SettingsProblem } from '../../src/settings/settings';
import styles from './ProblemList.module.css';

/** What is wrong with settings, each with its place: what stands there, and what would be right. */
export function ProblemList({ problems }: { problems: readonly SettingsProblem[] }) {
  return (
    <ul className={styles.problems}>
      {problems.map(({ path, received, expected }, index) => (
        <li key={`${path}-${String(index)}`}>
          {path !== '' && (
            <>
              <code>{path}</code>:{' '}
            </>
          )}
          there is {received}; it should be {expected}.
        </li>
      ))}
    </ul>
  );
}
