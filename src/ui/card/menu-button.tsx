import type { RefObject } from 'preact';
import { useTranslate } from '../i18n.ts';
import { MoreIcon } from '../notes/icons.tsx';
import { trusted } from '../trusted.ts';

/** The button that opens and closes the card's menu. */
export function MenuButton({
  menu,
  isOpen,
  buttonRef,
  onPress,
}: {
  /** The id of the menu. */
  menu: string;
  isOpen: boolean;
  buttonRef: RefObject<HTMLButtonElement | null>;
  onPress: () => void;
}) {
  const t = useTranslate();
  return (
    <button
      type="button"
      class="icon-button menu-button"
      ref={buttonRef}
      aria-label={t('card_menu')}
      aria-expanded={isOpen}
      aria-controls={isOpen ? menu : undefined}
      title={t('card_menu')}
      onClick={trusted(onPress)}
    >
      <MoreIcon />
    </button>
  );
}
