import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '../i18n.ts';
import { saveFile } from './save-file.ts';

/** Two buttons that export a text to a file and import one, with a message about the result. */
export function FileButtons({
  name,
  exportLabel,
  importLabel,
  text,
  onImport,
}: {
  /** Identifies these buttons; part of the file name, `sidelight-NAME.json`. */
  readonly name: string;
  readonly exportLabel: string;
  readonly importLabel: string;
  /** Returns the current text for the file. */
  readonly text: () => string;
  /** Imports the text of the chosen file and returns a message; a thrown error is shown instead. */
  readonly onImport: (text: string) => string | Promise<string>;
}) {
  const t = useTranslate();
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setSaid('');
    setProblem('');
    try {
      setSaid(await onImport(await file.text()));
    } catch (error) {
      setProblem(t('options_not_kept', error instanceof Error ? error.message : String(error)));
    }
    // Without this, choosing the same file again fires no change event.
    if (chooser.current) chooser.current.value = '';
  };
  return (
    <div class="file">
      <button
        type="button"
        class={`choice export-${name}`}
        onClick={() => saveFile(`sidelight-${name}.json`, text(), 'application/json')}
      >
        {exportLabel}
      </button>{' '}
      <button type="button" class="choice" onClick={() => chooser.current?.click()}>
        {importLabel}
      </button>
      <input
        ref={chooser}
        type="file"
        name={`import-${name}`}
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
      />
      <p class="hint" role="status">
        {said}
      </p>
      <p class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
