import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { UnfoldIcon } from '../notes/icons.tsx';
import { useEntryUnfolded } from './entry-state.ts';

/**
 * A button that unfolds content, which is rendered only while unfolded. Whether it is, is kept in the
 * history entry, so that it is found again after a visit to a card.
 */
export function KeptDisclosure({
  name,
  label,
  isAsked = false,
  children,
}: {
  /** Tells it from the others of its view. */
  name: string;
  label: string;
  /** Whether the reader has asked for the content: it is then unfolded at first. */
  isAsked?: boolean;
  children: () => ComponentChildren;
}) {
  const [open, setOpen] = useEntryUnfolded(name, isAsked);
  const id = useId();
  useLayoutEffect(() => {
    if (isAsked) setOpen(true);
  }, [isAsked]);
  return (
    <>
      <button
        type="button"
        class="text-button unfold"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <UnfoldIcon />
        {label}
      </button>
      {open && <div id={id}>{children()}</div>}
    </>
  );
}
