import { useTranslate } from '../i18n.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { FIRST_NOTES } from '../../core/notes/first-notes.ts';
import { DraftNoteList } from './draft-note.tsx';
import type { ShownDraft } from './draft-runs.ts';

/** The notes that readers see in no card before they unfold its list, whatever the text says. */
export function UnreachedNotes({ draft: { pack, unreached } }: { readonly draft: ShownDraft }) {
  const t = useTranslate();
  const { content } = pack;
  const { notes } = packLookup(content);
  return (
    <section aria-labelledby="unreached">
      <h2 id="unreached">{t('workshop_unreached')}</h2>
      <p>{t('workshop_unreached_hint', String(FIRST_NOTES))}</p>
      {unreached.length === 0 ? (
        <p class="fine">{t('workshop_unreached_none')}</p>
      ) : (
        <DraftNoteList content={content} notes={unreached.flatMap((id) => notes.get(id) ?? [])} />
      )}
    </section>
  );
}
