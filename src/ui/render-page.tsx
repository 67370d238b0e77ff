import { effect } from '@preact/signals-core';
import { render, type ComponentChild } from 'preact';
import type { ReadingTheme, Settings } from '../core/settings/settings.ts';
import { textDirection } from '../core/text/text-direction.ts';
import { translate } from '../platform/i18n.ts';
import { TranslateContext } from './i18n.ts';

/** The title, theme and content of one of the extension's own pages. */
export interface Page {
  readonly title: string;
  readonly theme: Settings['theme'] | ReadingTheme;
  readonly content: ComponentChild;
}

/**
 * Renders one of the extension's own pages now, and again when a signal that `pageNow` reads
 * changes, until `life` aborts.
 */
export function showPage(root: Element, pageNow: () => Page, life: AbortSignal): void {
  const stop = effect(() => {
    const { title, theme, content } = pageNow();
    const language = translate('locale_tag');
    document.documentElement.lang = language;
    document.documentElement.dir = textDirection(language);
    document.documentElement.dataset['theme'] = theme;
    document.title = title;
    render(
      <TranslateContext.Provider value={translate}>{content}</TranslateContext.Provider>,
      root,
    );
  });
  life.addEventListener('abort', stop);
}
