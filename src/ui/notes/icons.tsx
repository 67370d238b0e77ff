import type { NoteKind } from '../../core/model.ts';

/** The logo: a lamp at the side that lights a dotted line. */
export function SidelightMark() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true">
      <circle cx="2" cy="5" r="2" />
      <path d="M4.8 3.8 13 1.2v7.6L4.8 6.2Z" opacity=".65" />
      <path d="M0 11.5h2v2H0ZM5.5 11.5h2v2h-2ZM11 11.5h2v2h-2Z" />
    </svg>
  );
}

/** A cross. */
export function CloseIcon() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" stroke="currentColor" aria-hidden="true">
      <path d="m1 1 10 10M11 1 1 11" stroke-width="1.5" />
    </svg>
  );
}

/** An arrow back, mirrored in right-to-left languages. */
export function BackIcon() {
  return (
    <svg
      class="mirrored"
      width="12"
      height="10"
      viewBox="0 0 12 10"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="M5 1 1 5l4 4M1 5h11" stroke-width="1.4" />
    </svg>
  );
}

/** A chevron that points down. */
export function UnfoldIcon() {
  return (
    <svg
      width="10"
      height="6"
      viewBox="0 0 10 6"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="m1 1 4 4 4-4" stroke-width="1.4" />
    </svg>
  );
}

/** Two sheets, one behind the other. */
export function CopyIcon() {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      stroke-width="1.2"
      aria-hidden="true"
    >
      <path d="M4 4h7v7.4H4ZM8 4V.6H1V8h3" />
    </svg>
  );
}

/** Three dots in a row: more. */
export function MoreIcon() {
  return (
    <svg width="14" height="4" viewBox="0 0 14 4" fill="currentColor" aria-hidden="true">
      <path d="M1 .7h2.6v2.6H1ZM5.7.7h2.6v2.6H5.7ZM10.4.7H13v2.6h-2.6Z" />
    </svg>
  );
}

/** A letter of one script above that of another: translated. */
export function TranslatedIcon() {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      stroke-width="1.3"
      aria-hidden="true"
    >
      <path d="M.5 2.5h7.6M4.3.6v1.9M1.2 8.2C4 7 5.8 5 6.3 2.5M2 4.4C2.9 6.2 4.3 7.4 6 8.1" />
      <path d="M6.6 13.6 10.1 5.6l3.5 8M7.8 10.9h4.6" />
    </svg>
  );
}

/** A tick. */
export function DoneIcon() {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="m1 6.5 3.2 3.2L11 2.6" stroke-width="1.6" />
    </svg>
  );
}

/** A pin, filled while the popover is pinned. */
export function PinIcon({ holds }: { holds: boolean }) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill={holds ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.2"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M5 1h4l-.4 4.2L11 7.5v1H3v-1l2.4-2.3ZM7 8.5V13" />
    </svg>
  );
}

/** Six dots: a handle for dragging. */
export function GripIcon() {
  return (
    <svg width="8" height="12" viewBox="0 0 8 12" fill="currentColor" aria-hidden="true">
      <path d="M1 1h2v2H1ZM5 1h2v2H5ZM1 5h2v2H1ZM5 5h2v2H5ZM1 9h2v2H1ZM5 9h2v2H5Z" />
    </svg>
  );
}

/**
 * The marker before a note: filled for facts and quotes, half filled for views, hollow for
 * allegations and forecasts. Decorative, since the kind is also written beside it.
 */
export function NoteMarker({ kind }: { kind: NoteKind }) {
  const [filled, outline] = MARKERS[kind];
  return (
    <svg width="11" height="11" viewBox="0 0 10 10" aria-hidden="true">
      {outline && <path d={outline} fill="none" stroke="currentColor" stroke-width="1.5" />}
      <path d={filled} fill="currentColor" />
    </svg>
  );
}

/** Path data, not elements: an element kept here would keep its first card in memory. */
const MARKERS: Readonly<Record<NoteKind, readonly [filled: string, outline?: string]>> = {
  fact: ['M1 1h8v8H1Z'],
  view: ['M5 .75a4.25 4.25 0 0 1 0 8.5Z', 'M.75 5a4.25 4.25 0 0 1 8.5 0 4.25 4.25 0 0 1-8.5 0Z'],
  allegation: ['', 'M5 .9 9.1 5 5 9.1.9 5Z'],
  quote: [
    'M.4 9V6.2C.4 3.6 1.7 1.8 4 1v1.6C3 3.1 2.5 3.9 2.4 5H4v4ZM5.8 9V6.2c0-2.6 1.3-4.4 3.6-5.2v1.6C8.4 3.1 7.9 3.9 7.8 5h1.6v4Z',
  ],
  forecast: ['', 'M1.2.8 9.2 5l-8 4.2Z'],
};
