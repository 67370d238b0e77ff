import { browser } from '../platform/browser.ts';
import { translate } from '../platform/i18n.ts';
import { collectErrors } from './collect-errors.ts';
import { keepSettings } from './keep-settings.ts';
import { forwardCommands } from './forward-commands.ts';
import { lookUp } from './look-up.ts';
import { markPageOnClick } from './mark-page.ts';

collectErrors();
keepSettings();
markPageOnClick(browser);
forwardCommands();
lookUp(browser, translate('look_up'), translate('look_up_suggestion'));
