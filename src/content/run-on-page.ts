import type { CloseReason } from '../core/popover/popover-state.ts';
import { hashOf } from '../core/reader/route.ts';
import type { Timers } from '../core/popover/rest-watch.ts';
import { correctedAt, type Correction } from '../core/settings/corrections.ts';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { wantedLanguages } from '../core/settings/wanted-languages.ts';
import type { GrowingPack } from '../pack/load/load-stored.ts';
import { createCorrectionsStore } from '../platform/corrections-store.ts';
import { languageOf } from './surroundings/language-of.ts';
import { translate } from '../platform/i18n.ts';
import { isExtensionAlive, tellAll } from '../platform/messages.ts';
import { nativeBrowser } from '../platform/native-browser.ts';
import { reportError } from '../platform/report-error.ts';
import { answersOf } from './answer-extension.ts';
import { createChannel } from './channel.ts';
import { holdName } from './hold-name.ts';
import { createMoreNames } from './more-names.ts';
import { createRejections } from './rejections.ts';
import { walkMentions } from './keyboard/walk-mentions.ts';
import type { Mention } from './engine/mention.ts';
import { PageEngine } from './engine/page-engine.ts';
import { followPointer } from './pointing/follow-pointer.ts';
import { followNameAtMenu } from './pointing/name-at-menu.ts';
import { openOnClick } from './pointing/open-on-click.ts';
import { withInterfaceWords } from './popover/card-contents.ts';
import { createLatePopover } from './popover/late-popover.ts';
import { prepareWhenIdle } from './popover/prepare-when-idle.ts';
import { previewOnRest } from './popover/preview-on-rest.ts';
import { popoverRequest, type PopoverRequest } from './popover/request.ts';
import { reportMarks } from './report-marks.ts';
import type { EngineDeps, EngineRun } from './stages.ts';
import { tellListeners } from './tell-listeners.ts';

const TIMERS: Timers = {
  set: (callback, delay) => setTimeout(callback, delay),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** How the engine is run on a page. */
export interface RunOptions extends EngineDeps {
  /** Whether the reader can say that a name does not mean its entity; true by default. */
  readonly isCorrectable?: boolean;
  /** Hostname of the site that the text is from; by default, that of the page. */
  readonly hostname?: () => string;
  /** Called when a reader has rejected a mention, or has taken that back. */
  readonly onRejected?: (request: PopoverRequest, isRejected: boolean) => void;
}

/**
 * Connects the parts that work on a page: popover, marks, pointer, keyboard, corrections.
 *
 *     click, rest, ─┐                                       ┌──▶ report-marks ──▶ badge
 *     menu          │                                       │
 *                   ├──▶ popover ──rejected, opened──▶ engine ──marksChanged
 *     key ──▶ walk ─┘      │                                └──▶ tell-listeners ──▶ popup, panel
 *                          └──popoverClosed, pointerInPopover──▶ preview
 *
 * @param life aborted when the page is no longer wanted, or when the extension is gone
 */
export function runOnPage(
  packs: readonly GrowingPack[],
  life: AbortController,
  {
    teller,
    card,
    taking,
    contents,
    moreNames,
    isCorrectable = true,
    hostname = () => location.hostname,
    onRejected,
  }: RunOptions,
): EngineRun {
  const { signal } = life;
  let settings = DEFAULT_SETTINGS;
  let corrections: readonly Correction[] = [];

  // 1. Channels from the popover to parts that are created after it.
  const rejected = createChannel(signal);
  const pointerInPopover = createChannel<boolean>(signal);
  const popoverOpened = createChannel<PopoverRequest>(signal);
  const popoverClosed = createChannel<CloseReason>(signal);

  // 2. The popover, whose own stage comes when it is needed.
  const rejections = createRejections({
    store: createCorrectionsStore(nativeBrowser.storage),
    hostname,
    now: () => Date.now(),
    onChange: rejected.send,
    onProblem: (error) => reportError('content: corrections', error),
  });
  const popover = createLatePopover(
    window,
    {
      card,
      contents: async (language) => {
        const own = translate('locale_tag');
        const read = await contents({
          notes: wantedLanguages(settings, own),
          texts: language === undefined ? [] : [language],
        });
        return read && withInterfaceWords(read, own, (of) => tellAll('interface-words', of));
      },
      languageOf: (mention) => languageOf(mention, mentions),
      onProblem: (error) => reportError('content: card', error),
    },
    {
      rootMode: __DEV__ ? 'open' : 'closed',
      now: Date.now,
      theme: () => settings.theme,
      taking,
      ...(isCorrectable && {
        onReject: (scope, request) => {
          rejections.reject(scope, request);
          onRejected?.(request, true);
        },
        onRestore: (request) => {
          rejections.restore(request);
          onRejected?.(request, false);
        },
      }),
      onPointer: pointerInPopover.send,
      onOpened: popoverOpened.send,
      onClosed: popoverClosed.send,
      onOptions: () => tellAll('open-options', undefined),
      onReader: (route) => tellAll('open-reader', hashOf(route)),
    },
    signal,
  );

  // 3. The marks, and the reader's corrections to them.
  const marksChanged = createChannel(signal);
  const engine = new PageEngine(document, packs, signal, {
    onFailure: (error) => reportError('content: marking', error),
    onJudged: marksChanged.send,
    moreNames: createMoreNames(packs, moreNames, (error) => reportError('content: packs', error)),
  });
  const { mentions } = engine;
  const mark = (): void => {
    const isCorrected = correctedAt(corrections, hostname);
    engine.setMarking(
      settings.marking,
      (mention) => isCorrected(mention.surface, mention.entity) || rejections.has(mention),
    );
  };
  rejected.listen(mark);
  const held = holdName((mention) => engine.hold(mention));
  popoverOpened.listen(held.opened);
  popoverClosed.listen(held.closed);
  marksChanged.listen(held.marksChanged);

  // 4. The listeners for changed marks; if the extension is gone, the first one ends everything.
  marksChanged.listen(() => !isExtensionAlive() && life.abort());
  marksChanged.listen(
    reportMarks(
      {
        document,
        mentions: () => mentions.wanted(),
        badge: () => settings.badge,
        send: (marks) => tellAll('marks-changed', marks),
      },
      signal,
    ),
  );
  marksChanged.listen(tellListeners(teller, signal));

  // 5. The pointer: from a mark to the popover.
  const preview = previewOnRest<Mention>(
    {
      popover,
      timers: TIMERS,
      enabled: () => settings.preview && isExtensionAlive(),
      request: (mention) => popoverRequest(mention, engine, 'rest'),
    },
    signal,
  );
  pointerInPopover.listen(preview.inside);
  popoverClosed.listen(preview.forget);
  const show = (request: PopoverRequest | undefined): void => {
    if (!isExtensionAlive()) return life.abort();
    preview.forget();
    if (request) popover.open(request);
  };
  const open = (mention: Mention, by: MouseEvent | 'keyboard' | 'rest'): void =>
    show(popoverRequest(mention, engine, by));
  const prepare = (mention: Mention, by: MouseEvent | 'rest'): void => {
    const request = isExtensionAlive() && popoverRequest(mention, engine, by);
    if (request) popover.prepare(request);
  };
  const { isOwnEvent } = popover;
  openOnClick(document, mentions, { onPress: prepare, onClick: open, isOwnEvent }, signal);
  const prepareSoon = prepareWhenIdle<Mention>(
    window,
    (mention) => prepare(mention, 'rest'),
    signal,
  );
  // 6. The browser's menu, and a finger that opens it: over names where a click belongs to the page.
  const atMenu = followNameAtMenu(
    document,
    mentions,
    {
      tell: (is) => void tellAll('at-linked-name', is),
      request: (mention, event) => {
        const request = popoverRequest(mention, engine, event);
        // It is found again if the page renders it anew while the menu is open.
        request?.rects();
        return request;
      },
      onHold: (mention) => settings.preview && open(mention, 'rest'),
      isOwnEvent,
    },
    signal,
  );
  const point = (mention: Mention | undefined, hasMoved: boolean): void => {
    prepareSoon(mention);
    engine.point(mention);
    preview.point(mention, hasMoved);
    atMenu.point(mention);
  };
  followPointer(document, mentions, point, signal);

  // 7. The keyboard: from mark to mark.
  const walk = walkMentions(
    {
      document,
      mentions,
      open: (mention) => open(mention, 'keyboard'),
      close: () => {
        const wasOpen = popover.isOpen;
        popover.close('escape');
        return wasOpen;
      },
      announce: (at) => popover.announce(at),
    },
    signal,
  );

  return {
    begin: () => engine.start(),
    onSettings: (newSettings, newCorrections) => {
      if (newSettings.notesLanguage !== settings.notesLanguage) popover.renew();
      settings = newSettings;
      corrections = newCorrections;
      mark();
      marksChanged.send();
    },
    answers: answersOf(engine, walk, () => {
      const request = atMenu.take();
      show(request);
      return request !== undefined;
    }),
  };
}
