import { expect, it } from 'vitest';
import { annotateText, bundledPack } from '../../../tools/cli/annotate-text.ts';

const pack = bundledPack();

function shown(text: string, language: string): readonly string[] {
  return annotateText([pack], text, language).flatMap((one) => (one.shown ? [one.surface] : []));
}

it.each([
  ['en', 'An opposition politician in Belarus was arrested.', 'Belarus'],
  ['en', 'Dissidents left Minsk in haste.', 'Minsk'],
  ['ru', 'В Беларуси задержали оппозиционера.', 'Беларуси'],
  ['ru', 'Диктатура в Белоруссии крепнет.', 'Белоруссии'],
  ['be', 'У Беларусі затрымалі апазіцыйнага палітыка.', 'Беларусі'],
  ['uk', 'У Білорусі затримали опозиціонерку.', 'Білорусі'],
  ['pl', 'Białoruś: opozycjonista skazany.', 'Białoruś'],
  ['de', 'In Belarus wurde ein Oppositioneller verhaftet.', 'Belarus'],
  ['fr', 'Un opposant arrêté en Biélorussie.', 'Biélorussie'],
  ['es', 'Detenido un opositor en Bielorrusia.', 'Bielorrusia'],
  ['it', 'Arrestato un oppositore in Bielorussia.', 'Bielorussia'],
  ['cs', 'V Bělorusku zatkli opozičního politika.', 'Bělorusku'],
  ['sk', 'V Bielorusku zatkli opozičného politika.', 'Bielorusku'],
  ['lt', 'Baltarusijoje sulaikytas opozicijos politikas.', 'Baltarusijoje'],
  ['lv', 'Baltkrievijā aizturēts opozīcijas politiķis.', 'Baltkrievijā'],
  ['bg', 'В Беларус задържаха опозиционер.', 'Беларус'],
  ['nl', 'Oppositieleider in Belarus opgepakt.', 'Belarus'],
  ['sv', 'En dissident greps i Belarus.', 'Belarus'],
  ['fi', 'Valko-Venäjällä pidätettiin oppositiopoliitikko.', 'Valko-Venäjällä'],
  ['hu', 'Fehéroroszországban ellenzéki politikust tartóztattak le.', 'Fehéroroszországban'],
  ['tr', 'Belarus muhalefet lideri tutuklandı.', 'Belarus'],
])('words speak for a country where nobody is named (%s: %s)', (language, text, name) => {
  expect(shown(text, language)).toEqual([name]);
});

it.each([
  ['en', 'Belarus beat Canada 3–1 in Minsk.'],
  ['en', 'An opposition politician in Canada was arrested.'],
  ['en', 'Milk from Belarus is cheaper.'],
  ['ru', 'Погода в Минске ухудшится.'],
  ['de', 'Die Bundespolizei griff Migranten auf, die über Belarus kamen.'],
])('other words do not, nor for other countries (%s: %s)', (language, text) => {
  expect(shown(text, language)).toEqual([]);
});
