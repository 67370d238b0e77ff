import { bundledPack } from '../../cli/annotate-text.ts';
import {
  collectedPages,
  ownRealPages,
  type RealPage,
  serveRealPage,
} from '../../../test/e2e/harness/real-pages.ts';
import { namelessTwin } from './nameless-twin.ts';
import { isInSample, type NamedPage, type Plan } from './plan.ts';

/** Where a page comes from: the collection, which not every machine has, or the project. */
export type PageOrigin = 'collected' | 'own';

/** Follows the name of a page whose names of the pack are replaced. */
export const NAMES_REPLACED = '(names replaced)';

/** A page whose cost is measured. */
export interface CostPage extends NamedPage {
  readonly origin: PageOrigin;
}

/**
 * A sample of both origins, on sites where the extension runs. All of the project's own pages have
 * names, so each is followed by its twin without them.
 */
export function costPages(plan: Plan): CostPage[] {
  const pack = bundledPack();
  const sample = (pages: readonly RealPage[]): NamedPage[] =>
    pages
      .filter((page) => page.isListed && isInSample(page.file, plan))
      .map((page) => ({ name: page.file.replace('.html', ''), document: serveRealPage(page) }));
  return [
    ...sample(collectedPages).map((page) => ({ ...page, origin: 'collected' as const })),
    ...sample(ownRealPages)
      .flatMap(({ name, document }) => [
        { name, document },
        { name: `${name} ${NAMES_REPLACED}`, document: namelessTwin(pack, document) },
      ])
      .map((page) => ({ ...page, origin: 'own' as const })),
  ];
}
