import { findPreset, PRESETS, type Preset, type PresetId } from '../../src/decision-rights';
import { presetPicture } from './preset-picture';
import styles from './PresetCards.module.css';

/** Steps across, levels down: round is the PM's, square the PO's, as everywhere. */
function Picture({ preset }: { preset: Preset }) {
  const rows = presetPicture(preset);
  const width = (rows[0]?.length ?? 0) * 14;
  return (
    <svg className={styles.picture} width={width} height={rows.length * 14} aria-hidden="true" focusable="false">
      {rows.flatMap((row, y) =>
        row.map((role, x) => (
          <rect
            key={`${String(x)}-${String(y)}`}
            className={role === 'PM' ? styles.pm : styles.po}
            x={x * 14 + 1.5}
            y={y * 14 + 1.5}
            width={10}
            height={10}
            rx={role === 'PM' ? 5 : 1.5}
          />
        )),
      )}
    </svg>
  );
}

/** The ways to split decisions, each with the picture of its table; the first card inherits. */
export function PresetCards({
  value,
  inherited,
  from = 'site',
  disabled,
  onChange,
}: {
  value: PresetId | null;
  /** What applies where nothing is chosen here. */
  inherited: PresetId;
  /** Who says so: the site for a space, the product for the site. */
  from?: 'site' | 'product';
  disabled: boolean;
  onChange: (preset: PresetId | null) => void;
}) {
  const inheritedPreset = findPreset(inherited);
  const cards = [
    ...(inheritedPreset
      ? [
          {
            id: null,
            preset: inheritedPreset,
            title: from === 'site' ? 'As the site says' : 'The product’s own default',
            summary: `Now: ${inheritedPreset.title}. Follows along when ${from === 'site' ? 'the site’s default changes' : 'the product changes it'}.`,
          },
        ]
      : []),
    ...PRESETS.map((preset) => ({ id: preset.id, preset, title: preset.title, summary: preset.summary })),
  ];
  return (
    <fieldset className={styles.cards} disabled={disabled}>
      <legend className="visually-hidden">How decisions are split</legend>
      {cards.map(({ id, preset, title, summary }) => (
        <label key={id ?? 'inherit'} className={styles.card}>
          <input
            type="radio"
            name="preset"
            className={styles.radio}
            checked={value === id}
            onChange={() => onChange(id)}
          />
          <span className={styles.title}>{title}</span>
          <Picture preset={preset} />
          <span className={styles.summary}>{summary}</span>
        </label>
      ))}
    </fieldset>
  );
}
