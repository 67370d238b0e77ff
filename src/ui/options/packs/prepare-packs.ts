import { isPackAllowed, type ManagedSettings } from '../../../core/settings/managed-settings.ts';
import { BUNDLED_PACKS } from '../../../pack/store/bundled-packs.ts';
import { browser } from '../../../platform/browser.ts';
import { createKeptPacks } from '../../../platform/kept-packs.ts';
import { translate } from '../../../platform/i18n.ts';
import { sendMessage } from '../../../platform/messages.ts';
import { WORKSHOP_PAGE } from '../../../platform/own-pages.ts';
import { createPackChoicesStore } from '../../../platform/pack-choices-store.ts';
import { checkInWorker } from '../../chosen-pack/check-in-worker.ts';
import { generatorOf } from '../../export/generator.ts';
import { packBrief } from '../../export/pack-brief.ts';
import { createTaking } from '../../export/taking.ts';
import type { Changes } from '../../live/changes.ts';
import { readPacks } from '../../live/stored-packs.ts';
import { saveFile } from '../../save-file.ts';
import { wordsBesideNotes } from '../../live/words-beside-notes.ts';
import { copyText } from '../../write-clipboard.ts';
import { offerOf } from './import-offer.ts';
import { createImportWorker } from './import-run.ts';
import type { PackOptionsProps } from './pack-options.tsx';
import { createReaderPacks } from './reader-packs.ts';
import { saveBundle } from './save-bundle.ts';

/** The options for packs, connected with the browser. */
export interface PreparedPacks {
  /** What the section shows now, and what it can do; `keep` waits for changes. */
  readonly optionsNow: (
    keep: Changes['keep'],
    managed: ManagedSettings | undefined,
  ) => PackOptionsProps;
}

/** Who hears of what goes wrong, and what the reader has set. */
export interface PackListeners {
  /** Called with the reason if something that is kept cannot be read. */
  readonly onUnread: (error: unknown) => void;
  /** Called with errors of the program itself. */
  readonly onProblem: (error: unknown) => void;
  /** The languages in which the reader wants notes, the best first. */
  readonly languages: () => readonly string[];
}

/** Reads what is kept of packs, and follows changes that other pages make until the signal aborts. */
export async function preparePacks(
  { onUnread, onProblem, languages }: PackListeners,
  life: AbortSignal,
): Promise<PreparedPacks> {
  const kept = createKeptPacks();
  const choices = createPackChoicesStore(browser.storage);
  const packs = createReaderPacks({
    bundled: BUNDLED_PACKS,
    kept,
    choices,
    store: () => sendMessage('store-packs', undefined),
    build: __BUILD__,
  });
  const refresh = (): void => void packs.refresh().catch(onUnread);
  await packs.refresh().catch(onUnread);
  kept.follow(refresh, life);
  await choices.follow({ onValue: refresh, onProblem: onUnread }, life);
  const makeTaking = createTaking({
    copy: copyText,
    save: saveFile,
    translateIn: () => translate,
    generator: generatorOf(translate),
    now: Date.now,
  });
  return {
    optionsNow: (keep, managed) => ({
      isAllowed: (id) => isPackAllowed(managed, id),
      workshop: browser.runtime.getURL(WORKSHOP_PAGE),
      isPossible: !browser.extension.inIncognitoContext,
      packs: packs.listed.value,
      removed: packs.removed.value,
      onMove: (id, place) => void keep(packs.moveTo(id, place)),
      onSwitch: (id, on) => void keep(packs.switchTo(id, on)),
      takingOf: (id) =>
        makeTaking(async () => {
          const read = await readPacks(onProblem, languages());
          const pack = read?.find(({ content }) => content.id === id);
          if (!pack) return undefined;
          const translateIn = await wordsBesideNotes([pack.content.language], onProblem);
          return packBrief(pack.content, pack.argument, translateIn);
        }),
      onExport: (id) => {
        const pack = packs.listed.value.find(({ summary }) => summary.id === id);
        if (pack) void keep(saveBundle(kept, pack.summary));
      },
      onRemove: (id) => void keep(packs.remove(id)),
      onPutBack: (removed) => void keep(packs.putBack(removed)),
      onImport: (chosen, onMessage, running) =>
        checkInWorker(chosen, createImportWorker(), { onMessage, onProblem }, running),
      offerOf: (pack) => offerOf(pack, kept, __BUILD__, (id) => isPackAllowed(managed, id)),
      onAdd: ({ whole }) => packs.add(whole),
      onProblem,
    }),
  };
}
