import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { trusted } from '../trusted.ts';
import { UnfoldIcon } from './icons.tsx';

/** A button that unfolds content, which is rendered only while unfolded. */
export function Disclosure({
  label,
  children,
}: {
  label: ComponentChildren;
  children: () => ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => showWhole(content.current), [open]);
  return (
    <>
      <button
        type="button"
        class="text-button unfold"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={trusted(() => setOpen(!open))}
      >
        <UnfoldIcon />
        {label}
      </button>
      {open && (
        <div id={id} ref={content}>
          {children()}
        </div>
      )}
    </>
  );
}

/** Scrolls unfolded content into view; not by `scrollIntoView`, which would scroll the page too. */
function showWhole(content: HTMLElement | null): void {
  const scroller = content?.closest('.sl-scroller');
  if (!content || !scroller) return;
  const hidden = content.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom;
  const above = content.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  // In px: 28 clear the fade at the bottom, 40 keep the button in view at the top.
  scroller.scrollTop += Math.max(0, Math.min(hidden + 28, above - 40));
}
