import { useMemo } from 'react';
import styles from '../settings-kit/fields.module.css';
import { effectOf, effectSentence } from './draft';
import type { SectionId } from '../settings-kit/leaves';
import type { SectionProps } from './section-props';

/** What saving would do to the map, in one sentence; announced when it changes. Empty while the section is unchanged. */
export function MapEffect({ space, form, section }: Pick<SectionProps, 'space' | 'form'> & { section: SectionId }) {
  const { stored, draft, changed } = form;
  const touched = changed.includes(section);
  const sentence = useMemo(
    () =>
      touched
        ? (effectSentence(effectOf(space.issueTypes, stored.settings, draft, stored.siteDefaults)) ??
          'Changes no step of this space.')
        : '',
    [touched, space, stored, draft],
  );
  return (
    <p role="status" className={styles.effect}>
      {sentence}
    </p>
  );
}
