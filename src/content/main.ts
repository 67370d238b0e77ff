import packJson from 'sidelight:pack';
import { correctedOn } from '../core/settings/corrections.ts';
import { DEFAULT_MARKING } from '../core/settings/marking.ts';
import { loadPack, type Pack } from '../pack/load.ts';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/i18n.ts';
import { listedSites } from '../platform/listed-sites.ts';
import { answerMessages, isExtensionAlive } from '../platform/messages.ts';
import { reportError } from '../platform/report-error.ts';
import { countMentions } from './marking/count-mentions.ts';
import type { Mention } from './marking/mention.ts';
import { PageMarker } from './page-marker.ts';
import { followPointer } from './pointing/follow-pointer.ts';
import { rectsOf } from './pointing/hit-test.ts';
import { openOnClick } from './pointing/open-on-click.ts';
import { createPopoverHost } from './popover-host.tsx';
import { runWhileWanted, type PageRun } from './run-while-wanted.ts';

/** Documents that have a page's text; a viewer of JSON or XML has none. */
const READABLE = new Set(['text/html', 'application/xhtml+xml']);

declare global {
  /** Set in the content script's own world once it runs, so that a second injection does nothing. */
  var sidelightRuns: boolean | undefined;
}

if (!globalThis.sidelightRuns && READABLE.has(document.contentType) && 'highlights' in CSS) {
  globalThis.sidelightRuns = true;
  let pack: Pack | undefined;
  try {
    runWhileWanted({
      document,
      storage: browser.storage,
      listed: listedSites(),
      start: (life) => run((pack ??= loadPack(packJson)), life),
      onProblem: (error) => reportError('content: settings', error),
    });
  } catch (error) {
    reportError('content: start', error);
  }
}

/** @param life ends with the reader's wish, or when the extension is gone under this page */
function run(pack: Pack, life: AbortController): PageRun {
  // 1. The popover listens from the document's start, to come before the page's own listeners.
  const popover = createPopoverHost({
    pack: () => pack.content,
    t: translate,
    rootMode: __DEV__ ? 'open' : 'closed',
  });
  life.signal.addEventListener('abort', () => popover.destroy());

  // 2. Marks, once there is text to read.
  const marker = new PageMarker(document, pack, life.signal, DEFAULT_MARKING, (error) =>
    reportError('content: marking', error),
  );

  // 3. The way from a mark to the popover.
  const open = (mention: Mention, event: MouseEvent): void => {
    if (!isExtensionAlive()) return life.abort();
    if (!mention.annotation) return;
    popover.open({
      entityId: mention.annotation.entity,
      surface: mention.surface,
      rects: () => rectsOf(mention),
      point: { x: event.clientX, y: event.clientY },
      openedBy: 'pointer',
    });
  };
  openOnClick(document, marker.mentions, open, (event) => popover.isOwnEvent(event), life.signal);
  followPointer(document, marker.mentions, (mention) => marker.point(mention), life.signal);

  // 4. Questions from the rest of the extension.
  answerMessages(
    {
      'page-mentions': async () => {
        await marker.settle();
        return countMentions(marker.mentions.wanted());
      },
    },
    life.signal,
  );

  return {
    begin: () => marker.start(),
    onSettings: ({ marking }, corrections) =>
      marker.setMarking(marking, correctedOn(corrections, location.hostname)),
  };
}
