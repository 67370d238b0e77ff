import { fillMessage } from '../core/text/fill-message.ts';
import { nativeBrowser } from './native-browser.ts';

/** More placeholders than any message has. */
const PLACES = ['$1', '$2', '$3', '$4'];

const templates = new Map<string, string>();

/**
 * The message of a key in the browser's language, with `$1`, `$2`, … replaced in order. Templates are
 * cached: a card has dozens of messages, and each call to the browser takes time.
 */
export function translate(key: string, ...substitutions: readonly string[]): string {
  let template = templates.get(key);
  if (template === undefined) {
    template = nativeBrowser.i18n.getMessage(key, PLACES);
    templates.set(key, template);
  }
  return fillMessage(template, substitutions);
}
