import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { serbianLatin } from '../sr-Latn/paradigms.ts';
import { serbianCyrillic } from './paradigms.ts';

// Nominative to vocative as the examples of Klajn, Граматика српског језика (2005) decline.
const TABLE = [
  [
    'Лукашенко',
    'Lukašenko',
    'surname-ko',
    'Лукашенко Лукашенка Лукашенку Лукашенком',
    'Lukašenko Lukašenka Lukašenku Lukašenkom',
  ],
  [
    'Путин',
    'Putin',
    'surname-m',
    'Путин Путина Путину Путином Путиним Путине',
    'Putin Putina Putinu Putinom Putinim Putine',
  ],
  [
    'Чаушеску',
    'Čaušesku',
    'surname-u',
    'Чаушеску Чаушескуа Чаушескуу Чаушескуом',
    'Čaušesku Čaušeskua Čaušeskuu Čaušeskuom',
  ],
  [
    'Радина',
    'Radina',
    'surname-f',
    'Радина Радине Радиној Радини Радину Радином',
    'Radina Radine Radinoj Radini Radinu Radinom',
  ],
  [
    'Владимир',
    'Vladimir',
    'm-person',
    'Владимир Владимира Владимиру Владимиром Владимире',
    'Vladimir Vladimira Vladimiru Vladimirom Vladimire',
  ],
  [
    'Александар',
    'Aleksandar',
    'm-person-ar',
    'Александар Александра Александру Александром Александре',
    'Aleksandar Aleksandra Aleksandru Aleksandrom Aleksandre',
  ],
  [
    'Николај',
    'Nikolaj',
    'm-person-j',
    'Николај Николаја Николају Николајем',
    'Nikolaj Nikolaja Nikolaju Nikolajem',
  ],
  [
    'Григоријевич',
    'Grigorijevič',
    'patronymic',
    'Григоријевич Григоријевича Григоријевичу Григоријевичем',
    'Grigorijevič Grigorijeviča Grigorijeviču Grigorijevičem',
  ],
  ['Минск', 'Minsk', 'm-city', 'Минск Минска Минску Минском', 'Minsk Minska Minsku Minskom'],
  [
    'савез',
    'savez',
    'm-thing',
    'савез савеза савезу савезом савезе',
    'savez saveza savezu savezom saveze',
  ],
  [
    'Кремљ',
    'Kremlj',
    'm-thing-soft',
    'Кремљ Кремља Кремљу Кремљем',
    'Kremlj Kremlja Kremlju Kremljem',
  ],
  [
    'Москва',
    'Moskva',
    'f-a',
    'Москва Москве Москви Москву Москвом Москво',
    'Moskva Moskve Moskvi Moskvu Moskvom Moskvo',
  ],
  [
    'Лига',
    'Liga',
    'f-ga',
    'Лига Лиге Лизи Лиги Лигу Лигом Лиго',
    'Liga Lige Lizi Ligi Ligu Ligom Ligo',
  ],
  [
    'Совјетски',
    'Sovjetski',
    'adj-m',
    'Совјетски Совјетског Совјетскога Совјетском Совјетскоме Совјетскому Совјетским',
    'Sovjetski Sovjetskog Sovjetskoga Sovjetskom Sovjetskome Sovjetskomu Sovjetskim',
  ],
  [
    'Велика',
    'Velika',
    'adj-f',
    'Велика Велике Великој Велику Великом',
    'Velika Velike Velikoj Veliku Velikom',
  ],
  [
    'Уједињено',
    'Ujedinjeno',
    'adj-n',
    'Уједињено Уједињеног Уједињенога Уједињеном Уједињеноме Уједињеному Уједињеним',
    'Ujedinjeno Ujedinjenog Ujedinjenoga Ujedinjenom Ujedinjenome Ujedinjenomu Ujedinjenim',
  ],
  [
    'председнички',
    'predsednički',
    'adj-pl',
    'председнички председничких председничким председничкима председничке',
    'predsednički predsedničkih predsedničkim predsedničkima predsedničke',
  ],
  [
    'краљевство',
    'kraljevstvo',
    'n-o',
    'краљевство краљевства краљевству краљевством',
    'kraljevstvo kraljevstva kraljevstvu kraljevstvom',
  ],
  ['избори', 'izbori', 'pl-i', 'избори избора изборима изборе', 'izbori izbora izborima izbore'],
] as const;

it.each(TABLE)(
  'declines %s, %s by %s in both scripts',
  (cyrillic, latin, paradigm, cyrillicForms, latinForms) => {
    expect(new Set(inflect(cyrillic, paradigm, serbianCyrillic))).toEqual(
      new Set(cyrillicForms.split(' ')),
    );
    expect(new Set(inflect(latin, paradigm, serbianLatin))).toEqual(new Set(latinForms.split(' ')));
  },
);

it('forms the possessive adjective of a surname in every case', () => {
  const forms =
    'Путинов Путинова Путиново Путинови Путинове Путиновог Путиновога Путинових Путиновој Путиновом Путиновоме Путиновим Путиновима Путинову';
  expect(new Set(inflect('Путин', 'possessive', serbianCyrillic))).toEqual(
    new Set(forms.split(' ')),
  );
  expect(inflect('Nemcov', 'possessive-lj', serbianLatin)).toContain('Nemcovljevu');
  expect(inflect('Lukašenko', 'possessive-ko', serbianLatin)).toContain('Lukašenkovoj');
});
