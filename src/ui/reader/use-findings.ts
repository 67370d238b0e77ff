import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackContent, Parallel } from '../../core/model.ts';
import type { Library } from '../../core/notes/library.ts';
import { ownPageContext } from '../../core/notes/own-entities.ts';
import type { PageContext } from '../../core/notes/page-context.ts';
import { themesOnPage, type PageTheme } from '../../core/notes/page-themes.ts';
import { rankingForPage, type PageNote } from '../../core/notes/rank-for-page.ts';
import { touchedParallels } from '../../core/notes/touched-parallels.ts';
import { inSlices } from './in-slices.ts';

/** Maximum number of themes shown; those mentioned in the fewest lines of the page are left out. */
const MAX_THEMES = 8;

/** What a source has for a page. */
export interface SourceFindings {
  readonly pack: PackContent;
  readonly themes: readonly PageTheme[];
  readonly parallels: readonly Parallel[];
  readonly notes: readonly PageNote[];
}

/** A page, and the packs to rank it with. */
interface Question {
  readonly library: Library;
  readonly context: PageContext;
}

/**
 * What each source has for a page of which it knows a name; undefined until it is first found out. A
 * long page is ranked in slices; what was found before stays until that is done. A page that changes
 * meanwhile is ranked again afterwards: one that changes all the time would otherwise never be.
 */
export function useFindings(
  library: Library,
  context: PageContext,
): readonly SourceFindings[] | undefined {
  const [found, setFound] = useState<readonly SourceFindings[]>();
  const next = useRef<Question>(undefined);
  const isAtWork = useRef(false);
  const life = useRef(new AbortController());
  const work = async (): Promise<void> => {
    isAtWork.current = true;
    try {
      for (let question = next.current; question; question = next.current) {
        next.current = undefined;
        const all = await inSlices(findingsIn(question), life.current.signal);
        if (all) setFound(all);
      }
    } finally {
      isAtWork.current = false;
    }
  };
  useEffect(() => {
    next.current = { library, context };
    if (!isAtWork.current) void work();
  }, [library, context]);
  useEffect(() => () => life.current.abort(), []);
  return found;
}

function* findingsIn({ library, context }: Question): Generator<void, readonly SourceFindings[]> {
  const named = new Set(
    context.mentions.flatMap(({ entity }) =>
      library.sameAs(entity).flatMap((id) => library.packOf(id) ?? []),
    ),
  );
  const found: SourceFindings[] = [];
  for (const pack of library.packs) {
    if (!named.has(pack)) continue;
    yield;
    const own = ownPageContext(library, pack, context);
    yield;
    const themes = themesOnPage(pack, own);
    yield;
    const parallels = touchedParallels(pack, {
      entities: new Set(own.mentions.map(({ entity }) => entity)),
      themes: new Set(themes.map(({ id }) => id)),
    });
    const notes = yield* rankingForPage(pack, own);
    found.push({ pack, themes: themes.slice(0, MAX_THEMES), parallels, notes });
  }
  return found;
}
