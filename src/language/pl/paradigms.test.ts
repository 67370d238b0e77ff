import { expect, it } from 'vitest';
import { inflect, otherGenderForms } from '../paradigm.ts';
import { polish } from './paradigms.ts';

/** The standard declension. All words that the Hunspell dictionary (npm dictionary-pl) contains were checked against it. */
const DECLENSIONS: readonly [name: string, paradigms: string, forms: string][] = [
  ['Władimir', 'm-person-r', 'Władimir, Władimira, Władimirowi, Władimirem, Władimirze'],
  ['Borys', 'm-person', 'Borys, Borysa, Borysowi, Borysem, Borysie'],
  ['Aleksander', 'm-person-er', 'Aleksander, Aleksandra, Aleksandrowi, Aleksandrem, Aleksandrze'],
  [
    'Grigoriewicz',
    'm-person-soft',
    'Grigoriewicz, Grigoriewicza, Grigoriewiczowi, Grigoriewiczem, Grigoriewiczu',
  ],
  [
    'Putin',
    'surname-in',
    'Putin, Putina, Putinowi, Putinem, Putinie, Putinowie, Putinów, Putinom, Putinami, Putinach',
  ],
  ['Niemcow', 'surname-ow', 'Niemcow, Niemcowa, Niemcowowi, Niemcowem, Niemcowie'],
  ['Łukaszenka', 'surname-ka', 'Łukaszenka, Łukaszenki, Łukaszence, Łukaszenkę, Łukaszenką'],
  ['Łukaszenko', 'surname-ko', 'Łukaszenko, Łukaszenki, Łukaszence, Łukaszenkę, Łukaszenką'],
  ['Natalia', 'f-ia', 'Natalia, Natalii, Natalię, Natalią'],
  ['Białoruś', 'f-bialorus', 'Białoruś, Białorusi, Białorusią'],
  ['Rosja', 'f-ia', 'Rosja, Rosji, Rosję, Rosją'],
  ['Mińsk', 'm-minsk', 'Mińsk, Mińska, Mińskowi, Mińskiem, Mińsku'],
  ['Moskwa', 'f-a', 'Moskwa, Moskwy, Moskwie, Moskwę, Moskwą'],
  ['Kanada', 'f-da', 'Kanada, Kanady, Kanadzie, Kanadę, Kanadą'],
  ['Kreml', 'm-thing', 'Kreml, Kremla, Kremlowi, Kremlem, Kremlu'],
  [
    'Unia Europejska',
    'f-ia adj-f-ka',
    'Unia Europejska, Unii Europejskiej, Unię Europejską, Unią Europejską',
  ],
  [
    'Związek Radziecki',
    'm-ek adj-m-ki',
    'Związek Radziecki, Związku Radzieckiego, Związkowi Radzieckiemu, Związkiem Radzieckim, Związku Radzieckim',
  ],
  [
    'Zjednoczone Królestwo',
    'adj-n n-o',
    'Zjednoczone Królestwo, Zjednoczonego Królestwa, Zjednoczonemu Królestwu, Zjednoczonym Królestwem, Zjednoczonym Królestwie',
  ],
  [
    'Duma Państwowa',
    'f-a adj-f',
    'Duma Państwowa, Dumy Państwowej, Dumie Państwowej, Dumę Państwową, Dumą Państwową',
  ],
  [
    'rosyjski Daleki Wschód',
    'adj-m-ki adj-m-ki m-od',
    'rosyjski Daleki Wschód, rosyjskiego Dalekiego Wschodu, rosyjskiemu Dalekiemu Wschodowi, rosyjskim Dalekim Wschodem, rosyjskim Dalekim Wschodzie',
  ],
  [
    'wybory prezydenckie',
    'pl-wybory adj-pl-kie',
    'wybory prezydenckie, wyborów prezydenckich, wyborom prezydenckim, wyborami prezydenckimi, wyborach prezydenckich',
  ],
  ['strajki', 'pl-ki', 'strajki, strajków, strajkom, strajkami, strajkach'],
  ['szwadron', 'm-thing-ie', 'szwadron, szwadronu, szwadronowi, szwadronem, szwadronie'],
  ['rosyjskie', 'adj-n-kie', 'rosyjskie, rosyjskiego, rosyjskiemu, rosyjskim'],
];

it.each(DECLENSIONS)('declines %s by %s', (name, paradigms, forms) => {
  expect(new Set(inflect(name, paradigms, polish))).toEqual(new Set(forms.split(', ')));
});

it('knows the forms that a woman and a man of one surname share', () => {
  const own = inflect('Putin', 'surname-in', polish);
  const shared = otherGenderForms('Putin', 'surname-in', polish).filter((form) =>
    own.includes(form),
  );
  expect(new Set(shared)).toEqual(new Set('Putina, Putinie'.split(', ')));
});
