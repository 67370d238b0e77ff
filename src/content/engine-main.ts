/** The engine's script: injected into a page by the worker when the watch asks for it. */
import namesJson from 'sidelight:names';
import { loadMarkedPack, type MarkedPack } from '../pack/load/load-pack.ts';
import { runOnPage } from './run-on-page.ts';
import { provideStage } from './stages.ts';

let pack: MarkedPack | undefined;

provideStage(__BUILD__, 'engine', (life, deps) =>
  runOnPage((pack ??= loadMarkedPack(namesJson)), life, deps),
);
