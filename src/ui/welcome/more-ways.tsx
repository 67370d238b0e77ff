import type { WaysIn } from '../../platform/ways-in.ts';
import type { IntroductionLimit } from '../../core/settings/introduction-limit.ts';
import { Checkbox } from '../choice.tsx';
import { useTranslate } from '../i18n.ts';
import { messageWith } from '../message-with.tsx';

/** What the list says of keys and of the browser. */
export interface MoreWaysProps {
  /** The key that opens a name in a link, with a click. */
  readonly modifier: string;
  /** Keys that move to the next marked name; undefined or '' if there are none. */
  readonly nextKeys: string | undefined;
  /** Keys that open the card of a name; undefined or '' if there are none. */
  readonly openKeys: string | undefined;
  readonly ways: WaysIn;
  /** What an organisation has taken away; undefined if nothing. */
  readonly limit: IntroductionLimit | undefined;
  /** Whether a finger that is held on a name opens a preview. */
  readonly preview: boolean;
  readonly onPreview: (preview: boolean) => void;
}

/** Lists what else a reader can do, as far as the browser has it: six lines at most, seven with a touchscreen. */
export function MoreWays(props: MoreWaysProps) {
  const { modifier, nextKeys, openKeys, ways, limit, preview, onPreview } = props;
  const t = useTranslate();
  const hasMarks = limit !== 'off';
  return (
    <section class="more-ways">
      <h2>{t('welcome_more')}</h2>
      <ul class="lines">
        {limit === undefined && (
          <>
            <li class="linked with-pointer">{t('welcome_linked', modifier)}</li>
            <li class="linked with-touch">
              {t('welcome_linked_touch')}
              <Checkbox
                name="preview"
                label={t('welcome_preview')}
                checked={preview}
                onChange={onPreview}
              />
            </li>
          </>
        )}
        {hasMarks && nextKeys && openKeys && (
          <li class="keys">
            {messageWith(t, 'welcome_keys', <kbd>{nextKeys}</kbd>, <kbd>{openKeys}</kbd>)}
          </li>
        )}
        {ways.toolbar && <li>{t('welcome_more_button')}</li>}
        {hasMarks && ways.sidePanel && <li>{t('welcome_more_panel', t('toolbar_side_panel'))}</li>}
        {ways.menu && <li>{t('welcome_more_menu', t('look_up'))}</li>}
        {ways.addressBar && <li>{t('welcome_more_address')}</li>}
      </ul>
    </section>
  );
}
