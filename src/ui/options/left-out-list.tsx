import type { LeftOut } from '../../core/settings/left-out.ts';
import { translatePlural, useTranslate, type MessageKey } from '../i18n.ts';

/** Maximum number of entries that are shown; a file may have any number. */
const MAX_SHOWN = 20;

/** What an entry is called on this page, by its place in either kind of file. */
const LABELS: Readonly<Record<string, MessageKey>> = {
  'settings.sites.off': 'options_sites_off',
  'settings.sites.added': 'options_sites_added',
  'settings.sites': 'options_sites',
  'settings.pages': 'options_sites_all',
  'settings.marking.occurrence': 'options_occurrence',
  'settings.marking.style': 'options_style',
  'settings.marking.strength': 'options_strength',
  'settings.marking.kinds': 'options_kinds',
  'settings.marking.quietPlaces': 'options_quiet',
  'settings.marking': 'options_marks',
  'settings.theme': 'options_theme',
  'settings.preview': 'options_preview',
  'settings.badge': 'options_badge',
  'settings.notesLanguage': 'options_notes_language',
  'settings.reading.theme': 'options_theme',
  'settings.reading': 'reading_view',
  corrections: 'options_corrections',
  off: 'options_sites_off',
  added: 'options_sites_added',
};

/** Lists what of an imported file or of a policy cannot be used. */
export function LeftOutList({
  entries,
  keyOf,
}: {
  readonly entries: readonly LeftOut[];
  /** For those who write the keys themselves: the one of a place, '' for none. Else it has a label. */
  readonly keyOf?: (place: string) => string;
}) {
  const t = useTranslate();
  return (
    <ul class="left-out">
      {entries.slice(0, MAX_SHOWN).map(({ place, text }) => {
        const label = keyOf ? undefined : labelOf(place);
        const key = keyOf?.(place);
        return (
          <li key={`${place} ${text}`}>
            {label && `${t(label)} `}
            {key && (
              <>
                <code>{key}</code>
                {': '}
              </>
            )}
            <code>{text === '' ? '""' : text}</code>
          </li>
        );
      })}
      {entries.length > MAX_SHOWN && (
        <li>{translatePlural(t, 'options_packs_more', entries.length - MAX_SHOWN)}</li>
      )}
    </ul>
  );
}

function labelOf(place: string): MessageKey | undefined {
  const name = Object.keys(LABELS).find((one) => `${place}.`.startsWith(`${one}.`));
  return name === undefined ? undefined : LABELS[name];
}
