import type { TimelinePoint } from '../../core/model.ts';
import { timeLine, type TimeMark } from '../../core/popover/time-line.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { Disclosure } from './disclosure.tsx';

/** In CSS px; the picture shrinks with its column. */
const WIDTH = 336;
/** Half of the widest year under the line. */
const INSET = 15;
const ROW = 9;
const BASE = 18;

/** The source's dated points as a picture, the entity's marked, and these as a list to read. */
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

function TimePicture({
  points,
  own,
}: {
  points: readonly TimelinePoint[];
  own: readonly TimelinePoint[];
}) {
  const ids = new Set(own.map(({ id }) => id));
  const { marks, ticks } = timeLine(points, ids, WIDTH - 2 * INSET);
  const rows = Math.max(...marks.map(({ row }) => row)) + 1;
  const line = rows * ROW + 3;
  return (
    // Time runs from left to right in every language's charts; the list beside it is for reading.
    <svg class="time" viewBox={`${-INSET} 0 ${WIDTH} ${line + BASE}`} aria-hidden="true">
      <path class="time-axis" d={`M-4 ${line}H${WIDTH - 2 * INSET + 4}`} />
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
          <Mark key={mark.point.id} mark={mark} y={line - mark.row * ROW} />
        ))}
    </svg>
  );
}

function Mark({ mark: { point, from, to, own }, y }: { mark: TimeMark; y: number }) {
  const look = `time-mark${own ? ' own' : ''}${point.forecast ? ' forecast' : ''}`;
  return to > from ? (
    <rect class={look} x={from - 2.5} y={y - 2.5} width={to - from + 5} height="5" rx="2.5" />
  ) : (
    <circle class={look} cx={from} cy={y} r={own ? 3.5 : 2.5} />
  );
}

function TimeList({ points }: { points: readonly TimelinePoint[] }) {
  const t = useTranslate();
  return (
    <ol class="time-list">
      {points.map((point) => (
        <li key={point.id}>
          <span class="time-when">{point.when.label}</span>
          {point.forecast && <span class="time-kind"> · {t('time_forecast')}</span>}
          <span class="time-text">
            {point.text}
            {'\u00a0'}
            {point.paragraphs.map((paragraph) => (
              <span key={paragraph} class="note-place">
                <span aria-hidden="true">{t('note_paragraph_mark', String(paragraph))}</span>
                <span class="sl-unseen">{t('note_paragraph', String(paragraph))}</span>{' '}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
