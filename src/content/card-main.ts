/** The card's script: injected into a page by the worker when the engine asks for it. */
import { startCard } from './popover/start-card.ts';
import { provideStage } from './stages.ts';

provideStage(__BUILD__, 'card', startCard);
