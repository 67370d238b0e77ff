import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages.ts';
import { inflect, otherGenderForms } from './paradigm.ts';

type Row = [name: string, paradigm: string, forms: string];

/**
 * Names of people and peoples that any pack may have. The forms are those that the grammars give
 * which `paradigms.ts` of each language names as its source; possessive adjectives and particles are
 * tested there.
 */
const FORMS: Readonly<Record<string, readonly Row[]>> = {
  ru: [
    ['Павел', 'm-person-el', 'Павел Павла Павлу Павлом Павле'],
    ['Илья', 'm-person-ya', 'Илья Ильи Илье Илью Ильёй Ильей'],
    ['Пётр', 'm-person-etr', 'Пётр Петра Петру Петром Петре'],
    ['Достоевский', 'surname-adj', 'Достоевский Достоевского Достоевскому Достоевским Достоевском'],
    ['Достоевская', 'surname-adj-f', 'Достоевская Достоевской Достоевскую Достоевскою'],
    ['Бедный', 'surname-adj-y', 'Бедный Бедного Бедному Бедным Бедном'],
    ['Толстой', 'surname-adj-oj', 'Толстой Толстого Толстому Толстым Толстом'],
    ['немцы', 'pl-people-tsy', 'немцы немцев немцам немцами немцах'],
    ['поляки', 'pl-people-ki', 'поляки поляков полякам поляками поляках'],
    ['англичане', 'pl-people-e', 'англичане англичан англичанам англичанами англичанах'],
    ['французы', 'pl-people-y', 'французы французов французам французами французах'],
  ],
  uk: [
    ['Джордж', 'm-person-sh', 'Джордж Джорджа Джорджу Джорджеві Джорджем Джорджі Джордже'],
    ['Сергій', 'm-person-j', 'Сергій Сергія Сергію Сергієві Сергієм Сергії'],
    ['Ігор', 'm-person-soft', 'Ігор Ігоря Ігорю Ігореві Ігорем Ігорі'],
    ['Павло', 'm-person-o', 'Павло Павла Павлу Павлові Павлом Павлі Павле'],
    ['Микола', 'm-person-a', 'Микола Миколи Миколі Миколу Миколою Миколо'],
    ['Зеленський', 'surname-adj', 'Зеленський Зеленського Зеленському Зеленським Зеленськім'],
    ['Зеленська', 'surname-adj-f', 'Зеленська Зеленської Зеленській Зеленську Зеленською'],
    [
      'Вільсон',
      'surname-foreign',
      'Вільсон Вільсона Вільсону Вільсонові Вільсоном Вільсоні Вільсоне',
    ],
    ['Буш', 'surname-foreign-sh', 'Буш Буша Бушу Бушеві Бушем Буші Буше'],
    ['німці', 'pl-people-tsi', 'німці німців німцям німцями німцях'],
    ['поляки', 'pl-people-ky', 'поляки поляків полякам поляками поляках'],
    ['росіяни', 'pl-people-any', 'росіяни росіян росіянам росіянами росіянах'],
  ],
  be: [
    ['Джордж', 'm-person-sh', 'Джордж Джорджа Джорджу Джорджам'],
    ['Сяргей', 'm-person-j', 'Сяргей Сяргея Сяргею Сяргеем'],
    ['Дастаеўскі', 'surname-adj', 'Дастаеўскі Дастаеўскага Дастаеўскаму Дастаеўскім'],
    ['Дастаеўская', 'surname-adj-f', 'Дастаеўская Дастаеўскай Дастаеўскую Дастаеўскаю'],
    ['Вільсан', 'surname-foreign', 'Вільсан Вільсана Вільсану Вільсанам Вільсане'],
    ['немцы', 'pl-people-tsy', 'немцы немцаў немцам немцамі немцах'],
    ['палякі', 'pl-people-ki', 'палякі палякаў палякам палякамі паляках'],
    ['расіяне', 'pl-people-e', 'расіяне расіян расіянам расіянамі расіянах'],
    ['французы', 'pl-people-y', 'французы французаў французам французамі французах'],
  ],
  pl: [
    ['Marek', 'm-person-ek', 'Marek Marka Markowi Markiem Marku'],
    ['Paweł', 'm-person-el', 'Paweł Pawła Pawłowi Pawłem Pawle'],
    ['Michał', 'm-person-l', 'Michał Michała Michałowi Michałem Michale'],
    ['Dominik', 'm-person-k', 'Dominik Dominika Dominikowi Dominikiem Dominiku'],
    ['Robert', 'm-person-t', 'Robert Roberta Robertowi Robertem Robercie'],
    ['Dawid', 'm-person-d', 'Dawid Dawida Dawidowi Dawidem Dawidzie'],
    ['Jerzy', 'm-person-adj', 'Jerzy Jerzego Jerzemu Jerzym'],
    ['Antoni', 'm-person-adj-i', 'Antoni Antoniego Antoniemu Antonim'],
    ['Barbara', 'f-ra', 'Barbara Barbary Barbarze Barbarę Barbarą'],
    ['George', 'm-person-apostrophe', "George George'a George'owi George'em George'u"],
    ['Kennedy', 'surname-apostrophe-y', "Kennedy Kennedy'ego Kennedy'emu Kennedym"],
    ['Kowalski', 'surname-adj', 'Kowalski Kowalskiego Kowalskiemu Kowalskim'],
    ['Kowalska', 'surname-adj-f', 'Kowalska Kowalskiej Kowalską'],
    ['Biały', 'surname-adj-y', 'Biały Białego Białemu Białym'],
    ['Biała', 'surname-adj-y-f', 'Biała Białej Białą'],
    ['Niemcowa', 'surname-owa', 'Niemcowa Niemcowej Niemcową'],
    ['Fredro', 'surname-ro', 'Fredro Fredry Fredrze Fredrę Fredrą'],
    ['Jagiełło', 'surname-llo', 'Jagiełło Jagiełły Jagielle Jagiełłę Jagiełłą'],
    ['Matejko', 'surname-ko', 'Matejko Matejki Matejce Matejkę Matejką'],
    ['Picasso', 'surname-foreign-o', 'Picasso Picassa Picassowi Picassem Picassie'],
    ['Orlando', 'surname-foreign-do', 'Orlando Orlanda Orlandowi Orlandem Orlandzie'],
    ['Wilson', 'surname-foreign', 'Wilson Wilsona Wilsonowi Wilsonem Wilsonie'],
    [
      'Churchill',
      'surname-foreign-soft',
      'Churchill Churchilla Churchillowi Churchillem Churchillu',
    ],
    ['Blok', 'surname-foreign-k', 'Blok Bloka Blokowi Blokiem Bloku'],
    ['Schröder', 'surname-foreign-r', 'Schröder Schrödera Schröderowi Schröderem Schröderze'],
    ['Roosevelt', 'surname-foreign-t', 'Roosevelt Roosevelta Rooseveltowi Rooseveltem Roosevelcie'],
    [
      'Macdonald',
      'surname-foreign-d',
      'Macdonald Macdonalda Macdonaldowi Macdonaldem Macdonaldzie',
    ],
    ['Niemcy', 'pl-niemcy', 'Niemcy Niemiec Niemcom Niemcami Niemczech'],
    ['Włochy', 'pl-wlochy', 'Włochy Włoch Włochom Włochami Włoszech'],
    ['Węgry', 'pl-wegry', 'Węgry Węgier Węgrom Węgrami Węgrzech'],
    ['Czechy', 'pl-czechy', 'Czechy Czech Czechom Czechami Czechach'],
    ['Niemcy', 'pl-people-y', 'Niemcy Niemców Niemcom Niemcami Niemcach'],
    ['Polacy', 'pl-people-cy', 'Polacy Polaków Polakom Polakami Polakach'],
    ['Rosjanie', 'pl-people-anie', 'Rosjanie Rosjan Rosjanom Rosjanami Rosjanach'],
    ['Amerykanie', 'pl-people-ie', 'Amerykanie Amerykanów Amerykanom Amerykanami Amerykanach'],
    ['Francuzi', 'pl-people-zi', 'Francuzi Francuzów Francuzom Francuzami Francuzach'],
    ['Włosi', 'pl-people-si', 'Włosi Włochów Włochom Włochami Włochach'],
  ],
  cs: [
    ['Jiří', 'm-person-i', 'Jiří Jiřího Jiřímu Jiřím'],
    ['Marek', 'm-person-ek', 'Marek Marka Markovi Marku Markem'],
    ['Pavel', 'm-person-el', 'Pavel Pavla Pavlovi Pavlu Pavlem'],
    ['Beneš', 'surname-soft', 'Beneš Beneše Benešovi Beneši Benešem'],
    ['Havlíček', 'surname-ek', 'Havlíček Havlíčka Havlíčkovi Havlíčku Havlíčkem'],
    ['Novotný', 'surname-adj', 'Novotný Novotného Novotnému Novotném Novotným'],
    ['Novotná', 'surname-adj-f', 'Novotná Novotné Novotnou'],
    ['Němci', 'pl-people-i', 'Němci Němců Němcům Němce Němcích'],
    ['Rusové', 'pl-people-ove', 'Rusové Rusů Rusům Rusy Rusech'],
    ['Američané', 'pl-people-e', 'Američané Američanů Američanům Američany Američanech'],
    ['Češi', 'pl-people-si', 'Češi Čechů Čechům Čechy Češích'],
    ['Poláci', 'pl-people-ci', 'Poláci Poláků Polákům Poláky Polácích'],
  ],
  sk: [
    ['Marek', 'm-person-ek', 'Marek Marka Markovi Markom'],
    ['Pavol', 'm-person-ol', 'Pavol Pavla Pavlovi Pavlom'],
    ['Straka', 'surname-a', 'Straka Straku Strakovi Strakom'],
    ['Hájek', 'surname-ek', 'Hájek Hájka Hájkovi Hájkom'],
    ['Novotný', 'surname-adj', 'Novotný Novotného Novotnému Novotnom Novotným'],
    ['Novotná', 'surname-adj-f', 'Novotná Novotnej Novotnú Novotnou'],
    ['Nemci', 'pl-people-ci', 'Nemci Nemcov Nemcom Nemcoch Nemcami'],
    ['Rusi', 'pl-people-i', 'Rusi Rusov Rusom Rusoch Rusmi'],
    ['Američania', 'pl-people-ia', 'Američania Američanov Američanom Američanoch Američanmi'],
    ['Poliaci', 'pl-people-aci', 'Poliaci Poliakov Poliakom Poliakoch Poliakmi'],
    ['Česi', 'pl-people-si', 'Česi Čechov Čechom Čechoch Čechmi'],
  ],
  sl: [
    [
      'Dostojevski',
      'surname-adj',
      'Dostojevski Dostojevskega Dostojevskemu Dostojevskem Dostojevskim',
    ],
    ['Dostojevska', 'surname-adj-f', 'Dostojevska Dostojevske Dostojevski Dostojevsko'],
    ['Wilson', 'surname-foreign', 'Wilson Wilsona Wilsonu Wilsonom'],
    ['Kovač', 'surname-soft', 'Kovač Kovača Kovaču Kovačem'],
    ['Nemci', 'pl-people-ci', 'Nemci Nemcev Nemcem Nemce Nemcih'],
  ],
  hr: [
    ['Marko', 'm-person-o', 'Marko Marka Marku Markom'],
    ['Luka', 'm-person-a', 'Luka Luke Luki Luku Lukom'],
    [
      'Dostojevski',
      'surname-adj',
      'Dostojevski Dostojevskog Dostojevskoga Dostojevskom Dostojevskomu Dostojevskome Dostojevskim',
    ],
    [
      'Dostojevska',
      'surname-adj-f',
      'Dostojevska Dostojevske Dostojevskoj Dostojevsku Dostojevskom',
    ],
    ['Wilson', 'surname-foreign', 'Wilson Wilsona Wilsonu Wilsonom'],
    ['Marković', 'surname-soft', 'Marković Markovića Markoviću Markovićem'],
    ['Nijemci', 'pl-people-ci', 'Nijemci Nijemaca Nijemcima Nijemce'],
  ],
  'sr-Cyrl': [
    ['Марко', 'm-person-o', 'Марко Марка Марку Марком'],
    ['Никола', 'm-person-a', 'Никола Николе Николи Николу Николом Николо'],
    [
      'Достојевски',
      'surname-adj',
      'Достојевски Достојевског Достојевскога Достојевском Достојевскоме Достојевскому Достојевским',
    ],
    [
      'Достојевска',
      'surname-adj-f',
      'Достојевска Достојевске Достојевској Достојевску Достојевском',
    ],
    ['Вилсон', 'surname-foreign', 'Вилсон Вилсона Вилсону Вилсоном Вилсоне'],
    ['Марковић', 'surname-soft', 'Марковић Марковића Марковићу Марковићем'],
    ['Немци', 'pl-people-ci', 'Немци Немаца Немцима Немце'],
  ],
  'sr-Latn': [['Nemci', 'pl-people-ci', 'Nemci Nemaca Nemcima Nemce']],
  lt: [
    ['Adamaitis', 'm-tis', 'Adamaitis Adamaičio Adamaičiui Adamaitį Adamaičiu Adamaityje'],
    ['Gaidis', 'm-dis', 'Gaidis Gaidžio Gaidžiui Gaidį Gaidžiu Gaidyje'],
    ['Kubilys', 'm-ys', 'Kubilys Kubilio Kubiliui Kubilį Kubiliu Kubilyje'],
    ['Petrus', 'm-us', 'Petrus Petraus Petrui Petrų Petrumi Petruje'],
    [
      'Landsbergienė',
      'surname-iene',
      'Landsbergienė Landsbergienės Landsbergienei Landsbergienę Landsbergiene Landsbergienėje',
    ],
    [
      'Grybauskaitė',
      'surname-aite',
      'Grybauskaitė Grybauskaitės Grybauskaitei Grybauskaitę Grybauskaite Grybauskaitėje',
    ],
    ['vokiečiai', 'pl-iai', 'vokiečiai vokiečių vokiečiams vokiečius vokiečiais vokiečiuose'],
    ['rusai', 'pl-ai', 'rusai rusų rusams rusus rusais rusuose'],
  ],
  lv: [
    ['Andris', 'm-ris', 'Andris Andra Andrim Andri Andrī'],
    ['Alnis', 'm-nis', 'Alnis Alņa Alnim Alni Alnī'],
    ['Lācis', 'm-cis', 'Lācis Lāča Lācim Lāci Lācī'],
    ['Krastītis', 'm-tis', 'Krastītis Krastīša Krastītim Krastīti Krastītī'],
    ['Ingus', 'm-us', 'Ingus Ingum Ingu Ingū'],
    ['Bērziņš', 'surname-sh', 'Bērziņš Bērziņa Bērziņam Bērziņu Bērziņā'],
    ['Bērziņa', 'surname-sh-f', 'Bērziņa Bērziņas Bērziņai Bērziņu Bērziņā'],
    ['Kovaļevskis', 'surname-skis', 'Kovaļevskis Kovaļevska Kovaļevskim Kovaļevski Kovaļevskī'],
    ['Kovaļevska', 'surname-ska', 'Kovaļevska Kovaļevskas Kovaļevskai Kovaļevsku Kovaļevskā'],
    ['vācieši', 'pl-i', 'vācieši vāciešu vāciešiem vāciešus vāciešos'],
  ],
  bg: [
    ['Иван', 'm-person', 'Иван Иване'],
    ['Елена', 'f-person', 'Елена Елено'],
    ['германци', 'pl-people', 'германци германците'],
  ],
  fi: [
    [
      'Virtanen',
      'nen',
      'Virtanen Virtasen Virtasta Virtasessa Virtasesta Virtaseen Virtasella Virtaselta Virtaselle Virtasena Virtaseksi',
    ],
    [
      'Hyvönen',
      'nen-front',
      'Hyvönen Hyvösen Hyvöstä Hyvösessä Hyvösestä Hyvöseen Hyvösellä Hyvöseltä Hyvöselle Hyvösenä Hyvöseksi',
    ],
    [
      'Kalle',
      'e',
      'Kalle Kallen Kallea Kallessa Kallesta Kalleen Kallella Kallelta Kallelle Kallena Kalleksi',
    ],
    [
      'Ville',
      'e-front',
      'Ville Villen Villeä Villessä Villestä Villeen Villellä Villeltä Villelle Villenä Villeksi',
    ],
    [
      'Töölö',
      'ö',
      'Töölö Töölön Töölöä Töölössä Töölöstä Töölöön Töölöllä Töölöltä Töölölle Töölönä Töölöksi',
    ],
    [
      'saksalaiset',
      'pl-set',
      'saksalaiset saksalaisten saksalaisia saksalaisissa saksalaisista saksalaisiin saksalaisilla saksalaisilta saksalaisille saksalaisina saksalaisiksi',
    ],
    [
      'venäläiset',
      'pl-set-front',
      'venäläiset venäläisten venäläisiä venäläisissä venäläisistä venäläisiin venäläisillä venäläisiltä venäläisille venäläisinä venäläisiksi',
    ],
  ],
  et: [
    [
      'sakslane',
      'ne',
      'sakslane sakslase sakslast sakslasesse sakslases sakslasest sakslasele sakslasel sakslaselt sakslaseks sakslaseni sakslasena sakslaseta sakslasega',
    ],
    [
      'sakslased',
      'pl-ised',
      'sakslased sakslaste sakslasi sakslastesse sakslastes sakslastest sakslastele sakslastel sakslastelt sakslasteks sakslasteni sakslastena sakslasteta sakslastega',
    ],
  ],
  hu: [
    ...(
      [
        ['Sándor', 'back-r', 't', 'r', 'on'],
        ['Pál', 'back-l', 't', 'l', 'on'],
        ['Novák', 'back-k', 'ot', 'k', 'on'],
        ['Donát', 'back-t', 'ot', 't', 'on'],
        ['Dávid', 'back-d', 'ot', 'd', 'on'],
        ['Garibaldi', 'vowel-back', 't', 'v', 'n'],
        ['oroszok', 'pl-back', 'at', 'k', 'on'],
      ] as const
    ).map(([name, paradigm, accusative, last, superessive]): Row => [
      name,
      paradigm,
      `- ${accusative} nak ${last}al ért ${last}á ban ból ba ${superessive} ról ra nál tól hoz ig ként é`
        .split(' ')
        .map((ending) => name + ending.replace('-', ''))
        .join(' '),
    ]),
    [
      'Eszter',
      'front-r',
      'Eszter Esztert Eszternek Eszterrel Eszterért Eszterré Eszterben Eszterből Eszterbe Eszteren Eszterről Eszterre Eszternél Esztertől Eszterhez Eszterig Eszterként Eszteré',
    ],
    [
      'Ibsen',
      'front-n',
      'Ibsen Ibsent Ibsennek Ibsennel Ibsenért Ibsenné Ibsenben Ibsenből Ibsenbe Ibsenen Ibsenről Ibsenre Ibsennél Ibsentől Ibsenhez Ibsenig Ibsenként Ibsené',
    ],
    [
      'Kennedy',
      'vowel-front',
      'Kennedy Kennedyt Kennedynek Kennedyvel Kennedyért Kennedyvé Kennedyben Kennedyből Kennedybe Kennedyn Kennedyről Kennedyre Kennedynél Kennedytől Kennedyhez Kennedyig Kennedyként Kennedyé',
    ],
    [
      'Goethe',
      'e',
      'Goethe Goethét Goethének Goethével Goethéért Goethévé Goethében Goethéből Goethébe Goethén Goethéről Goethére Goethénél Goethétől Goethéhez Goethéig Goetheként Goethéé',
    ],
  ],
  tr: [
    ['Ömür', 'ün', 'Ömür Ömürün Ömüre Ömürü Ömürde Ömürdeki Ömürden Ömürle'],
    ['Türk', 'ün-hard', 'Türk Türkün Türke Türkü Türkte Türkteki Türkten Türkle'],
    ['Aydın', 'ın', 'Aydın Aydının Aydına Aydını Aydında Aydındaki Aydından Aydınla'],
    ['Barış', 'ın-hard', 'Barış Barışın Barışa Barışı Barışta Barıştaki Barıştan Barışla'],
    [
      'Kennedy',
      'nin',
      'Kennedy Kennedynin Kennedyye Kennedyyi Kennedyde Kennedydeki Kennedyden Kennedyyle',
    ],
    ['Gürsü', 'nün', 'Gürsü Gürsünün Gürsüye Gürsüyü Gürsüde Gürsüdeki Gürsüden Gürsüyle'],
    [
      'Almanlar',
      'pl-lar',
      'Almanlar Almanların Almanlara Almanları Almanlarda Almanlardaki Almanlardan Almanlarla',
    ],
  ],
  el: [
    ['Γερμανός', 'm-os-stressed', 'Γερμανός Γερμανού Γερμανό'],
    ['Ρώσοι', 'pl-people', 'Ρώσοι Ρώσων Ρώσους'],
    ['Γερμανοί', 'pl-people-stressed', 'Γερμανοί Γερμανών Γερμανούς'],
  ],
  de: [
    ['Präsident', 'm-en', 'Präsident Präsidenten'],
    ['Engländer', 'pl-er', 'Engländer Engländern'],
    ['Deutsche', 'adj-pl', 'Deutsche Deutschen Deutscher'],
  ],
  ro: [['germanii', 'pl-ii', 'germanii germanilor']],
};

/** Possessive adjectives of people, and Finnish particles. */
const DERIVED: Readonly<Record<string, RegExp>> = {
  cs: /(ův|ov[aouěiy]|ov(ou|ých|ým|ými))$/,
  sk: /ov([aoeiu]|ho|mu|ej|ou|om|ým|ých|ými)?$/,
  sl: /[oe]v([aoei]|ega|emu|em|im|ih|imi)?$/,
  hr: /[oe]v([aoeiu]|og|oga|om|ome|omu|oj|im|ih|ima)?$/,
  fi: /(kin|kaan|kään)$/,
};

describe.each(Object.entries(FORMS))('general names in %s', (tag, names) => {
  it.each(names)('has all forms of %s by %s', (name, paradigm, forms) => {
    const wanted = forms.split(' ');
    const derived = DERIVED[tag];
    const found = inflect(name, paradigm, LANGUAGES[tag]!.paradigms!).filter(
      (form) => wanted.includes(form) || !derived?.test(form),
    );
    expect(new Set(found)).toEqual(new Set(wanted));
  });
});

it.each([
  ['ru', 'Достоевский', 'surname-adj', 'Достоевская Достоевской Достоевскую Достоевскою'],
  ['ru', 'Вильсон', 'surname-foreign', 'Вильсон'],
  ['pl', 'Kowalski', 'surname-adj', 'Kowalska Kowalskiej Kowalską'],
  ['pl', 'Wilson', 'surname-foreign', 'Wilson'],
  ['cs', 'Novotný', 'surname-adj', 'Novotná Novotné Novotnou'],
  ['cs', 'Havlíček', 'surname-ek', 'Havlíčková Havlíčkové Havlíčkovou'],
  ['sk', 'Straka', 'surname-a', 'Straková Strakovej Strakovú Strakovou'],
  ['uk', 'Зеленський', 'surname-adj', 'Зеленська Зеленської Зеленській Зеленську Зеленською'],
  ['lv', 'Bērziņš', 'surname-sh', 'Bērziņa Bērziņas Bērziņai Bērziņu Bērziņā'],
])('knows the forms of a woman of the surname: %s %s by %s', (tag, name, paradigm, forms) => {
  const found = otherGenderForms(name, paradigm, LANGUAGES[tag]!.paradigms!);
  expect(new Set(found)).toEqual(new Set(forms.split(' ')));
});
