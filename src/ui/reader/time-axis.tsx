import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PackContent, TimelinePoint } from '../../core/model.ts';
import type { Viewpoints } from '../../core/notes/time-line.ts';
import { nearestRectIndex } from '../../core/popover/nearest-rect.ts';
import { UnfoldIcon } from '../notes/icons.tsx';
import { PlainNotes } from '../notes/plain-notes.tsx';
import {
  PointDate,
  PointForecast,
  PointText,
  TimePicture,
  ViewpointsInWords,
} from '../notes/time-line.tsx';
import { EntityLinks } from './entity-links.tsx';
import { useEntryText } from './entry-state.ts';
import { useWidth } from './use-width.ts';

/** Distance between rows of marks, in px; larger than in the popover, as marks can be pressed here. */
const ROW_PX = 13;
/** Size of the marks relative to those in the popover. */
const SCALE = 1.6;

/** The dated points as a picture that stays in view, above a list in which one can be open. */
export function TimeAxis({
  pack,
  asked,
  viewpoints,
}: {
  pack: PackContent;
  /** Id of the dated point that the reader has asked for. */
  asked: string | undefined;
  viewpoints: Viewpoints;
}) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const list = useRef<HTMLOListElement>(null);
  const [chosen, choose] = useEntryText('point', asked);
  const pressed = useRef(false);
  const points = pack.timeline.toSorted((a, b) => a.when.from.localeCompare(b.when.from));

  useLayoutEffect(() => {
    if (pressed.current) list.current?.querySelector('[aria-expanded=true]')?.scrollIntoView();
    pressed.current = false;
  }, [chosen]);

  const press = ({ clientX, clientY }: MouseEvent): void => {
    const marks = Array.from(frame.current?.querySelectorAll<SVGElement>('[data-point]') ?? []);
    const nearest = nearestRectIndex(
      marks.map((mark) => mark.getBoundingClientRect()),
      { x: clientX, y: clientY },
    );
    const id = marks[nearest]?.dataset['point'];
    if (id === undefined) return;
    pressed.current = true;
    choose(id);
  };

  return (
    <>
      <div ref={frame} class="axis" onClick={press}>
        {width > 0 && (
          <TimePicture
            points={points}
            own={points.filter(({ id }) => id === chosen)}
            size={{ width, row: ROW_PX, scale: SCALE }}
            viewpoints={viewpoints}
          />
        )}
      </div>
      <ViewpointsInWords viewpoints={viewpoints} />
      <ol ref={list} class="time-list">
        {points.map((point) => (
          <Point
            key={point.id}
            pack={pack}
            point={point}
            open={point.id === chosen}
            isAsked={point.id === asked}
            onToggle={() => choose(point.id === chosen ? '' : point.id)}
          />
        ))}
      </ol>
    </>
  );
}

function Point({
  pack,
  point,
  open,
  isAsked,
  onToggle,
}: {
  pack: PackContent;
  point: TimelinePoint;
  open: boolean;
  isAsked: boolean;
  onToggle: () => void;
}) {
  const id = `point-${point.id}`;
  return (
    <li>
      <button
        type="button"
        class="text-button unfold"
        aria-expanded={open}
        {...(isAsked && { 'data-asked': '' })}
        aria-controls={open ? id : undefined}
        onClick={onToggle}
      >
        <UnfoldIcon />
        <span>
          <PointDate point={point} />
          <PointForecast point={point} />
        </span>
      </button>
      <PointText point={point} />
      {open && (
        <div id={id} class="point-more">
          <PlainNotes notes={pack.notes.filter((note) => point.notes.includes(note.id))} />
          <EntityLinks pack={pack} about={new Set(point.entities)} />
        </div>
      )}
    </li>
  );
}
