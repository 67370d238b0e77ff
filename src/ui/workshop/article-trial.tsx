import { useId, useMemo, useState } from 'preact/hooks';
import { notesNeverFirst, readArticle, type Article } from '../../core/notes/read-article.ts';
import { translateLanguage, translatePlural, useTranslate } from '../i18n.ts';
import type { ShownDraft } from './draft-runs.ts';
import { DraftNoteList } from './draft-note.tsx';
import { MarkedArticle } from './marked-article.tsx';
import { MentionNotes } from './mention-notes.tsx';

/** A text to try the names and notes of a draft on. */
export function ArticleTrial({ draft: { pack, names } }: { readonly draft: ShownDraft }) {
  const t = useTranslate();
  const notes = useId();
  const [article, setArticle] = useState<Article>({ headline: '', text: '', language: undefined });
  const [wanted, choose] = useState(0);
  const read = useMemo(() => readArticle(pack.names, pack.content, article), [pack, article]);
  const unfirst = useMemo(() => notesNeverFirst(pack.content, read), [pack, read]);
  const { mentions } = read;
  const marked = mentions.filter(({ shown }) => shown);
  const chosen = mentions[wanted] ?? mentions[0];
  const languages = useMemo(
    () => [...new Set(Object.values(names).flatMap((lists) => lists.map((one) => one.language)))],
    [names],
  );
  const change = (changes: Partial<Article>): void => {
    setArticle({ ...article, ...changes });
    choose(0);
  };
  return (
    <section class="trial" aria-labelledby="trial">
      <h2 id="trial">{t('workshop_article')}</h2>
      <p>{t('workshop_article_hint')}</p>
      <ArticleForm article={article} languages={languages} onChange={change} />
      <p role="status">
        {article.text.trim() !== '' &&
          (mentions.length === 0
            ? t('workshop_no_names_here')
            : translatePlural(t, 'workshop_marked', marked.length))}
      </p>
      {chosen && (
        <>
          {marked.length < mentions.length && <p class="hint">{t('workshop_unmarked_hint')}</p>}
          <div class="columns article">
            <MarkedArticle
              article={read}
              language={article.language}
              chosen={chosen}
              notes={notes}
              onChoose={(mention) => choose(mentions.indexOf(mention))}
            />
            <MentionNotes id={notes} content={pack.content} mention={chosen} />
          </div>
          <h3>{t('workshop_never_first')}</h3>
          <p class="hint">{t('workshop_never_first_hint')}</p>
          {unfirst.length === 0 ? (
            <p class="fine">{t('workshop_never_first_none')}</p>
          ) : (
            <DraftNoteList content={pack.content} notes={unfirst} />
          )}
        </>
      )}
    </section>
  );
}

function ArticleForm({
  article: { headline, text, language },
  languages,
  onChange,
}: {
  readonly article: Article;
  /** BCP 47 tags to choose from. */
  readonly languages: readonly string[];
  readonly onChange: (changes: Partial<Article>) => void;
}) {
  const t = useTranslate();
  return (
    <div class="article-form">
      <label class="field headline">
        {t('workshop_headline')}
        <input
          type="text"
          name="headline"
          value={headline}
          autocomplete="off"
          onInput={({ currentTarget }) => onChange({ headline: currentTarget.value })}
        />
      </label>
      <label class="field">
        {t('workshop_language')}
        <select
          name="language"
          onChange={({ currentTarget }) => onChange({ language: currentTarget.value || undefined })}
        >
          <option value="" selected={language === undefined}>
            {t('workshop_language_unknown')}
          </option>
          {languages.map((tag) => (
            <option key={tag} value={tag} selected={tag === language}>
              {translateLanguage(t, tag)}
            </option>
          ))}
        </select>
      </label>
      <label class="field text">
        {t('workshop_text')}
        <textarea
          name="article"
          rows={8}
          value={text}
          onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
        />
      </label>
    </div>
  );
}
