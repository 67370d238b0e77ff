import { describeError } from '../core/error-report.ts';
import { tellAll } from './messages.ts';

/** Reports an error of a content script or page to the worker, where there still is one. */
export function reportError(place: string, error: unknown): void {
  // A worker that is gone, with the extension or before it has started, can be told nothing.
  void tellAll('error', describeError(place, error));
}
