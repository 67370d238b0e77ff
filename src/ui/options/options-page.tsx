import type { ComponentChildren } from 'preact';
import type { Correction } from '../../core/settings/corrections.ts';
import { Checkbox } from '../choice.tsx';
import { useTranslate } from '../i18n.ts';
import type { ChangeSettings } from './change-settings.ts';
import { CorrectionList, type CorrectionListProps } from './correction-list.tsx';
import { MarkingOptions } from './marking-options.tsx';
import { PopoverOptions } from './popover-options.tsx';
import { SitesOptions, type SitesOptionsProps } from './sites-options.tsx';

export interface OptionsPageProps extends CorrectionListProps, SitesOptionsProps {
  /** The correction taken back last, while it can be put back. */
  readonly removed: Correction | undefined;
  /** What is wrong, in whole words: a change that was not kept, settings that cannot be read. */
  readonly problem: string | undefined;
  /** Address of the introduction. */
  readonly introduction: string;
  readonly onChange: ChangeSettings;
  /** The sections that have little to do with single settings. */
  readonly children: ComponentChildren;
}

/** All settings on one page; every change applies at once, so nothing has to be saved. */
export function OptionsPage(props: OptionsPageProps) {
  const { settings, problem, onChange, listed, origins, onChangeWith, onImportSites, ...rest } =
    props;
  const { introduction, children, ...list } = rest;
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
      <MarkingOptions marking={settings.marking} onChange={onChange} />
      <PopoverOptions settings={settings} onChange={onChange} />
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
