import { browser } from '../platform/browser.ts';
import { collectErrors } from './collect-errors.ts';
import { keepSettings } from './keep-settings.ts';
import { forwardCommands } from './forward-commands.ts';
import { markPageOnClick } from './mark-page.ts';

collectErrors();
keepSettings();
markPageOnClick(browser);
forwardCommands();
