import { textAttributes, translateDay, useTranslate } from '../../i18n.ts';
import { TakeAlongButton } from '../../export/take-along.tsx';
import type { Taking } from '../../export/taking.ts';
import type { ListedPack } from './reader-packs.ts';

/** A pack of the list, and what happens to it. */
interface PackRowProps {
  readonly pack: ListedPack;
  /** False if an organisation does not let it be used. */
  readonly isAllowed: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isDragged: boolean;
  /** The id of the row that is dragged; undefined once it is let go. */
  readonly onDrag: (id: string | undefined) => void;
  readonly onDropHere: () => void;
  /** Called with the name of the button, which is to keep the focus. */
  readonly onUp: (name: string) => void;
  readonly onDown: (name: string) => void;
  readonly onSwitch: (on: boolean) => void;
  /** How all that the pack says can be taken along. */
  readonly taking: Taking;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

/** The kind of data that a dragged row has, which tells it from a dragged file. */
const DRAGGED_ROW = 'application/x-sidelight-pack';

/** One pack: what it is, a switch, and buttons that move, save and remove it. */
export function PackRow(props: PackRowProps) {
  const { pack, isAllowed, isFirst, isLast, isDragged, onDrag } = props;
  const { summary, on, addedAt, unusable } = pack;
  const { id, title, language } = summary;
  const t = useTranslate();
  const text = textAttributes(language);
  const added = addedAt === undefined ? undefined : translateDay(t, addedAt);
  return (
    <li
      data-pack={id}
      class={isDragged ? 'dragged' : undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData(DRAGGED_ROW, id);
        onDrag(id);
      }}
      onDragEnd={() => onDrag(undefined)}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes(DRAGGED_ROW)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!event.dataTransfer?.types.includes(DRAGGED_ROW)) return;
        event.preventDefault();
        props.onDropHere();
      }}
    >
      <label class="option">
        <input
          type="checkbox"
          name={`pack-${id}`}
          checked={on && isAllowed}
          disabled={!isAllowed}
          onChange={({ currentTarget }) => props.onSwitch(currentTarget.checked)}
        />
        <span>
          <span {...text}>{title}</span>
          <span class="hint" {...text}>
            {summary.attribution}
          </span>
          <span class="hint">
            {t('options_packs_version', summary.version, summary.date.label)}{' '}
            {added === undefined ? t('options_packs_own') : t('options_packs_not_own', added)}
          </span>
          {!isAllowed && <span class="hint">{t('options_packs_forbidden')}</span>}
          {unusable !== undefined && (
            <span class="problem">{t('options_packs_unusable', unusable)}</span>
          )}
        </span>
      </label>
      <span class="pack-buttons">
        <MoveButton
          name={`up-${id}`}
          label={t('options_packs_up_of', title)}
          sign="↑"
          isOff={isFirst}
          onPress={props.onUp}
        />
        <MoveButton
          name={`down-${id}`}
          label={t('options_packs_down_of', title)}
          sign="↓"
          isOff={isLast}
          onPress={props.onDown}
        />
        {added !== undefined && (
          <>
            <button
              type="button"
              class="choice"
              name={`export-${id}`}
              aria-label={t('options_packs_export_of', title)}
              onClick={props.onExport}
            >
              {t('options_packs_export')}
            </button>
            <button
              type="button"
              class="choice"
              name={`remove-${id}`}
              aria-label={t('options_sites_remove_of', title)}
              onClick={props.onRemove}
            >
              {t('options_sites_remove')}
            </button>
          </>
        )}
      </span>
      {on && unusable === undefined && <TakeAlongButton taking={props.taking} of={title} />}
    </li>
  );
}

/** A button that stays where it is and keeps the focus when it has nothing to do. */
function MoveButton({
  name,
  label,
  sign,
  isOff,
  onPress,
}: {
  readonly name: string;
  readonly label: string;
  readonly sign: string;
  readonly isOff: boolean;
  readonly onPress: (name: string) => void;
}) {
  return (
    <button
      type="button"
      class="choice"
      name={name}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress(name)}
    >
      {sign}
    </button>
  );
}
