import { markPageOnClick } from './mark-page.ts';

markPageOnClick();
