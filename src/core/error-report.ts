/**
 * Errors inside the extension, for a report that a reader may copy. It must not contain page content:
 * browsers quote text, selectors and addresses in their error messages, so only the messages of our
 * own errors are kept; of any other error, its name and the places in our files.
 */
import { listAt, objectAt, wholeNumberAt, wrong } from './settings/narrow.ts';

/** An error and how often it happened. */
export interface ReportedError {
  /** The part of the extension, e.g. “content: settings”. */
  readonly place: string;
  readonly message: string;
  readonly count: number;
}

/** Maximum number of different errors in a report; the latest are kept. */
export const MAX_ERRORS_KEPT = 50;
/** Maximum length of a place and of a message (UTF-16 units). */
const MAX_TEXT_UNITS = 300;
const MAX_STACK_FRAMES = 3;

/** Errors whose messages are ours. */
const OWN = new Set(['SettingsError', 'PackError', 'EndlessChanges', 'CardError']);
const URL_LIKE = /\b[a-z][a-z0-9+.-]*:\/\/[^\s“”"')]*/gi;
const OWN_FRAME = /(?:chrome|moz)-extension:\/\/[^/\s]+\/(?:[^\s:()]*\/)?([\w.-]+:\d+:\d+)/g;

/** Describes anything that was thrown, without page content. */
export function describeError(place: string, error: unknown): ReportedError {
  return { place, message: messageOf(error), count: 1 };
}

/** The report with an error added; a repeated one is counted and becomes the latest. */
export function withError(
  report: readonly ReportedError[],
  error: ReportedError,
): readonly ReportedError[] {
  const isSame = (other: ReportedError): boolean =>
    other.place === error.place && other.message === error.message;
  const sum = (report.find(isSame)?.count ?? 0) + error.count;
  // A reported count may be any number; a larger sum could not be parsed again.
  const count = Math.min(sum, Number.MAX_SAFE_INTEGER);
  return [...report.filter((other) => !isSame(other)), { ...error, count }].slice(-MAX_ERRORS_KEPT);
}

/**
 * Reads an error that another part of the extension reports.
 * @throws SettingsError
 */
export function parseReportedError(value: unknown, place = 'error'): ReportedError {
  const error = objectAt(place, value, ['place', 'message', 'count']);
  return {
    place: textAt(`${place}.place`, error['place']),
    message: textAt(`${place}.message`, error['message']),
    count: wholeNumberAt(`${place}.count`, error['count'], 1),
  };
}

/** Parses a stored report. @throws SettingsError */
export function parseErrorReport(value: unknown): ReportedError[] {
  return listAt('errors', value, (place, item) => parseReportedError(item, place));
}

/**
 * The report as text, the latest error first.
 * @param about the version and other facts that do not come from a page
 */
export function errorReportText(report: readonly ReportedError[], about: string): string {
  const lines = report.map(
    ({ place, message, count }) => `${count > 1 ? `${count} × ` : ''}${place}: ${message}`,
  );
  return `${[about, ...lines.reverse()].join('\n')}\n`;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is not an error was thrown';
  const { name, message, stack = '' } = error;
  if (OWN.has(name)) return message.replace(URL_LIKE, '…').slice(0, MAX_TEXT_UNITS);
  // In Chromium the stack begins with the message, which is skipped.
  const head = `${name}: ${message}`;
  const calls = stack.startsWith(head) ? stack.slice(head.length) : stack;
  const frames = [...calls.matchAll(OWN_FRAME)]
    .slice(0, MAX_STACK_FRAMES)
    .map(([, frame]) => frame);
  const known = /^\w{1,60}$/.test(name) ? name : 'Error';
  return frames.length > 0 ? `${known} at ${frames.join(', ')}` : known;
}

function textAt(place: string, value: unknown): string {
  if (typeof value === 'string' && value.length <= MAX_TEXT_UNITS) return value;
  throw wrong(place, value, `a text of at most ${MAX_TEXT_UNITS} characters`);
}
