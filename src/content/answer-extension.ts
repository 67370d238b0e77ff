import { answerMessages, isCommand } from '../platform/messages.ts';
import type { MentionWalk } from './keyboard/walk-mentions.ts';
import { countMentions } from './surroundings/count-mentions.ts';
import type { MarkedPage } from './popover/request.ts';
import { pageContext } from './surroundings/page-context.ts';

/**
 * Answers the extension's questions about a page and runs its commands, until the signal aborts.
 */
export function answerExtension(
  document: Document,
  page: MarkedPage,
  walk: MentionWalk,
  signal: AbortSignal,
): void {
  const { mentions } = page;
  answerMessages(
    {
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
        return { ...pageContext(document, mentions), hasWayBack: walk.hasWayBack };
      },
      'jump-to-entity': (entity) => (typeof entity === 'string' ? walk.jump(entity) : undefined),
      'jump-back': () => walk.goBack(),
    },
    signal,
  );
}
