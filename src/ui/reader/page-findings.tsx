import { useId, useRef } from 'preact/hooks';
import type { Library } from '../../core/notes/library.ts';
import type { PageContext } from '../../core/notes/page-context.ts';
import type { PageTheme } from '../../core/notes/page-themes.ts';
import type { PageNote } from '../../core/notes/rank-for-page.ts';
import type { FoundName } from '../../core/tab/found-names.ts';
import { pageBrief } from '../export/page-brief.ts';
import { TakeAlong, TakeAlongButton } from '../export/take-along.tsx';
import type { MakeTaking } from '../export/taking.ts';
import { useTranslate } from '../i18n.ts';
import { FoldedNotes } from '../notes/folded-notes.tsx';
import { LeadTo } from '../notes/lead-to.tsx';
import { useNotes, type SurroundingsOf } from '../notes/notes-context.ts';
import { NotesScope } from '../notes/notes-scope.tsx';
import { ParallelList } from '../notes/parallel-list.tsx';
import { SourceHeading } from '../notes/source-heading.tsx';
import { useEntryText } from './entry-state.ts';
import { FoundChips } from './found-chips.tsx';
import type { PageBeside } from './page-beside.ts';
import { pageReasonInWords } from './page-reason.ts';
import { useFindings } from './use-findings.ts';

/** Maximum number of notes before the list is unfolded. */
const MAX_INITIAL_NOTES = 5;

/**
 * What was found on a page: per source the notes that fit it, with their themes, then the names of the
 * page, and the parallels that it touches.
 */
export function PageFindings({
  library,
  notesOf,
  names,
  context,
  makeTaking,
  anchored,
  isToTake,
  onJump,
}: {
  library: Library;
  notesOf: SurroundingsOf;
  names: readonly FoundName[];
  context: PageContext;
  makeTaking: MakeTaking;
  anchored: PageBeside['anchored'];
  isToTake: boolean;
  onJump: (entity: string) => void;
}) {
  const t = useTranslate();
  const found = useFindings(library, context);
  if (!found) return null;
  const taking = makeTaking(async (translateIn) => {
    const page = await anchored();
    const notes = found.map(({ pack, notes: ranked }) => [pack, ranked] as const);
    return page && pageBrief(page, { names, date: context.date, notes }, library, t, translateIn);
  });
  return (
    <article>
      <h2 class="page-headline" lang={context.language} dir="auto">
        {context.headline ?? t('reader_page')}
      </h2>
      {isToTake && <TakeAlong taking={taking} />}
      {found.map(({ pack, notes, themes }) => (
        <NotesScope key={pack.id} notes={notesOf(pack)}>
          <SourceNotes notes={notes} themes={themes} isOneOfSeveral={found.length > 1} />
        </NotesScope>
      ))}
      <FoundChips
        names={names}
        textOf={(entity) => {
          const pack = library.packOf(entity);
          return pack && notesOf(pack).text;
        }}
        onJump={onJump}
      />
      {found.map(({ pack, parallels }) => (
        <NotesScope key={pack.id} notes={notesOf(pack)}>
          <ParallelList parallels={parallels} />
        </NotesScope>
      ))}
      {!isToTake && <TakeAlongButton taking={taking} />}
    </article>
  );
}

/** The notes of one source that fit a page, and the themes by which they can be chosen. */
function SourceNotes({
  notes,
  themes,
  isOneOfSeveral,
}: {
  notes: readonly PageNote[];
  themes: readonly PageTheme[];
  /** Whether the page names something of other sources too. */
  isOneOfSeveral: boolean;
}) {
  const t = useTranslate();
  const surroundings = useNotes();
  const section = useRef<HTMLElement>(null);
  const [chosen, choose] = useEntryText(`theme-${surroundings.pack}`);
  const theme = themes.some(({ id }) => id === chosen) ? chosen : undefined;
  const chooseAndShow = (id: string | undefined): void => {
    choose(id ?? '');
    // The notes are above the themes.
    if ((section.current?.getBoundingClientRect().top ?? 0) < 0) section.current?.scrollIntoView();
  };
  return (
    <section ref={section} class="section notes">
      <SourceHeading isOneOfSeveral={isOneOfSeveral} aside={t('page_notes_order')} />
      <FoldedNotes
        key={theme}
        notes={
          theme === undefined ? notes : notes.filter(({ note }) => note.themes.includes(theme))
        }
        limit={MAX_INITIAL_NOTES}
        first={false}
        why={(ranked) => pageReasonInWords(ranked, surroundings, t)}
      />
      <ThemeChoice themes={themes} chosen={theme} onChoose={chooseAndShow} />
    </section>
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
  const { origin, pack, text } = useNotes();
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
          {...text}
        >
          {label}
        </button>
      ))}
      {chosen !== undefined && (
        <p class="page-theme-all">
          <LeadTo route={{ view: 'theme', pack, theme: chosen }}>{t('page_theme_all')}</LeadTo>
        </p>
      )}
    </div>
  );
}
