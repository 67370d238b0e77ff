import { render, type ComponentChild } from 'preact';
import type { Settings } from '../core/settings/settings.ts';
import { textDirection } from '../core/text/text-direction.ts';
import { translate } from '../platform/i18n.ts';
import { TranslateContext } from './i18n.ts';

/** What one of the extension's own pages says of itself beside its content. */
export interface PageHead {
  readonly title: string;
  readonly theme: Settings['theme'];
}

/** Shows what stands in one of the extension's own pages now, in place of what stood there. */
export function renderPage(root: Element, { title, theme }: PageHead, page: ComponentChild): void {
  const language = translate('locale_tag');
  document.documentElement.lang = language;
  document.documentElement.dir = textDirection(language);
  document.documentElement.dataset['theme'] = theme;
  document.title = title;
  render(<TranslateContext.Provider value={translate}>{page}</TranslateContext.Provider>, root);
}
