import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

type Look = 'default' | 'primary' | 'subtle' | 'link';

/** A native button in Jira's looks. */
export function Button({
  look = 'default',
  className,
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) {
  return <button type={type} className={`${styles.button} ${styles[look]} ${className ?? ''}`} {...rest} />;
}
