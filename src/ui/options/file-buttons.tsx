import { useRef, useState } from 'preact/hooks';
import type { LeftOut } from '../../core/settings/left-out.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { notImportedInWords } from './error-in-words.ts';
import { LeftOutList } from './left-out-list.tsx';
import { saveFile } from '../save-file.ts';

/** What an import says when it is done. */
export interface ImportReport {
  readonly said: string;
  readonly leftOut: readonly LeftOut[];
}

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
  /** Imports the text of the chosen file; a thrown error is shown instead of the report. */
  readonly onImport: (text: string) => Promise<ImportReport>;
}) {
  const t = useTranslate();
  const chooser = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<ImportReport>();
  const [problem, setProblem] = useState('');
  const leftOut = report?.leftOut ?? [];
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setReport(undefined);
    setProblem('');
    try {
      setReport(await onImport(await file.text()));
    } catch (error) {
      setProblem(notImportedInWords(error, exportLabel, t));
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
        {report?.said}{' '}
        {leftOut.length > 0 && translatePlural(t, 'options_left_out', leftOut.length)}
      </p>
      {leftOut.length > 0 && <LeftOutList entries={leftOut} />}
      <p class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
