/**
 * Has the browser look for the fonts on this machine: of a family list, that takes it up to 30 ms
 * at the first layout.
 * @param root with the sheets of the popover
 */
export function loadFonts(view: Window & typeof globalThis, root: ShadowRoot): void {
  const tokens = tokensOf(root);
  const context = new view.OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return;
  for (const font of tokens.values()) {
    // With a line height: the whole of a font.
    if (!font.includes('px/')) continue;
    context.font = font.replace(
      /var\((--[\w-]+)\)/g,
      (_, family: string) => tokens.get(family) ?? '',
    );
    context.measureText('Aa§');
  }
}

/** Custom properties as they are declared; out of the document, none has a computed value. */
function tokensOf(root: ShadowRoot): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const sheet of root.adoptedStyleSheets)
    for (const rule of sheet.cssRules) {
      const { selectorText, style } = rule as CSSStyleRule;
      if (selectorText !== '.sl-root') continue;
      for (const name of style)
        if (name.startsWith('--')) tokens.set(name, style.getPropertyValue(name));
    }
  return tokens;
}
