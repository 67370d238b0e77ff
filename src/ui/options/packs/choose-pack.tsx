import { useRef, useState } from 'preact/hooks';
import type { ChosenPack } from '../../../pack/import/import-files.ts';
import { useTranslate } from '../../i18n.ts';
import { chosenFiles, droppedFiles } from './chosen-files.ts';

/** Lets the reader choose a file or a folder, or drop either. */
export function ChoosePack({
  hint,
  onChoose,
  onProblem,
}: {
  readonly hint: string;
  readonly onChoose: (chosen: ChosenPack) => void;
  readonly onProblem: (error: unknown) => void;
}) {
  const t = useTranslate();
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (chosen: ChosenPack | undefined): void => {
    if (chosen) onChoose(chosen);
  };
  const changed = (input: HTMLInputElement): void => {
    take(chosenFiles([...(input.files ?? [])]));
    // Without this, choosing the same file again fires no change event.
    input.value = '';
  };
  const isFile = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') ?? false;
  return (
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setIsOver(false);
        droppedFiles(event.dataTransfer!).then(take, onProblem);
      }}
    >
      <p>{t('options_packs_add_hint')}</p>
      <p class="hint">{hint}</p>
      <p>
        <button type="button" class="choice" onClick={() => file.current?.click()}>
          {t('options_packs_file')}
        </button>{' '}
        <button type="button" class="choice" onClick={() => folder.current?.click()}>
          {t('options_packs_folder')}
        </button>
      </p>
      <input
        ref={file}
        type="file"
        name="import-pack"
        accept=".zip,application/zip"
        hidden
        onChange={({ currentTarget }) => changed(currentTarget)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          if (input) input.webkitdirectory = true;
        }}
        type="file"
        name="import-pack-folder"
        hidden
        onChange={({ currentTarget }) => changed(currentTarget)}
      />
    </div>
  );
}
