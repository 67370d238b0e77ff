/** Each use below is of something that a supported browser is too old for. */
export const byCall = (blob: Blob): unknown => blob.bytes();
export const byPattern = ({ bytes }: Blob): unknown => bytes;
export const byCast = (document: Document): unknown =>
  (document as { activeViewTransition?: unknown }).activeViewTransition;
export const byEvent = (listener: () => void): void =>
  addEventListener('beforeinstallprompt', listener);
export const byStyle = (element: HTMLElement): string => element.style.fieldSizing;
export const bySelector = (element: Element): boolean => element.matches(':interest-source');
