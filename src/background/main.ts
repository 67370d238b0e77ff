import { browser } from '../platform/browser.ts';
import { createErrorStore } from '../platform/error-store.ts';
import { translate } from '../platform/i18n.ts';
import { acceptErrors, collectErrors } from './collect-errors.ts';
import { forwardCommands } from './forward-commands.ts';
import { guardSync } from './guard-sync.ts';
import { giveWordsOnRequest } from './give-words.ts';
import { injectStagesOnRequest } from './inject-stage.ts';
import { keepManaged } from './keep-managed.ts';
import { keepPacks } from './keep-packs.ts';
import { keepSettings } from './keep-settings.ts';
import { linkedNameItem, openNameFromMenu } from './linked-names.ts';
import { lookUpByKeys, lookUpFromAddressBar, lookUpFromMenu, lookUpItem } from './look-up.ts';
import { markPageOnRequest } from './mark-page.ts';
import { keepMenuItems } from './menu-items.ts';
import { openOptionsOnRequest } from './open-options.ts';
import { openReaderOnRequest } from './open-reader.ts';
import { openReadingByKeys } from './open-reading.ts';
import { registerStages } from './register-stages.ts';
import { registerSites } from './register-sites.ts';
import { showBadge } from './show-badge.ts';
import { startParts } from './start-parts.ts';
import { takePageByKeys, takePageFromMenu, takePageItem } from './take-page.ts';
import { welcomeReader } from './welcome.ts';

const errors = createErrorStore(browser.storage.session);

const report = collectErrors(errors);

startParts(
  {
    errors: () => acceptErrors(errors),
    'managed settings': () =>
      keepManaged(browser, (error) => void report('worker: managed settings', error)),
    settings: () => keepSettings(),
    'synced copy': () => guardSync(browser),
    packs: () => keepPacks(browser, (error) => void report('worker: packs', error)),
    stages: () => injectStagesOnRequest(browser),
    'stages on listed sites': () => registerStages(browser),
    marking: () => markPageOnRequest(browser),
    options: () => openOptionsOnRequest(browser),
    reader: () => openReaderOnRequest(browser),
    words: () => giveWordsOnRequest(browser),
    sites: () => registerSites(),
    badge: () => showBadge(),
    commands: () => forwardCommands(),
    'items of the menu': () =>
      keepMenuItems(browser, [
        lookUpItem(translate('look_up')),
        linkedNameItem(translate('menu_linked_name')),
        takePageItem(translate('take_page')),
      ]),
    menu: () => lookUpFromMenu(browser),
    'linked names': () => openNameFromMenu(browser),
    keys: () => lookUpByKeys(browser),
    'reading view': () => openReadingByKeys(browser),
    'taking a page by keys': () => takePageByKeys(browser),
    'taking a page from the menu': () => takePageFromMenu(browser),
    'address bar': () => lookUpFromAddressBar(browser, translate('look_up_suggestion')),
    // A development build is newly installed at each start.
    introduction: () => {
      if (!__DEV__) welcomeReader(browser);
    },
  },
  report,
);
