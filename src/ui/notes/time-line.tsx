import type { TimelinePoint } from '../../core/model.ts';
import { timeLine, type TimeMark } from '../../core/notes/time-line.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { Disclosure } from './disclosure.tsx';
import { useNotes } from './notes-context.ts';
import { PlaceMarks } from './place-marks.tsx';

/** Size of the picture in CSS px; it shrinks with its column. */
export interface TimeSize {
  readonly width: number;
  /** Distance between rows of marks, in px. */
  readonly row: number;
  /** Size of the marks relative to those in the popover. */
  readonly scale: number;
}

const POPOVER: TimeSize = { width: 336, row: 9, scale: 1 };
/** Half the width of the widest year below the axis, in px. */
const INSET_PX = 15;
/** Height of the axis with its years, in px. */
const AXIS_HEIGHT_PX = 18;

/** The source's dated points as a picture, with those of the entity filled and listed as text. */
export function TimeLine({
  points,
  own,
}: {
  points: readonly TimelinePoint[];
  own: readonly TimelinePoint[];
}) {
  const t = useTranslate();
  if (own.length === 0) return null;
  const label = translatePlural(t, 'time_points', own.length, String(points.length));
  return (
    <section class="section later">
      <h3 class="heading">{t('time_heading')}</h3>
      <TimePicture points={points} own={own} />
      <Disclosure label={label}>{() => <TimeList points={own} />}</Disclosure>
    </section>
  );
}

/** Dated points on an axis, those of `own` filled; hidden from screen readers, which have a list. */
export function TimePicture({
  points,
  own,
  size: { width, row: height, scale } = POPOVER,
}: {
  points: readonly TimelinePoint[];
  own: readonly TimelinePoint[];
  size?: TimeSize;
}) {
  const ids = new Set(own.map(({ id }) => id));
  const { marks, ticks } = timeLine(points, ids, width - 2 * INSET_PX, height);
  const rows = Math.max(...marks.map(({ row }) => row)) + 1;
  const line = rows * height + 3;
  return (
    // Time runs from left to right in charts of every language.
    <svg
      class="time"
      viewBox={`${-INSET_PX} 0 ${width} ${line + AXIS_HEIGHT_PX}`}
      aria-hidden="true"
    >
      <path class="time-axis" d={`M-4 ${line}H${width - 2 * INSET_PX + 4}`} />
      {ticks.map(({ year, at }) => (
        <g key={year}>
          <path class="time-axis" d={`M${at} ${line}v4`} />
          <text x={at} y={line + 15}>
            {year}
          </text>
        </g>
      ))}
      {marks
        .toSorted((a, b) => Number(a.own) - Number(b.own))
        .map((mark) => (
          <Mark key={mark.point.id} mark={mark} y={line - mark.row * height} scale={scale} />
        ))}
    </svg>
  );
}

function Mark({
  mark: { point, from, to, own },
  y,
  scale,
}: {
  mark: TimeMark;
  y: number;
  scale: number;
}) {
  const look = {
    class: `time-mark${own ? ' own' : ''}${point.forecast ? ' forecast' : ''}`,
    'data-point': point.id,
  };
  const half = 2.5 * scale;
  const span = { width: to - from + 2 * half, height: 2 * half, rx: half };
  return to > from ? (
    <rect {...look} {...span} x={from - half} y={y - half} />
  ) : (
    <circle {...look} cx={from} cy={y} r={half + (own ? 1 : 0)} />
  );
}

function TimeList({ points }: { points: readonly TimelinePoint[] }) {
  return (
    <ol class="time-list">
      {points.map((point) => (
        <li key={point.id}>
          <PointDate point={point} />
          <PointText point={point} />
        </li>
      ))}
    </ol>
  );
}

/** The date of a dated point, and whether it is a forecast. */
export function PointDate({ point }: { point: TimelinePoint }) {
  const t = useTranslate();
  const { text } = useNotes();
  return (
    <>
      <span class="time-when" {...text}>
        {point.when.label}
      </span>
      {point.forecast && <span class="time-kind"> · {t('time_forecast')}</span>}
    </>
  );
}

/** The text of a dated point, and its places in the source. */
export function PointText({ point }: { point: TimelinePoint }) {
  const { text } = useNotes();
  return (
    <span class="time-text">
      <span {...text}>{point.text}</span>
      {'\u00a0'}
      <PlaceMarks places={point.places} />
    </span>
  );
}
