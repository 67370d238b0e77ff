import { createPageGate, type GateRules } from '../../core/names/page-gate.ts';
import { titleOf } from '../page/unshadowed/document.ts';

/** How long until the title is looked at again, in ms. */
const RETRY_MS = 50;

/**
 * Looks at the title of a page that is still being parsed: where it names somebody, the page nearly
 * always does too, and the engine can be on its way before there is text to read.
 * @param onName called with the title, at most once
 * @param signal aborted when the page is parsed, and its text can be read
 */
export function watchTitle(
  document: Document,
  rules: GateRules,
  onName: (title: string) => void,
  signal: AbortSignal,
): void {
  const look = (): void => {
    if (signal.aborted) return;
    const title = titleOf(document);
    // A title is there as a whole, or not yet.
    if (title === '') return void setTimeout(look, RETRY_MS);
    // A name that only begins at the end of a title is none: it ends there.
    if (createPageGate(rules).passes(title)) onName(title);
  };
  look();
}
