/** The few drawings that the pages need; all take the text's colour and size, and none carries meaning alone. */
import type { ReactNode } from 'react';
import type { Severity } from '../../../src/checks/outcome';
import { SEVERITY_NAMES } from '../copy';
import styles from './Icons.module.css';

function Drawing({ children, size = 16 }: { children: ReactNode; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const stroke = { stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

export const CloseIcon = () => (
  <Drawing>
    <path d="m4 4 8 8m0-8-8 8" {...stroke} />
  </Drawing>
);
export const SearchIcon = () => (
  <Drawing>
    <path d="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm3.3-1.2 3.2 3.2" {...stroke} />
  </Drawing>
);
export const OpenIcon = () => (
  <Drawing size={12}>
    <path d="M9.5 2.5h4v4M13 3 7.5 8.5M6.5 3.5h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3" {...stroke} />
  </Drawing>
);
export const CheckIcon = () => (
  <Drawing>
    <path d="m3 8.5 3.2 3L13 4.5" {...stroke} strokeWidth={2} />
  </Drawing>
);
export const ChevronIcon = () => (
  <Drawing>
    <path d="m6 4 4 4-4 4" {...stroke} />
  </Drawing>
);
export const PrintIcon = () => (
  <Drawing>
    <path d="M4.5 6V2.5h7V6m-7 5.5h-2v-5h11v5h-2m-7-2h7v4h-7z" {...stroke} />
  </Drawing>
);
export const CopyIcon = () => (
  <Drawing>
    <path d="M6 5.5h7.5v8H6zM3.5 10.5h-1v-8H10v1" {...stroke} />
  </Drawing>
);
export const PersonIcon = () => (
  <Drawing size={24}>
    <path
      d="M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-4.5 5.5c.3-2.5 2-3.7 4.5-3.7s4.2 1.2 4.5 3.7"
      {...stroke}
      strokeWidth={1.2}
    />
  </Drawing>
);
export const WarningIcon = () => (
  <Drawing>
    <path d="M8 1.8 15 14H1L8 1.8Z" fill="currentColor" />
    <path d="M8 6.2v3.4m0 2v.2" stroke="var(--wc-surface)" strokeWidth="1.5" strokeLinecap="round" />
  </Drawing>
);

const SHAPES: Readonly<Record<Severity, ReactNode>> = {
  blocker: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5l4-4Z" fill="currentColor" />
      <path d="M4.8 8h6.4" stroke="var(--wc-surface)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.8 15 14H1L8 1.8Z" fill="currentColor" />
      <path d="M8 6.2v3.4m0 2v.2" stroke="var(--wc-surface)" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  info: <circle cx="8" cy="8" r="4.5" stroke="currentColor" strokeWidth="1.5" />,
};

/** How much a gap weighs: its own shape for each severity, and its name for those who cannot see the shape. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <span className={`${styles.severity} ${styles[severity]}`} title={SEVERITY_NAMES[severity]}>
      <Drawing size={14}>{SHAPES[severity]}</Drawing>
      <span className="visually-hidden">{SEVERITY_NAMES[severity]}: </span>
    </span>
  );
}
