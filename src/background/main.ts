import { collectErrors } from './collect-errors.ts';
import { keepSettings } from './keep-settings.ts';
import { markPageOnClick } from './mark-page.ts';

collectErrors();
keepSettings();
markPageOnClick();
