import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { trusted } from '../trusted.ts';
import { UnfoldIcon } from './icons.tsx';
import { useUnfolded } from './unfolded.ts';

/** A button that unfolds content, which is rendered only while unfolded. */
export function Disclosure({
  name,
  label,
  isApart = false,
  children,
}: {
  /** Tells it from the others of its view. */
  name: string;
  label: ComponentChildren;
  /** Whether the label stands beside the button, since there is a link in it. */
  isApart?: boolean;
  children: () => ComponentChildren;
}) {
  const [open, setOpen] = useUnfolded(name);
  const id = useId();
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => showWhole(content.current), [open]);
  const button = (
    <button
      type="button"
      class="text-button unfold"
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      aria-labelledby={isApart ? `${id}-label` : undefined}
      onClick={trusted(() => setOpen(!open))}
    >
      <UnfoldIcon />
      {!isApart && label}
    </button>
  );
  return (
    <>
      {isApart ? (
        <div class="unfold-line">
          {button}
          <span id={`${id}-label`}>{label}</span>
        </div>
      ) : (
        button
      )}
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
  const scroller = scrollerOf(content);
  if (!content || !scroller) return;
  const hidden = content.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom;
  const above = content.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  // In px: 28 clear the fade at the bottom, 40 keep the button in view at the top.
  scroller.scrollTop += Math.max(0, Math.min(hidden + 28, above - 40));
}

/** What scrolls around an element: in a very low window, the whole card instead of its notes. */
function scrollerOf(element: Element | null): Element | undefined {
  const around = element?.parentElement?.closest('.sl-scroller');
  if (!around) return undefined;
  return getComputedStyle(around).overflowY === 'auto' ? around : scrollerOf(around);
}
