import type { ComponentChildren } from 'preact';
import { UnfoldIcon } from './icons.tsx';

/** The button below a folded list that shows the rest of it. */
export function UnfoldButton({
  onPress,
  children,
}: {
  onPress: (event: Event) => void;
  /** How much is left. */
  children: ComponentChildren;
}) {
  return (
    <button type="button" class="text-button unfold more" onClick={onPress}>
      <UnfoldIcon />
      {children}
    </button>
  );
}
