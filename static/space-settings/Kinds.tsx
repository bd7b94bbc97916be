import { useState } from 'react';
import { WORK_TYPE_KINDS, workTypeKind, type WorkTypeKind } from '../../src/decision-rights';
import { Button } from '../kit/components/Button';
import { WorkTypeIcon } from '../kit/components/WorkTypeIcon';
import { counted } from '../kit/copy';
import { KIND_NAMES } from '../settings-kit/check-severity';
import { InheritedValue } from '../settings-kit/Field';
import styles from '../settings-kit/fields.module.css';
import type { SectionProps } from './section-props';

const isKind = (value: string): value is WorkTypeKind => (WORK_TYPE_KINDS as readonly string[]).includes(value);

export function Kinds({ space, form, mayEdit }: SectionProps) {
  const { kinds } = form.draft;
  const [open, setOpen] = useState(Object.keys(kinds).length > 0);
  const set = (id: string, kind: WorkTypeKind | null) => {
    const { [id]: _before, ...others } = kinds;
    form.edit({ kinds: kind === null ? others : { ...others, [id]: kind } });
  };
  if (!open) {
    return (
      <div>
        <Button look="link" aria-expanded={false} onClick={() => setOpen(true)}>
          Show the kinds of {counted(space.issueTypes.length, 'work type')}
        </Button>
      </div>
    );
  }
  return (
    <ul className={styles.list}>
      {space.issueTypes.map((type) => {
        const usual = workTypeKind(type);
        const own = kinds[type.id];
        return (
          <li key={type.id} className={styles.row}>
            <span className={styles.main}>
              <WorkTypeIcon name={type.name} url={type.iconUrl} /> {type.name}
              {own !== undefined && (
                <InheritedValue
                  of={type.name}
                  inherited={{
                    value: KIND_NAMES[usual],
                    from: 'its name',
                    onReset: mayEdit ? () => set(type.id, null) : undefined,
                  }}
                />
              )}
            </span>
            <select
              className={`${styles.input ?? ''} ${styles.short ?? ''}`}
              aria-label={`Kind of ${type.name}`}
              value={own ?? usual}
              disabled={!mayEdit}
              onChange={(event) => {
                const kind = event.currentTarget.value;
                if (isKind(kind)) set(type.id, kind === usual ? null : kind);
              }}
            >
              {WORK_TYPE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {KIND_NAMES[kind]}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
}
