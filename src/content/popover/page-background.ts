import { themeOfText, type Theme } from '../../core/popover/page-theme.ts';
import type { ThemeChoice } from '../../core/settings/settings.ts';
import { rootElementOf, viewOf } from '../page/unshadowed/document.ts';
import { documentOf, isElement } from '../page/unshadowed/node.ts';
import { flatParentOf } from '../page/flat-tree.ts';

/** The theme that the reader has chosen; if that is the page's theme, the one around the node. */
export function themeFor(choice: ThemeChoice, node: Node): Theme {
  return choice === 'auto' ? themeAround(node) : choice;
}

/**
 * The theme of what a reader sees behind a text: the page's own colours decide, and not the
 * system, which many pages do not follow. The browser's canvas is behind them all.
 */
function themeAround(node: Node): Theme {
  const layers: string[] = [];
  let text: string | undefined;
  for (let at = asElement(node); at; at = flatParentOf(at)) {
    const style = getComputedStyle(at);
    text ??= style.webkitTextFillColor || style.color;
    // A background that fills the letters is not behind them.
    if (style.backgroundClip.includes('text')) continue;
    if (style.backgroundImage !== 'none') layers.push(...groundsOf(style));
    layers.push(style.backgroundColor);
  }
  const canvas = canvasOf(documentOf(node));
  return themeOfText(text ?? '', [...layers, canvas]);
}

function asElement(node: Node): Element | undefined {
  return isElement(node) ? node : flatParentOf(node);
}

/** The background images that are large enough to be behind a text, unlike a line or an icon. */
function groundsOf({ backgroundImage, backgroundSize, backgroundRepeat }: CSSStyleDeclaration) {
  const sizes = listOf(backgroundSize);
  const repeats = listOf(backgroundRepeat);
  return listOf(backgroundImage).filter((image, i) => {
    const isOnce = /no-repeat/.test(repeats[i % repeats.length]!);
    return image !== 'none' && !(isOnce && isPart(sizes[i % sizes.length]!));
  });
}

/** Whether a background's size leaves some of its element free. */
function isPart(size: string): boolean {
  return size.split(' ').some((length) => !/^(?:auto|cover|contain|100%)$/.test(length));
}

/** The parts of a computed value that is a list. */
function listOf(value: string): string[] {
  return value.split(/,\s*(?![^()]*(?:\([^()]*\)[^()]*)*\))/);
}

function canvasOf(document: Document): string {
  const schemes = getComputedStyle(rootElementOf(document)).colorScheme.split(' ');
  const wantsDark = viewOf(document)?.matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = schemes.includes('dark') && (wantsDark || !schemes.includes('light'));
  return isDark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)';
}
