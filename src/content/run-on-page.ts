import { correctedOn, type Correction } from '../core/settings/corrections.ts';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import type { Pack } from '../pack/load.ts';
import { browser } from '../platform/browser.ts';
import { createCorrectionsStore } from '../platform/corrections-store.ts';
import { translate } from '../platform/i18n.ts';
import { answerMessages, isCommand, isExtensionAlive, tellAll } from '../platform/messages.ts';
import { reportError } from '../platform/report-error.ts';
import { createRejections } from './corrections/rejections.ts';
import { endWithExtension } from './end-with-extension.ts';
import { placeInWords } from './keyboard/place-in-words.ts';
import { walkMentions } from './keyboard/walk-mentions.ts';
import { countMentions } from './surroundings/count-mentions.ts';
import type { Mention } from './engine/mention.ts';
import { PageEngine } from './engine/page-engine.ts';
import { followPointer } from './pointing/follow-pointer.ts';
import { openOnClick } from './pointing/open-on-click.ts';
import { createPopoverHost } from './popover-host.tsx';
import { prepareWhenIdle } from './popover/prepare-when-idle.ts';
import { previewOnRest, type PreviewOnRest } from './popover/preview-on-rest.ts';
import { popoverRequest } from './popover/request-for-mention.ts';
import { reportMarks } from './report-marks.ts';
import type { PageRun } from './run-while-wanted.ts';
import { pageContext } from './surroundings/page-context.ts';
import { tellListeners } from './tell-listeners.ts';

/**
 * Puts the parts together that work on a page: marks, popover, pointer, keyboard, corrections.
 * @param life ends with the reader's wish, or when the extension is gone under this page
 * @param isCorrectable whether the reader may say that a name does not stand for its entity
 */
export function runOnPage(pack: Pack, life: AbortController, isCorrectable = true): PageRun {
  let settings = DEFAULT_SETTINGS;
  let corrections: readonly Correction[] = [];
  const { signal } = life;
  endWithExtension(window, isExtensionAlive, life);

  // 1. The popover listens from the document's start, to come before the page's own listeners.
  const popover = createPopoverHost({
    pack: () => pack.content,
    t: translate,
    rootMode: __DEV__ ? 'open' : 'closed',
    theme: () => settings.theme,
    ...(isCorrectable && {
      onReject: (scope, { surface, entityId, key }) =>
        key && rejections.reject(scope, { surface, entityId, key }),
    }),
    onRestore: ({ surface, entityId, key }) =>
      key && rejections.restore({ surface, entityId, key }),
    onPointer: (isInside) => preview.inside(isInside),
    onClosed: () => preview.cancel(),
    onOptions: () => tellAll('open-options', undefined),
  });
  signal.addEventListener('abort', () => popover.destroy());

  // 2. Marks, once there is text to read, and what the reader has said against them.
  const marker = new PageEngine(document, pack, signal, {
    onFailure: (error) => reportError('content: marking', error),
    onJudged: () => marksChanged(),
  });
  const { mentions } = marker;
  let idle: number | undefined;
  signal.addEventListener('abort', () => idle !== undefined && cancelIdleCallback(idle));
  const tellOfChange = tellListeners(signal);
  const reportChange = reportMarks(
    {
      document,
      mentions: () => mentions.wanted(),
      badge: () => settings.badge,
      send: (marks) => tellAll('marks-changed', marks),
    },
    signal,
  );
  const marksChanged = (): void => {
    if (!isExtensionAlive()) return life.abort();
    reportChange();
    tellOfChange();
  };
  const mark = (): void => {
    const isCorrected = correctedOn(corrections, location.hostname);
    marker.setMarking(
      settings.marking,
      (mention) => isCorrected(mention.surface, mention.entity) || rejections.has(mention),
    );
  };
  const rejections = createRejections({
    store: createCorrectionsStore(browser.storage),
    host: location.hostname,
    now: () => Date.now(),
    onChange: mark,
    onProblem: (error) => reportError('content: corrections', error),
  });

  // 3. The way from a mark to the popover.
  const settle = (): Promise<void> => marker.settle();
  const open = (mention: Mention, event?: MouseEvent): void => {
    if (!isExtensionAlive()) return life.abort();
    preview.cancel();
    const request = popoverRequest(mention, mentions, settle, event);
    if (request) popover.open(request);
  };
  const preview: PreviewOnRest<Mention> = previewOnRest<Mention>({
    popover,
    timers: { set: (callback, delay) => setTimeout(callback, delay), clear: clearTimer },
    enabled: () => settings.preview && isExtensionAlive(),
    request: (mention) => popoverRequest(mention, mentions, settle),
  });
  signal.addEventListener('abort', () => preview.cancel());
  const prepare = (mention: Mention, event?: MouseEvent): void => {
    const request = isExtensionAlive() && popoverRequest(mention, mentions, settle, event);
    if (request) popover.prepare(request);
  };
  const { isOwnEvent } = popover;
  openOnClick(document, mentions, { onPress: prepare, onClick: open, isOwnEvent }, signal);
  const prepareSoon = prepareWhenIdle<Mention>(window, prepare, signal);
  const point = (mention: Mention | undefined, hasMoved: boolean): void => {
    prepareSoon(mention);
    marker.point(mention);
    preview.point(mention, hasMoved);
  };
  followPointer(document, mentions, point, signal);

  // 4. The keyboard's way to the marks.
  const walk = walkMentions({
    document,
    mentions,
    open,
    close: () => {
      const wasOpen = popover.isOpen;
      popover.close('escape');
      return wasOpen;
    },
    announce: (at) => popover.announce(placeInWords(at, pack.content, translate)),
  });
  signal.addEventListener('abort', () => walk.destroy());

  // 5. Questions and commands from the rest of the extension.
  answerMessages(
    {
      'page-mentions': async () => {
        await marker.settle();
        return countMentions(mentions.wanted());
      },
      'run-command': (command) => {
        if (isCommand(command)) walk.run(command);
      },
      'page-context': async () => {
        // Of a page that is still read, it would be wrong to say that nothing is on it.
        if (mentions.wanted().length === 0) await marker.settle();
        return { ...pageContext(document, mentions), hasWayBack: walk.hasWayBack };
      },
      'jump-to-entity': (entity) => (typeof entity === 'string' ? walk.jump(entity) : undefined),
      'jump-back': () => walk.goBack(),
    },
    signal,
  );

  return {
    begin: () => marker.start(),
    onSettings: (newSettings, newCorrections) => {
      // While a page that is wanted is still being parsed, its idle moments are for the names.
      idle ??= requestIdleCallback(() => marker.prepare());
      settings = newSettings;
      corrections = newCorrections;
      mark();
      marksChanged();
    },
  };
}

function clearTimer(timer: unknown): void {
  clearTimeout(timer as ReturnType<typeof setTimeout>);
}
