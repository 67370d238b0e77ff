import packJson from 'sidelight:pack';
import { loadPack } from '../pack/load.ts';
import { translate } from '../platform/i18n.ts';
import { answerMessages, isExtensionAlive } from '../platform/messages.ts';
import { countMentions } from './marking/count-mentions.ts';
import type { Mention } from './marking/mention.ts';
import { PageMarker } from './page-marker.ts';
import { followPointer } from './pointing/follow-pointer.ts';
import { rectsOf } from './pointing/hit-test.ts';
import { openOnClick } from './pointing/open-on-click.ts';
import { createPopoverHost } from './popover-host.tsx';

/** Documents that have a page's text; a viewer of JSON or XML has none. */
const READABLE = new Set(['text/html', 'application/xhtml+xml']);

declare global {
  /** Set in the content script's own world once it runs, so that a second injection does nothing. */
  var sidelightRuns: boolean | undefined;
}

if (!globalThis.sidelightRuns && READABLE.has(document.contentType) && 'highlights' in CSS) {
  globalThis.sidelightRuns = true;
  run();
}

function run(): void {
  // 1. What ends everything: the extension is gone under this page.
  const life = new AbortController();
  const pack = loadPack(packJson);

  // 2. The popover listens from the document's start, to come before the page's own listeners.
  const popover = createPopoverHost({
    pack: () => pack.content,
    t: translate,
    rootMode: __DEV__ ? 'open' : 'closed',
  });
  life.signal.addEventListener('abort', () => popover.destroy());

  // 3. Marks, once there is text to read.
  const marker = new PageMarker(document, pack, life.signal);
  if (document.readyState !== 'loading') marker.start();
  else
    document.addEventListener('DOMContentLoaded', () => marker.start(), {
      once: true,
      signal: life.signal,
    });

  // 4. The way from a mark to the popover.
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

  // 5. Questions from the rest of the extension.
  answerMessages({ 'page-mentions': () => countMentions(marker.mentions.marked()) }, life.signal);
}
