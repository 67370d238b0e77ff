import type { Entity } from '../../core/model.ts';
import type { DraftName, NamesInLanguage } from '../../pack/import/draft-names.ts';
import { textAttributes, translateLanguage, useTranslate, type MessageKey } from '../i18n.ts';

/** The names of an entity in each language, in all their forms. */
export function EntityNames({
  entity,
  lists,
}: {
  readonly entity: Entity;
  readonly lists: readonly NamesInLanguage[];
}) {
  const t = useTranslate();
  return (
    <div class="entity-names">
      <h3>{t('workshop_names_of', entity.label)}</h3>
      {lists.length === 0 && <p class="hint">{t('workshop_no_names')}</p>}
      {lists.map(({ language, names }) => (
        <div key={language}>
          <h4>{translateLanguage(t, language)}</h4>
          <dl>
            {names.map((name, i) => (
              <NameForms key={i} name={name} language={language} />
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}

function NameForms({
  name: { role, near, forms, spellings },
  language,
}: {
  readonly name: DraftName;
  readonly language: string;
}) {
  const t = useTranslate();
  return (
    <>
      <dt>{t(`workshop_role_${role}` as MessageKey)}</dt>
      <dd>
        <ul class="forms" {...textAttributes(language)}>
          {forms.map((form, i) => (
            <li key={i}>{form}</li>
          ))}
          {spellings.map((form, i) => (
            <li key={`also ${i}`} class="spelling">
              {form}
            </li>
          ))}
        </ul>
        {near !== undefined && <p class="hint">{t('workshop_near', near)}</p>}
      </dd>
    </>
  );
}
