/**
 * Makes the browser look up the installed fonts early: for a family list, this takes up to 30 ms at
 * the first layout.
 * @param root a root with the style sheets of the popover
 */
export function loadFonts(view: Window & typeof globalThis, root: ShadowRoot): void {
  const tokens = tokensOf(root);
  const context = new view.OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return;
  for (const font of tokens.values()) {
    // With a line height, as the `font` shorthand has it.
    if (!font.includes('px/')) continue;
    context.font = font.replace(
      /var\((--[\w-]+)\)/g,
      (_, family: string) => tokens.get(family) ?? '',
    );
    context.measureText('Aa§');
  }
}

/** Custom properties as declared; outside the document, none has a computed value. */
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
