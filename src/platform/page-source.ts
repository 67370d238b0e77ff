import { browser } from './browser.ts';
import { onceGranted, waitByClock, type Wait } from './grant-retries.ts';

/** A page as it is now in its tab. */
export interface PageSource {
  /** Its address. */
  readonly address: string;
  /** What its relative addresses are relative to. */
  readonly base: string;
  /** The language and direction that its root element declares; '' if it does not. */
  readonly language: string;
  readonly direction: string;
  /** What is in its root element; open shadow trees as `<template shadowrootmode>`. */
  readonly html: string;
}

/** A page; or why there is none: its tab is gone, or the browser lets the extension not into it. */
export type PageAnswer =
  | {
      readonly is: 'page';
      readonly source: PageSource;
      /** Whether its tab is in a private window. */
      readonly isPrivate: boolean;
    }
  | { readonly is: 'gone' }
  | { readonly is: 'closed' };

/**
 * Reads the page of a tab. Nothing of it is kept.
 * @param wait resolves after a number of ms
 */
export async function readPageSource(
  tabId: number,
  api: Pick<typeof browser, 'scripting' | 'tabs'> = browser,
  wait: Wait = waitByClock,
): Promise<PageAnswer> {
  let isPrivate: boolean;
  try {
    isPrivate = (await api.tabs.get(tabId)).incognito;
  } catch {
    return { is: 'gone' };
  }
  const answers = await onceGranted(
    () => api.scripting.executeScript({ target: { tabId }, func: sourceOfPage }),
    wait,
  );
  const source = answers?.[0]?.result as PageSource | null | undefined;
  return source ? { is: 'page', source, isPrivate } : { is: 'closed' };
}

/**
 * Runs in the page, in the extension's own world. It must not use anything outside itself. What it
 * asks the document is asked by the prototypes: a form's name can hide a property of the document.
 */
function sourceOfPage(): PageSource | null {
  const own = <Value>(prototype: object, name: string, of: object): Value =>
    Object.getOwnPropertyDescriptor(prototype, name)!.get!.call(of) as Value;
  const root = own<Element | null>(Document.prototype, 'documentElement', document);
  if (!(root instanceof HTMLElement)) return null;
  const shadowRoots: ShadowRoot[] = [];
  const search = (within: Document | ShadowRoot): void => {
    const all =
      within instanceof Document
        ? Document.prototype.querySelectorAll.call(within, '*')
        : within.querySelectorAll('*');
    for (const element of all) {
      const shadow = own<ShadowRoot | null>(Element.prototype, 'shadowRoot', element);
      if (!shadow) continue;
      shadowRoots.push(shadow);
      search(shadow);
    }
  };
  search(document);
  return {
    address: location.href,
    base: own(Node.prototype, 'baseURI', document),
    language: root.lang,
    direction: root.dir,
    html: root.getHTML({ shadowRoots }),
  };
}
