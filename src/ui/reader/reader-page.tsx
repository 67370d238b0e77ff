import type { Library } from '../../core/notes/library.ts';
import type { PackContent } from '../../core/model.ts';
import type { PlainDate } from '../../core/text/page-date.ts';
import type { Argument } from '../../core/reader/argument.ts';
import { hashOf, type Route } from '../../core/reader/route.ts';
import type { MakeTaking } from '../export/taking.ts';
import { textAttributes, useTranslate, type MessageKey } from '../i18n.ts';
import type { SurroundingsOf } from '../notes/notes-context.ts';
import { NotesScope } from '../notes/notes-scope.tsx';
import { TranslationLine } from '../notes/translation-line.tsx';
import { UnfoldedContext } from '../notes/unfolded.ts';
import { BackButton } from './back-button.tsx';
import { EntityView } from './entity-view.tsx';
import { useEntryUnfolded } from './entry-state.ts';
import type { SearchState } from './kept-search.ts';
import type { PageBeside } from './page-beside.ts';
import { PageView } from './page-view.tsx';
import { SearchView } from './search-view.tsx';
import { SourceView } from './source-view.tsx';
import { ThemeView } from './theme-view.tsx';
import type { WhyNoPacks } from './why-no-packs.ts';
import { WithViewpoints } from './with-viewpoints.tsx';

const NONE_KEYS: Readonly<Record<WhyNoPacks, MessageKey>> = {
  unread: 'reader_no_packs',
  forbidden: 'reader_packs_forbidden',
  off: 'reader_no_packs_on',
};

interface Tab {
  readonly route: Route;
  readonly key: MessageKey;
}

/** The tabs, that of the argument named after what the source is if there is only one. */
function tabsOf(packs: readonly PackContent[], hasPage: boolean): readonly Tab[] {
  const [only] = packs.length === 1 ? packs : [];
  return [
    ...(hasPage ? [{ route: { view: 'page' }, key: 'reader_page' } as const] : []),
    { route: { view: 'search', query: '' }, key: 'reader_search' },
    {
      route: { view: 'essay' },
      key: only ? `source_name_${only.origin.kind}` : 'reader_sources',
    },
    { route: { view: 'time' }, key: 'reader_time' },
  ];
}

/** What the reader page shows, and what the reader can do with it. */
export interface ReaderPageProps {
  readonly library: Library;
  /** Why there are no packs; undefined if there are some. */
  readonly whyNone: WhyNoPacks | undefined;
  /** The retold argument of a pack; empty if it has none. */
  readonly argumentOf: (pack: PackContent) => Argument;
  readonly notesOf: SurroundingsOf;
  /** Makes what the reader can copy or save. */
  readonly makeTaking: MakeTaking;
  readonly route: Route;
  readonly search: SearchState;
  /** Tries a search again that has failed. */
  readonly onSearchAgain: () => void;
  /** What screen readers are told of the last copy of a note. */
  readonly copied: string;
  /** Undefined if the reader of the packs is in a tab, not in the panel. */
  readonly beside: PageBeside | undefined;
  readonly today: PlainDate;
  /** Shows another route; `replace` replaces the current history entry. */
  readonly onRoute: (route: Route, replace?: boolean) => void;
  /** Goes back to the previous view; undefined if there is none. */
  readonly onBack: (() => void) | undefined;
  readonly onOptions: () => void;
}

/**
 * The reader of the packs, with tabs for the page beside it, search, the argument of a source, and
 * its timeline and relations, and with the notes on any theme and the card of any entity.
 */
export function ReaderPage(props: ReaderPageProps) {
  const { library, notesOf, makeTaking, route, search, beside, onRoute, onOptions } = props;
  const t = useTranslate();
  const { packs } = library;
  const pack = packs.find(({ id }) => 'pack' in route && id === route.pack) ?? packs[0];
  return (
    <UnfoldedContext.Provider value={useEntryUnfolded}>
      <header class="reader-head">
        <p class="page-brand">
          {t('extension_name')}
          <button type="button" class="text-button options" onClick={onOptions}>
            {t('toolbar_options')}
          </button>
        </p>
        {packs.length === 1 ? (
          <>
            <h1 {...textAttributes(packs[0]!.language)}>{packs[0]!.title}</h1>
            <NotesScope notes={notesOf(packs[0]!)}>
              <TranslationLine />
            </NotesScope>
          </>
        ) : (
          <h1>{t('reader_sources')}</h1>
        )}
        <nav aria-label={t('reader_views')}>
          {tabsOf(packs, beside !== undefined).map(({ route: to, key }) => (
            <a
              key={key}
              href={hashOf(to)}
              aria-current={to.view === route.view ? 'page' : undefined}
            >
              {t(key)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {props.whyNone && <p role="alert">{t(NONE_KEYS[props.whyNone])}</p>}
        {route.view === 'page' && beside && (
          <PageView
            notesOf={notesOf}
            makeTaking={makeTaking}
            beside={beside}
            isToTake={route.tab !== undefined}
          />
        )}
        {route.view === 'search' && (
          <SearchView
            library={library}
            notesOf={notesOf}
            query={route.query}
            results={typeof search === 'function' ? search(route.query) : undefined}
            onAgain={search === 'failed' ? props.onSearchAgain : undefined}
            onQuery={(query) => onRoute({ view: 'search', query }, true)}
          />
        )}
        {(route.view === 'essay' || route.view === 'time') && pack && (
          <NotesScope key={pack.id} notes={notesOf(pack)}>
            <SourceView
              packs={packs}
              pack={pack}
              argument={props.argumentOf(pack)}
              route={route}
              today={props.today}
              beside={beside}
            />
          </NotesScope>
        )}
        {isPlace(route) && props.onBack && (
          <div class="jump-bar">
            <BackButton onBack={props.onBack} />
          </div>
        )}
        {route.view === 'theme' &&
          (pack?.id === route.pack && Object.hasOwn(pack.themes, route.theme) ? (
            <NotesScope key={route.theme} notes={notesOf(pack)}>
              <ThemeView
                pack={pack}
                theme={route.theme}
                isOneOfSeveral={packs.length > 1}
                onBack={props.onBack}
              />
            </NotesScope>
          ) : (
            <p role="alert">{t('reader_no_entity', route.theme)}</p>
          ))}
        {route.view === 'entity' &&
          (library.entity(route.id) ? (
            <WithViewpoints today={props.today} beside={beside}>
              {(viewpoints) => (
                <EntityView
                  library={library}
                  notesOf={notesOf}
                  makeTaking={makeTaking}
                  id={route.id}
                  viewpoints={viewpoints}
                  onVisit={(id) => onRoute({ view: 'entity', id })}
                  onBack={props.onBack}
                />
              )}
            </WithViewpoints>
          ) : (
            <p role="alert">{t('reader_no_entity', route.id)}</p>
          ))}
      </main>
      <p class="sl-unseen" role="status">
        {props.copied}
      </p>
    </UnfoldedContext.Provider>
  );
}

/** Whether a route leads to a place in a view, from where the reader may want to go back. */
function isPlace(route: Route): boolean {
  if (route.view === 'essay') return route.place !== undefined;
  return route.view === 'time' && route.point !== undefined;
}
