import { ENTITY_KINDS, type EntityKind } from '../../core/model.ts';
import {
  MARK_STRENGTHS,
  MARK_STYLES,
  OCCURRENCES,
  type MarkingSettings,
} from '../../core/settings/marking.ts';
import { useTranslate } from '../i18n.ts';
import { Checkbox, OptionGroup, RadioGroup } from '../choice.tsx';
import { MarkPreview } from './mark-preview.tsx';
import type { ChangeSettings } from './change-settings.ts';

const OCCURRENCE_KEYS = {
  all: 'options_occurrence_all',
  'first-in-section': 'options_occurrence_section',
  'first-on-page': 'options_occurrence_page',
} as const;

/** The options for what is marked and how marks look, with a sample. */
export function MarkingOptions({
  marking,
  onChange,
}: {
  readonly marking: MarkingSettings;
  readonly onChange: ChangeSettings;
}) {
  const t = useTranslate();
  const set = (part: Partial<MarkingSettings>): void =>
    onChange((settings) => ({ ...settings, marking: { ...settings.marking, ...part } }));
  const toggle = (kind: EntityKind, on: boolean): void =>
    onChange((settings) => ({
      ...settings,
      marking: {
        ...settings.marking,
        kinds: ENTITY_KINDS.filter((one) =>
          one === kind ? on : settings.marking.kinds.includes(one),
        ),
      },
    }));
  return (
    <section>
      <h2>{t('options_marks')}</h2>
      <MarkPreview style={marking.style} strength={marking.strength} />
      <RadioGroup
        title={t('options_style')}
        name="style"
        values={MARK_STYLES}
        value={marking.style}
        labelOf={(style) => t(`options_style_${style}`)}
        onChoose={(style) => set({ style })}
      />
      <RadioGroup
        title={t('options_strength')}
        name="strength"
        values={MARK_STRENGTHS}
        value={marking.strength}
        labelOf={(strength) => t(`options_strength_${strength}`)}
        onChoose={(strength) => set({ strength })}
      />
      <RadioGroup
        title={t('options_occurrence')}
        name="occurrence"
        values={OCCURRENCES}
        value={marking.occurrence}
        labelOf={(occurrence) => t(OCCURRENCE_KEYS[occurrence])}
        onChoose={(occurrence) => set({ occurrence })}
      />
      <OptionGroup title={t('options_kinds')}>
        {ENTITY_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            name={`kind-${kind}`}
            label={t(`options_kind_${kind}`)}
            checked={marking.kinds.includes(kind)}
            onChange={(on) => toggle(kind, on)}
          />
        ))}
        <Checkbox
          name="quiet-places"
          label={t('options_quiet')}
          hint={t('options_quiet_hint')}
          checked={marking.quietPlaces}
          onChange={(quietPlaces) => set({ quietPlaces })}
        />
      </OptionGroup>
    </section>
  );
}
