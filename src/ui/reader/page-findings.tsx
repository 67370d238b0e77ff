import { useId, useMemo, useState } from 'preact/hooks';
import type { Library } from '../../core/notes/library.ts';
import type { PackContent } from '../../core/model.ts';
import type { PageContext } from '../../core/notes/page-context.ts';
import { themesOnPage, type PageTheme } from '../../core/notes/page-themes.ts';
import { ownPageContext } from '../../core/notes/own-entities.ts';
import { rankForPage } from '../../core/notes/rank-for-page.ts';
import { touchedParallels } from '../../core/notes/touched-parallels.ts';
import type { FoundName } from '../../core/tab/found-names.ts';
import { useTranslate } from '../i18n.ts';
import { FoldedNotes } from '../notes/folded-notes.tsx';
import { NotesContext, useNotes, type SurroundingsOf } from '../notes/notes-context.ts';
import { ParallelList } from '../notes/parallel-list.tsx';
import { SourceHeading } from '../notes/source-heading.tsx';
import { FoundList } from '../tab/found-list.tsx';
import { pageReasonInWords } from './page-reason.ts';

/** Maximum number of names before the list is unfolded. */
const MAX_INITIAL_NAMES = 8;
/** Maximum number of notes before the list is unfolded. */
const MAX_INITIAL_NOTES = 5;
/** Maximum number of themes shown; those mentioned in the fewest lines of the page are left out. */
const MAX_THEMES = 8;

/** What was found on a page: its names, and per source the themes, parallels and notes that fit it. */
export function PageFindings({
  library,
  notesOf,
  names,
  context,
  onJump,
}: {
  library: Library;
  notesOf: SurroundingsOf;
  names: readonly FoundName[];
  context: PageContext;
  onJump: (entity: string) => void;
}) {
  const t = useTranslate();
  const named = new Set(
    context.mentions.flatMap(({ entity }) =>
      library.sameAs(entity).flatMap((id) => library.packOf(id) ?? []),
    ),
  );
  return (
    <article>
      <h2 class="page-headline" lang={context.language} dir="auto">
        {context.headline ?? t('reader_page')}
      </h2>
      <FoundList names={names} onJump={onJump} heading="h3" limit={MAX_INITIAL_NAMES} />
      {library.packs
        .filter((pack) => named.has(pack))
        .map((pack) => (
          <NotesContext.Provider key={pack.id} value={notesOf(pack)}>
            <SourceFindings
              library={library}
              pack={pack}
              context={context}
              isOneOfSeveral={named.size > 1}
            />
          </NotesContext.Provider>
        ))}
    </article>
  );
}

/** The themes, notes and parallels of one source that fit a page. */
function SourceFindings({
  library,
  pack,
  context,
  isOneOfSeveral,
}: {
  library: Library;
  pack: PackContent;
  context: PageContext;
  /** Whether the page names something of other sources too. */
  isOneOfSeveral: boolean;
}) {
  const t = useTranslate();
  const surroundings = useNotes();
  const found = useMemo(
    () => findingsOf(pack, ownPageContext(library, pack, context)),
    [library, pack, context],
  );
  const [chosen, choose] = useState<string>();
  const theme = found.themes.some(({ id }) => id === chosen) ? chosen : undefined;
  const notes =
    theme === undefined
      ? found.notes
      : found.notes.filter(({ note }) => note.themes.includes(theme));
  return (
    <>
      <section class="section notes">
        <SourceHeading isOneOfSeveral={isOneOfSeveral} aside={t('page_notes_order')} />
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
    </>
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
  const { origin } = useNotes();
  const id = useId();
  if (themes.length === 0) return null;
  return (
    <div class="page-themes" role="group" aria-labelledby={id}>
      <h4 class="heading" id={id}>
        {t('page_themes', t(`source_in_${origin.kind}`))}
      </h4>
      {themes.map(({ id: theme, label }) => (
        <button
          key={theme}
          type="button"
          class="choice"
          aria-pressed={theme === chosen}
          onClick={() => onChoose(theme === chosen ? undefined : theme)}
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
