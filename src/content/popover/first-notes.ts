import type { Box } from '../../core/popover/nearest-rect.ts';
import type { HostElement } from './host-element.ts';
import { MAX_HEIGHT_PX } from './room.ts';

/** Height of the room from which two whole notes are shown at first sight, not one, in CSS px. */
const TALL_ROOM_PX = 800;
/** What stands between the end of a note and the end of the card: its content fades out there (px). */
const BELOW_NOTE_PX = 26;

/** How many whole notes a card beside its line shows at first sight. */
export const notesAtFirst = ({ top, bottom }: Box): number =>
  bottom - top >= TALL_ROOM_PX ? 2 : 1;

/**
 * The height in which the card shows as many notes whole; of a card without notes, its own height. No
 * more than a card may have. In CSS px.
 */
export function heightOfFirstNotes({ host, root }: HostElement, room: Box, wanted: number): number {
  const note = [...root.querySelectorAll('[data-note]')].slice(0, wanted).at(-1);
  const body = root.querySelector('.body');
  const card = host.getBoundingClientRect();
  const height = note
    ? note.getBoundingClientRect().bottom - card.top + (body?.scrollTop ?? 0) + BELOW_NOTE_PX
    : card.height + (body ? body.scrollHeight - body.clientHeight : 0);
  return Math.min(height, room.bottom - room.top, MAX_HEIGHT_PX);
}
