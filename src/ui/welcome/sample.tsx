import { useTranslate } from '../i18n.ts';

/** A short sample article, with names for the engine to find. */
export function Sample() {
  const t = useTranslate();
  return (
    <article class="sample" aria-labelledby="sample-title">
      <p class="sample-kind">{t('welcome_sample')}</p>
      <h2 id="sample-title">{t('welcome_sample_title')}</h2>
      <p>{t('welcome_sample_first')}</p>
      <p>{t('welcome_sample_second')}</p>
      <p>{t('welcome_sample_third')}</p>
      <p>
        <a href="#sample-title">{t('welcome_sample_link')}</a>
      </p>
    </article>
  );
}
