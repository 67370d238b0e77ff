import type { ComponentChildren } from 'preact';
import type { Correction } from '../../core/settings/corrections.ts';
import type { ReadManagedSettings } from '../../core/settings/managed-settings.ts';
import { Checkbox } from '../choice.tsx';
import { useTranslate } from '../i18n.ts';
import type { ChangeSettings } from './change-settings.ts';
import { CorrectionList, type CorrectionListProps } from './correction-list.tsx';
import { ManagedNotice } from './managed-notice.tsx';
import { NotesLanguage } from './notes-language.tsx';
import { MarkingOptions } from './marking-options.tsx';
import { PopoverOptions } from './popover-options.tsx';
import { SitesOptions, type SitesOptionsProps } from './sites-options.tsx';

/** The settings to show, and callbacks that change them. */
export interface OptionsPageProps extends CorrectionListProps, SitesOptionsProps {
  /** The correction removed last, while it can be put back. */
  readonly removed: Correction | undefined;
  /** The message to show if a change was not saved or the settings cannot be read. */
  readonly problem: string | undefined;
  /** BCP 47 tags of the languages that the packs have. */
  readonly languages: readonly string[];
  /** What an organisation has set. */
  readonly managed: ReadManagedSettings;
  /** URL of the introduction page. */
  readonly introduction: string;
  readonly onChange: ChangeSettings;
  /** Further sections, which are not about single settings. */
  readonly children: ComponentChildren;
}

/** The options page. Every change applies at once, so there is no save button. */
export function OptionsPage(props: OptionsPageProps) {
  const { settings, problem, onChange, listed, origins, onChangeWith, onImportSites, ...rest } =
    props;
  const { introduction, languages, managed, children, ...list } = rest;
  const t = useTranslate();
  return (
    <>
      <header class="page-head">
        <p class="page-brand">{t('extension_name')}</p>
        <h1>{t('options_title')}</h1>
        <p class="page-lead">{t('options_lead')}</p>
        <p>
          <a class="introduction" href={introduction}>
            {t('options_introduction')}
          </a>
        </p>
      </header>
      <p class="problem" role="alert">
        {problem}
      </p>
      <ManagedNotice {...managed} />
      <MarkingOptions marking={settings.marking} onChange={onChange} />
      <PopoverOptions settings={settings} onChange={onChange} />
      <NotesLanguage settings={settings} languages={languages} onChange={onChange} />
      <SitesOptions
        settings={settings}
        listed={listed}
        origins={origins}
        onChangeWith={onChangeWith}
        onImportSites={onImportSites}
      />
      <section>
        <h2>{t('options_toolbar')}</h2>
        <Checkbox
          name="badge"
          label={t('options_badge')}
          hint={t('options_badge_hint')}
          checked={settings.badge}
          onChange={(badge) => onChange((all) => ({ ...all, badge }))}
        />
      </section>
      <CorrectionList {...list} />
      {children}
    </>
  );
}
