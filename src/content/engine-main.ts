/** The engine's script: injected into a page by the worker when the watch asks for it. */
import packJson from 'sidelight:pack';
import { loadPack, type Pack } from '../pack/load/load-pack.ts';
import { runOnPage } from './run-on-page.ts';
import { provideEngine } from './stages.ts';

let pack: Pack | undefined;

provideEngine(__BUILD__, (life, teller) =>
  runOnPage((pack ??= loadPack(packJson)), life, { teller }),
);
