import { pageDate } from '../core/text/page-date.ts';
import { isCommand, type MessageHandlers } from '../platform/messages.ts';
import type { MentionWalk } from './keyboard/walk-mentions.ts';
import { anchoredPage } from './surroundings/anchored-page.ts';
import { countMentions } from './surroundings/count-mentions.ts';
import type { MarkedPage } from './popover/request.ts';
import { pageContextInSlices } from './surroundings/page-context.ts';
import { pageDateCandidates } from './surroundings/page-dates.ts';

/** The extension's questions about a page and its commands. */
export type PageAnswers = Required<
  Pick<
    MessageHandlers,
    | 'page-mentions'
    | 'run-command'
    | 'page-context'
    | 'page-anchors'
    | 'jump-to-entity'
    | 'jump-back'
    | 'open-at-menu'
  >
>;

/**
 * How the engine answers them.
 * @param openAtMenu opens the card of the name that the browser's menu was opened over, if there is one
 */
export function answersOf(
  page: MarkedPage,
  walk: MentionWalk,
  openAtMenu: () => boolean,
): PageAnswers {
  const { mentions } = page;
  return {
    'page-mentions': async () => {
      await page.settle();
      return countMentions(mentions.wanted());
    },
    'run-command': (command) => {
      if (isCommand(command)) walk.run(command);
    },
    'page-context': async () => {
      // A page that is still being read may have names that are not found yet.
      if (mentions.wanted().length === 0) await page.settle();
      const context = await pageContextInSlices(mentions);
      const date = pageDate(pageDateCandidates(document), Date.now());
      return { ...context, ...(date && { date }), hasWayBack: walk.hasWayBack };
    },
    'page-anchors': () => anchoredPage(document, mentions.wanted()),
    'jump-to-entity': (entity) => (typeof entity === 'string' ? walk.jump(entity) : undefined),
    'jump-back': () => walk.goBack(),
    'open-at-menu': openAtMenu,
  };
}
