import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../../i18n.ts';
import { PackRow } from './pack-row.tsx';
import type { ListedPack, RemovedPack } from './reader-packs.ts';

/** The packs in the reader's order, and what the reader can do with them. */
export interface PackListProps {
  readonly packs: readonly ListedPack[];
  readonly removed: RemovedPack | undefined;
  readonly onMove: (id: string, place: number) => void;
  readonly onSwitch: (id: string, on: boolean) => void;
  readonly onExport: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onPutBack: (removed: RemovedPack) => void;
}

/** The list of packs. Buttons and dragging change its order. */
export function PackList(props: PackListProps) {
  const { packs, removed, onMove, onPutBack } = props;
  const t = useTranslate();
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string>();
  const [said, setSaid] = useState('');
  const pressed = useRef<string>(undefined);
  const move = (id: string, place: number, name?: string): void => {
    const pack = packs.find(({ summary }) => summary.id === id);
    if (!pack || place < 0 || place >= packs.length) return;
    pressed.current = name;
    setSaid(t('options_packs_moved', pack.summary.title, String(place + 1), String(packs.length)));
    onMove(id, place);
  };
  useEffect(() => {
    // A row that changes its place loses the focus.
    const name = pressed.current;
    pressed.current = undefined;
    if (name !== undefined)
      list.current?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus();
  }, [packs]);
  return (
    <>
      <ol class="rows pack-list" ref={list}>
        {packs.map((pack, place) => (
          <PackRow
            key={pack.summary.id}
            pack={pack}
            isDragged={dragged === pack.summary.id}
            onDrag={setDragged}
            onDropHere={() => dragged !== undefined && move(dragged, place)}
            onUp={(name) => move(pack.summary.id, place - 1, name)}
            onDown={(name) => move(pack.summary.id, place + 1, name)}
            isFirst={place === 0}
            isLast={place === packs.length - 1}
            onSwitch={(on) => props.onSwitch(pack.summary.id, on)}
            onExport={() => props.onExport(pack.summary.id)}
            onRemove={() => props.onRemove(pack.summary.id)}
          />
        ))}
      </ol>
      <p class="sl-unseen" role="status">
        {said}
      </p>
      <p class="removed" role="status">
        {removed && (
          <>
            {t('options_packs_removed', removed.whole.pack.summary.title)}{' '}
            <button type="button" class="choice" onClick={() => onPutBack(removed)}>
              {t('options_correction_put_back')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
