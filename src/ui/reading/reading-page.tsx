import type { MarginNote } from '../../core/article/margin-notes.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { useTranslate, type MessageKey } from '../i18n.ts';
import type { SurroundingsOf } from '../notes/notes-context.ts';
import { ArticleView } from './article-view.tsx';
import { EndNotes } from './end-notes.tsx';
import { ReadingBar } from './reading-bar.tsx';
import type { ReadingState } from './reading-state.ts';

type Look = Settings['reading'];

/** What the reading view shows, and callbacks for the reader's actions. */
export interface ReadingPageProps {
  readonly state: ReadingState;
  /** The notes beside the article, by its lines. */
  readonly notes: ReadonlyMap<number, MarginNote>;
  readonly notesOf: SurroundingsOf;
  readonly look: Look;
  readonly onLook: (look: Partial<Look>) => void;
  readonly onPrint: () => void;
  /** Asks for the page once more. */
  readonly onAgain: () => void;
}

const WHY_NOTHING: Readonly<Record<Exclude<ReadingState['is'], 'article'>, MessageKey>> = {
  looking: 'toolbar_reason_looking',
  none: 'reading_none',
  forbidden: 'toolbar_reason_forbidden',
  closed: 'reading_closed',
  gone: 'reading_gone',
};

/** The reading view: the article of a page with notes beside it, or why there is none. */
export function ReadingPage({
  state,
  notes,
  notesOf,
  look,
  onLook,
  onPrint,
  onAgain,
}: ReadingPageProps) {
  const t = useTranslate();
  const address = 'address' in state ? state.address : undefined;
  return (
    <>
      <ReadingBar
        look={look}
        address={address}
        canPrint={state.is === 'article'}
        onLook={onLook}
        onPrint={onPrint}
      />
      {state.is === 'article' ? (
        <main class="sheet" data-size={look.size}>
          <ArticleView
            article={state.article}
            address={state.address}
            notes={notes}
            notesOf={notesOf}
          />
          <EndNotes notes={notes} notesOf={notesOf} />
        </main>
      ) : (
        <main class="why-nothing" data-reason={state.is}>
          <h1>{t('reading_view')}</h1>
          <p role="status">{t(WHY_NOTHING[state.is])}</p>
          {(state.is === 'closed' || state.is === 'none') && (
            <p>
              <button type="button" class="choice look-again" onClick={onAgain}>
                {t('reading_again')}
              </button>
            </p>
          )}
        </main>
      )}
    </>
  );
}
