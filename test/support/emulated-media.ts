/** Media features that a browser test has the browser report, and what is then seen. */
import { cdp, page } from 'vitest/browser';

/** Has the browser say so to style sheets; without features, it says again what is so. */
export async function emulateMedia(features: Readonly<Record<string, string>>): Promise<void> {
  const { send } = cdp() as unknown as {
    send(method: string, params: object): Promise<unknown>;
  };
  await send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** What a system colour is now. */
export function systemColour(name: string): string {
  const probe = document.createElement('div');
  probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Width of the border that `inkIn` leaves out, in pixels. */
const BORDER = 6;

/** The share of an element's inside that is not in the colour of most of it, as painted. */
export async function inkIn(element: Element): Promise<number> {
  const shot = await page.screenshot({ element, save: false });
  const png = await (await fetch(`data:image/png;base64,${shot}`)).blob();
  const picture = await createImageBitmap(png);
  const [width, height] = [picture.width - 2 * BORDER, picture.height - 2 * BORDER];
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(picture, -BORDER, -BORDER);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return 1 - Math.max(...counts.values()) / pixels.length;
}
