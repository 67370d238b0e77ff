import type { Signal } from './annotation.ts';

/** A name found in one line, judged only by the words around it; the page is considered later. */
export interface FoundName {
  /** UTF-16 offsets into the line, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Number of the entity in the index; where several share the name, one of them. */
  readonly entity: number;
  /** All that a shared surname may mean, if the words around it do not decide. */
  readonly shared?: readonly number[];
  /** Whether it is a surname without a given name or initial. */
  readonly bare: boolean;
  readonly signals: readonly Signal[];
}
