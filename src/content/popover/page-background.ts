import { themeBehind, themeForText, type Theme } from '../../core/popover/page-theme.ts';
import type { ThemeChoice } from '../../core/settings/settings.ts';
import { parentElementOf } from '../reading/visibility.ts';
import { documentOf, isElement, rootElementOf, viewOf } from '../page/unshadowed.ts';

/** The theme that the reader has chosen; where that is the page's, the one around a node of it. */
export function themeFor(choice: ThemeChoice, node: Node): Theme {
  return choice === 'auto' ? themeAround(node) : choice;
}

/**
 * The theme of what a reader sees behind a text: the page's own colours decide, and not the
 * system, which many pages do not follow. The browser's canvas is behind them all.
 */
export function themeAround(node: Node): Theme {
  const layers: string[] = [];
  let text: string | undefined;
  for (let at = asElement(node); at; at = parentElementOf(at)) {
    const style = getComputedStyle(at);
    text ??= style.color;
    // What a picture looks like cannot be read; the letters on it were chosen to stand out.
    if (style.backgroundImage.includes('url(')) return themeForText(text);
    layers.push(style.backgroundColor);
  }
  return themeBehind([...layers, canvasOf(documentOf(node))]) ?? 'light';
}

function asElement(node: Node): Element | undefined {
  return isElement(node) ? node : parentElementOf(node);
}

function canvasOf(document: Document): string {
  const schemes = getComputedStyle(rootElementOf(document)).colorScheme.split(' ');
  const wantsDark = viewOf(document)?.matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = schemes.includes('dark') && (wantsDark || !schemes.includes('light'));
  return isDark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)';
}
