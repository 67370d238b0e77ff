import type { TimelinePoint } from '../../core/model.ts';
import {
  timeLine,
  type TimeMark,
  type TimeView,
  type Viewpoints,
} from '../../core/notes/time-line.ts';
import { translateDate, translatePlural, useTranslate } from '../i18n.ts';
import { Disclosure } from './disclosure.tsx';
import { LeadTo } from './lead-to.tsx';
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
/** Height of a row of words above the marks, in px. */
const VIEW_ROW_PX = 14;
/** Two words closer than this stand in two rows (px). */
const WORDS_APART_PX = 76;

/** The source's dated points as a picture, with those of the entity filled and listed as text. */
export function TimeLine({
  points,
  own,
  viewpoints,
}: {
  points: readonly TimelinePoint[];
  own: readonly TimelinePoint[];
  viewpoints?: Viewpoints | undefined;
}) {
  const t = useTranslate();
  if (own.length === 0) return null;
  const label = translatePlural(t, 'time_points', own.length, String(points.length));
  return (
    <section class="section later">
      <h3 class="heading">{t('time_heading')}</h3>
      <TimePicture points={points} own={own} viewpoints={viewpoints} />
      <ViewpointsInWords viewpoints={viewpoints} />
      <Disclosure name={`time-${own[0]?.id}`} label={label}>
        {() => <TimeList points={own} />}
      </Disclosure>
    </section>
  );
}

/**
 * Dated points on an axis, those of `own` filled, and from when readers look back at them; hidden from
 * screen readers, which have a list and `ViewpointsInWords`.
 */
export function TimePicture({
  points,
  own,
  size: { width, row: height, scale } = POPOVER,
  viewpoints,
}: {
  points: readonly TimelinePoint[];
  own: readonly TimelinePoint[];
  size?: TimeSize;
  viewpoints?: Viewpoints | undefined;
}) {
  const ids = new Set(own.map(({ id }) => id));
  const length = width - 2 * INSET_PX;
  const { marks, ticks, views } = timeLine(points, ids, length, height, viewpoints);
  const rows = Math.max(...marks.map(({ row }) => row)) + 1;
  const [one, other] = views;
  const viewRows = one && other && other.at - one.at < WORDS_APART_PX ? 2 : views.length && 1;
  const above = viewRows * VIEW_ROW_PX;
  const line = above + rows * height + 3;
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
      {views.map((view, i) => (
        <Viewpoint
          key={view.from}
          view={view}
          row={viewRows === 2 ? i : 0}
          line={line}
          length={length}
        />
      ))}
      {marks
        .toSorted((a, b) => Number(a.own) - Number(b.own))
        .map((mark) => (
          <Mark key={mark.point.id} mark={mark} y={line - mark.row * height} scale={scale} />
        ))}
    </svg>
  );
}

/** Tells screen readers from when readers look back at the points, as the picture shows to others. */
export function ViewpointsInWords({ viewpoints }: { viewpoints: Viewpoints | undefined }) {
  const t = useTranslate();
  if (!viewpoints) return null;
  const { today, article } = viewpoints;
  return (
    <>
      {article && <p class="sl-unseen">{t('time_article_at', translateDate(t, article))}</p>}
      <p class="sl-unseen">{t('time_today_at', translateDate(t, today))}</p>
    </>
  );
}

/** Half the width of the longest words of a viewpoint, in px. */
const HALF_WORDS_PX = 38;

/** A line across the axis, with words on top that stay within the picture. */
function Viewpoint({
  view: { from, at },
  row,
  line,
  length,
}: {
  view: TimeView;
  /** 0 for the topmost row of words. */
  row: number;
  /** Where the axis is. */
  line: number;
  length: number;
}) {
  const t = useTranslate();
  const words = (row + 1) * VIEW_ROW_PX - 4;
  const middle = Math.max(
    HALF_WORDS_PX - INSET_PX,
    Math.min(at, length + INSET_PX - HALF_WORDS_PX),
  );
  return (
    <g class={`time-view ${from}`}>
      <path class="time-now" d={`M${at} ${words + 3}V${line + 4}`} />
      <text x={middle} y={words}>
        {t(`time_${from}`)}
      </text>
    </g>
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
  const { pack } = useNotes();
  return (
    <ol class="time-list" data-roving="">
      {points.map((point) => (
        <li key={point.id}>
          <LeadTo route={{ view: 'time', pack, point: point.id }}>
            <PointDate point={point} />
          </LeadTo>
          <PointForecast point={point} />
          <PointText point={point} />
        </li>
      ))}
    </ol>
  );
}

/** The date of a dated point. */
export function PointDate({ point }: { point: TimelinePoint }) {
  const { text } = useNotes();
  return (
    <span class="time-when" {...text}>
      {point.when.label}
    </span>
  );
}

/** Says of a dated point if it is a forecast. */
export function PointForecast({ point }: { point: TimelinePoint }) {
  const t = useTranslate();
  return point.forecast ? <span class="time-kind"> · {t('time_forecast')}</span> : null;
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
