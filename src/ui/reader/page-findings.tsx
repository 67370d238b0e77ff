import { useMemo, useState } from 'preact/hooks';
import type { PackContent } from '../../core/model.ts';
import type { PageContext } from '../../core/notes/page-context.ts';
import { themesOnPage, type PageTheme } from '../../core/notes/page-themes.ts';
import { rankForPage } from '../../core/notes/rank-for-page.ts';
import { touchedParallels } from '../../core/notes/touched-parallels.ts';
import type { FoundName } from '../../core/tab/found-names.ts';
import { useTranslate } from '../i18n.ts';
import { FoldedNotes } from '../notes/folded-notes.tsx';
import { useNotes } from '../notes/notes-context.ts';
import { ParallelList } from '../notes/parallel-list.tsx';
import { FoundList } from '../tab/found-list.tsx';
import { pageReasonInWords } from './page-reason.ts';

/** Maximum number of names before the list is unfolded. */
const MAX_INITIAL_NAMES = 8;
/** Maximum number of notes before the list is unfolded. */
const MAX_INITIAL_NOTES = 5;
/** Maximum number of themes shown; those mentioned in the fewest lines of the page are left out. */
const MAX_THEMES = 8;

/** What was found on a page: its names, themes and parallels, and the notes that fit it. */
export function PageFindings({
  pack,
  names,
  context,
  onJump,
}: {
  pack: PackContent;
  names: readonly FoundName[];
  context: PageContext;
  onJump: (entity: string) => void;
}) {
  const t = useTranslate();
  const surroundings = useNotes();
  const found = useMemo(() => findingsOf(pack, context), [pack, context]);
  const [chosen, choose] = useState<string>();
  const theme = found.themes.some(({ id }) => id === chosen) ? chosen : undefined;
  const notes =
    theme === undefined
      ? found.notes
      : found.notes.filter(({ note }) => note.themes.includes(theme));
  return (
    <article>
      <h2 class="page-headline" lang={context.language} dir="auto">
        {context.headline ?? t('reader_page')}
      </h2>
      <FoundList names={names} onJump={onJump} heading="h3" limit={MAX_INITIAL_NAMES} />
      <section class="section notes">
        <h3 class="heading attribution">
          {t('attribution', pack.origin.attribution)}
          <span class="age">
            <span class="sl-unseen">, </span>
            {t('page_notes_order')}
          </span>
        </h3>
        <ThemeChoice themes={found.themes} chosen={theme} onChoose={choose} />
        <FoldedNotes
          key={theme}
          notes={notes}
          limit={MAX_INITIAL_NOTES}
          first={false}
          why={(ranked) => pageReasonInWords(ranked, surroundings, t)}
        />
      </section>
      <ParallelList parallels={found.parallels} />
    </article>
  );
}

/** The themes of the page; choosing one shows only its notes. */
function ThemeChoice({
  themes,
  chosen,
  onChoose,
}: {
  themes: readonly PageTheme[];
  chosen: string | undefined;
  onChoose: (theme: string | undefined) => void;
}) {
  const t = useTranslate();
  if (themes.length === 0) return null;
  return (
    <div class="page-themes" role="group" aria-labelledby="page-themes">
      <h4 class="heading" id="page-themes">
        {t('page_themes')}
      </h4>
      {themes.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          class="choice"
          aria-pressed={id === chosen}
          onClick={() => onChoose(id === chosen ? undefined : id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function findingsOf(pack: PackContent, context: PageContext) {
  const themes = themesOnPage(pack, context);
  return {
    themes: themes.slice(0, MAX_THEMES),
    parallels: touchedParallels(pack, {
      entities: new Set(context.mentions.map(({ entity }) => entity)),
      themes: new Set(themes.map(({ id }) => id)),
    }),
    notes: rankForPage(pack, context),
  };
}
