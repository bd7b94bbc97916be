import { useMemo } from 'react';
import styles from '../settings-kit/fields.module.css';
import type { SectionId } from '../settings-kit/leaves';
import { effectOf, effectSentence } from './draft';
import type { SectionProps } from './section-props';

/** Where the map comes from; a change elsewhere has no effect on it. */
const OF_THE_MAP: readonly SectionId[] = ['split', 'exceptions'];

/** What saving would do to the map, in one sentence; nothing while what makes the map is unchanged. */
export function MapEffect({ space, form }: Pick<SectionProps, 'space' | 'form'>) {
  const { stored, draft, changed } = form;
  const touched = changed.some((section) => OF_THE_MAP.includes(section));
  const sentence = useMemo(
    () =>
      touched
        ? (effectSentence(effectOf(space.issueTypes, stored.settings, draft, stored.siteDefaults)) ??
          'Changes no step of this space.')
        : null,
    [touched, space, stored, draft],
  );
  return sentence === null ? null : <span className={styles.effect}>{sentence}</span>;
}
