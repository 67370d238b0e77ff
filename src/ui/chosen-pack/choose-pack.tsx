import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '../i18n.ts';

/** What a reader can choose a pack with. */
export interface ChoosePackProps {
  readonly lead: string;
  readonly hint: string;
  /** A chosen zip file, or the files of a chosen folder. */
  readonly onFiles: (files: readonly File[]) => void;
  /** What was dropped; it is empty after the event. */
  readonly onDrop: (data: DataTransfer) => void;
  /** Opens a folder in a better way than a list of its files, where the browser has one. */
  readonly onPickFolder?: (() => void) | undefined;
}

/** Lets the reader choose a file or a folder, or drop either. */
export function ChoosePack({ lead, hint, onFiles, onDrop, onPickFolder }: ChoosePackProps) {
  const t = useTranslate();
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const changed = (input: HTMLInputElement): void => {
    onFiles([...(input.files ?? [])]);
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
        onDrop(event.dataTransfer!);
      }}
    >
      <p>{lead}</p>
      <p class="hint">{hint}</p>
      <p>
        <button type="button" class="choice" onClick={() => file.current?.click()}>
          {t('options_packs_file')}
        </button>{' '}
        <button
          type="button"
          class="choice"
          onClick={onPickFolder ?? (() => folder.current?.click())}
        >
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
