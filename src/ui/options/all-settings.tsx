import { useRef, useState } from 'preact/hooks';
import {
  exportSettings,
  importSettings,
  type ExportedSettings,
} from '../../core/settings/export-settings.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import type { SyncProblem } from '../../platform/settings-items.ts';
import { useTranslate, type MessageKey } from '../i18n.ts';
import { notKeptInWords, notSyncedInWords } from './error-in-words.ts';
import { FileButtons } from './file-buttons.tsx';

const NOTHING_SET: ExportedSettings = { settings: DEFAULT_SETTINGS, corrections: [] };

/** The current settings, and callbacks that replace them as a whole. */
export interface AllSettingsProps {
  readonly all: ExportedSettings;
  /** Why the reader's other devices are out of date, if they are. */
  readonly syncProblem: SyncProblem | undefined;
  /** Replaces everything and resolves with what was set before. */
  readonly onReplace: (next: ExportedSettings) => Promise<ExportedSettings>;
  /**
   * Restores earlier settings and asks for the permissions that they need; must be called in the
   * click, since browsers ask for permissions only then.
   */
  readonly onPutBack: (before: ExportedSettings) => Promise<unknown>;
}

/** Exports, imports or resets all settings; the last import or reset can be undone. */
export function AllSettings({ all, syncProblem, onReplace, onPutBack }: AllSettingsProps) {
  const t = useTranslate();
  const [before, setBefore] = useState<ExportedSettings>();
  const [said, setSaid] = useState<MessageKey>();
  const [problem, setProblem] = useState<string>();
  const [steps, setSteps] = useState(0);
  const resetButton = useRef<HTMLButtonElement>(null);
  const clear = (): void => {
    setProblem(undefined);
    setSaid(undefined);
  };
  const attempt = async (step: () => Promise<unknown>, done: MessageKey): Promise<void> => {
    clear();
    setSteps((count) => count + 1);
    try {
      await step();
      setSaid(done);
    } catch (error) {
      setProblem(notKeptInWords(error, t));
    }
  };
  const reset = (): Promise<void> =>
    attempt(async () => setBefore(await onReplace(NOTHING_SET)), 'options_all_was_reset');
  const undo = (): Promise<void> =>
    attempt(async () => {
      if (before) await onPutBack(before);
      setBefore(undefined);
      // The undo button, which has the focus, is about to be removed.
      resetButton.current?.focus();
    }, 'options_all_undone');
  return (
    <section class="all-settings">
      <h2>{t('options_all')}</h2>
      <p class="hint">{t('options_all_hint')}</p>
      {syncProblem !== undefined && (
        <p class="missing sync-problem">{notSyncedInWords(syncProblem, t)}</p>
      )}
      {/* The key changes with each step, so that the message about an import disappears. */}
      <FileButtons
        key={steps}
        name="settings"
        exportLabel={t('options_all_export')}
        importLabel={t('options_all_import')}
        text={() => exportSettings(all)}
        onImport={async (text) => {
          clear();
          const { leftOut, ...imported } = importSettings(text);
          setBefore(await onReplace(imported));
          return { said: t('options_all_imported'), leftOut };
        }}
      />
      <p>
        <button ref={resetButton} type="button" class="choice reset" onClick={() => void reset()}>
          {t('options_all_reset')}
        </button>{' '}
        {before && (
          <button type="button" class="choice undo" onClick={() => void undo()}>
            {t('options_all_undo')}
          </button>
        )}
      </p>
      <p class="hint" role="status">
        {said && t(said)}
      </p>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
