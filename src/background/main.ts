import { browser } from '../platform/browser.ts';
import { translate } from '../platform/i18n.ts';
import { collectErrors } from './collect-errors.ts';
import { keepSettings } from './keep-settings.ts';
import { forwardCommands } from './forward-commands.ts';
import { lookUp } from './look-up.ts';
import { markPageOnRequest } from './mark-page.ts';
import { openOptionsOnRequest } from './open-options.ts';
import { registerSites } from './register-sites.ts';
import { showBadge } from './show-badge.ts';
import { welcomeReader } from './welcome.ts';

collectErrors();
keepSettings();
markPageOnRequest(browser);
openOptionsOnRequest(browser);
registerSites();
showBadge();
forwardCommands();
lookUp(browser, translate('look_up'), translate('look_up_suggestion'));
// A development build is new to its browser at each start.
if (!__DEV__) welcomeReader(browser);
