import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { trusted } from '../trusted.ts';
import { UnfoldIcon } from './icons.tsx';

/** A button with what it unfolds; the content is made when it is asked for, not before. */
export function Disclosure({
  label,
  children,
}: {
  label: string;
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

/** Scrolls what was unfolded into view; by hand, so that nothing of the page moves. */
function showWhole(content: HTMLElement | null): void {
  const scroller = content?.closest('.sl-scroller');
  if (!content || !scroller) return;
  const hidden = content.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom;
  const above = content.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  // The fade at the end; and its beginning is not pushed out above.
  scroller.scrollTop += Math.max(0, Math.min(hidden + 28, above - 40));
}
