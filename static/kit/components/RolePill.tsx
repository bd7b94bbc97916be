import type { Role } from '../../../src/decision-rights';
import { ROLE_NAMES } from '../copy';
import styles from './RolePill.module.css';

/**
 * The mark of a role: the same in grid, lists, bar and cards. The two differ in letters, shape (round, square) and
 * weight (filled, outlined), so that neither colour nor print is needed to tell them apart.
 */
export function RolePill({
  role,
  size = 'medium',
  suggested = false,
}: {
  role: Role;
  size?: 'small' | 'medium' | 'large';
  /** Nobody has confirmed it yet: dotted edge, no filling. */
  suggested?: boolean;
}) {
  const className = [styles.pill, styles[role.toLowerCase()], styles[size], suggested ? styles.suggested : ''].join(
    ' ',
  );
  return (
    <abbr className={className} title={ROLE_NAMES[role]}>
      {role}
    </abbr>
  );
}
