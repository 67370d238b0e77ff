import { useEffect, useRef, useState } from 'preact/hooks';
import type { Taking } from '../../export/taking.ts';
import { useTranslate } from '../../i18n.ts';
import { PackRow } from './pack-row.tsx';
import type { ListedPack, RemovedPack } from './reader-packs.ts';

/** The packs in the reader's order, and what the reader can do with them. */
export interface PackListProps {
  readonly packs: readonly ListedPack[];
  /** Whether an organisation lets a pack with an id be used. */
  readonly isAllowed: (id: string) => boolean;
  readonly removed: RemovedPack | undefined;
  readonly onMove: (id: string, place: number) => void;
  readonly onSwitch: (id: string, on: boolean) => void;
  readonly takingOf: (id: string) => Taking;
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
  const moving = useRef<{ readonly id: string; readonly place: number; readonly name?: string }>(
    undefined,
  );
  const move = (id: string, place: number, name?: string): void => {
    const now = packs.findIndex(({ summary }) => summary.id === id);
    if (now === -1 || now === place || place < 0 || place >= packs.length) return;
    moving.current = { id, place, ...(name !== undefined && { name }) };
    onMove(id, place);
  };
  useEffect(() => {
    if (!moving.current) return;
    const { id, place, name } = moving.current;
    moving.current = undefined;
    // A row that changes its place loses the focus.
    if (name !== undefined)
      list.current?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus();
    const pack = packs[place]?.summary;
    // If the move could not be stored, the order is as before.
    if (pack?.id === id)
      setSaid(t('options_packs_moved', pack.title, String(place + 1), String(packs.length)));
  }, [packs]);
  return (
    <>
      <ol class="rows pack-list" ref={list}>
        {packs.map((pack, place) => (
          <PackRow
            key={pack.summary.id}
            pack={pack}
            isAllowed={props.isAllowed(pack.summary.id)}
            isDragged={dragged === pack.summary.id}
            onDrag={setDragged}
            onDropHere={() => dragged !== undefined && move(dragged, place)}
            onUp={(name) => move(pack.summary.id, place - 1, name)}
            onDown={(name) => move(pack.summary.id, place + 1, name)}
            isFirst={place === 0}
            isLast={place === packs.length - 1}
            onSwitch={(on) => props.onSwitch(pack.summary.id, on)}
            taking={props.takingOf(pack.summary.id)}
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
