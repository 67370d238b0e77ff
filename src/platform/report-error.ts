import { describeError } from '../core/error-report.ts';
import { tellAll } from './messages.ts';

/** Reports an error of a content script or page to the worker, if there still is one. */
export function reportError(place: string, error: unknown): void {
  // Without a worker (extension gone, or not started yet) the error is lost.
  void tellAll('error', describeError(place, error));
}
