import { browser } from '../platform/browser.ts';
import { collectErrors } from './collect-errors.ts';
import { keepSettings } from './keep-settings.ts';
import { forwardCommands } from './forward-commands.ts';
import { markPageOnRequest } from './mark-page.ts';
import { registerSites } from './register-sites.ts';
import { showBadge } from './show-badge.ts';

collectErrors();
keepSettings();
markPageOnRequest(browser);
registerSites();
showBadge();
forwardCommands();
