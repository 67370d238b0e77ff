import { useEffect, useRef } from 'preact/hooks';
import type { MarkStrength, MarkStyle } from '../../core/settings/marking.ts';
import { useTranslate } from '../i18n.ts';
import { markCss } from '../mark-css.ts';

/** A sample line with marks, one of them as under the pointer, painted as on a page. */
export function MarkPreview({
  style,
  strength,
}: {
  readonly style: MarkStyle;
  readonly strength: MarkStrength;
}) {
  const t = useTranslate();
  const text = useRef<HTMLParagraphElement>(null);
  const sheet = useRef<CSSStyleSheet>(null);
  useEffect(() => {
    sheet.current ??= new CSSStyleSheet();
    sheet.current.replaceSync(markCss(style, strength));
    if (!document.adoptedStyleSheets.includes(sheet.current))
      document.adoptedStyleSheets.push(sheet.current);
  }, [style, strength]);
  useEffect(() => {
    const names = [...text.current!.querySelectorAll('b')].map((name) => {
      const range = new Range();
      range.selectNodeContents(name);
      return range;
    });
    CSS.highlights.set('sl-name', new Highlight(...names.slice(0, -1)));
    CSS.highlights.set('sl-current', new Highlight(...names.slice(-1)));
    return () => ['sl-name', 'sl-current'].forEach((name) => CSS.highlights.delete(name));
  }, []);
  return (
    <figure class="preview">
      <p ref={text}>
        <b>{t('options_sample_name')}</b> {t('options_sample_between')}{' '}
        <b>{t('options_sample_place')}</b>
        {t('options_sample_then')} <b>{t('options_sample_pointed')}</b>
        {t('options_sample_end')}
      </p>
      <figcaption>{t('options_sample_caption')}</figcaption>
    </figure>
  );
}
