/** The script that writes what readers take along: injected by the worker when a card asks for it. */
import { startTaking } from './popover/taking-at-mention.ts';
import { provideStage } from './stages.ts';

provideStage(__BUILD__, 'taking', startTaking);
