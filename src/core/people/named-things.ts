/**
 * Streets, squares, bridges and schools named after a person or place: the words before or after
 * the name, parted by bars. Before a name, a small first letter stands for a capital too.
 */
export interface NamedThings {
  /** Words before a person's name. */
  readonly before?: string;
  /** Words before a name in the genitive: “на площади Путин сказал” does not match. */
  readonly beforeGenitive?: string;
  /** Words after a person's name; an asterisk stands for any further letters. */
  readonly behind?: string;
  /** What parts the words from the name before them; a space by default. */
  readonly joints?: readonly string[];
  /**
   * What the text up to the end of a word before the name must match, or the text after a word
   * behind it. After other words behind a name, the word must end.
   */
  readonly only?: RegExp;
  /** Whether they also apply to a place's name; if not, “streets of Moscow” may be meant. */
  readonly ofPlaces?: 'before' | 'behind';
  /** Whether the words mean something else in other languages, so the language must be known. */
  readonly onlyTold?: boolean;
}

const SPACE_OR_HYPHEN = [' ', '-'];

/** The words for named things, by language. */
export const NAMED_THINGS: Readonly<Record<string, readonly NamedThings[]>> = {
  en: [
    { behind: 'Foundation|Prize|Peak|Forum', only: /^(?![\p{L}\p{M}\p{N}])/u },
    {
      behind:
        'Street|Road|Avenue|Boulevard|Square|Plaza|Bridge|Lane|Alley|Crescent|Terrace|Highway|Embankment|Prospekt|Prospect',
      ofPlaces: 'behind',
    },
    {
      behind: 'St|St.|Rd|Rd.|Ave|Ave.|Blvd|Blvd.|Sq|Sq.',
      only: /^(?: |,|$)/,
      ofPlaces: 'behind',
    },
    {
      behind:
        'bridge|street|square|avenue|School|High School|Primary School|University|Academy|Airport|Stadium|Museum|Library|Institute|Hospital|Peak|Park',
    },
  ],
  de: [
    { behind: 'Preis|Stiftung|Werk|Werke|Kai', joints: ['-'] },
    { before: 'Pik', onlyTold: true },
    {
      behind:
        'Straße|Strasse|Str.|Allee|Platz|Weg|Brücke|Bruecke|Gasse|Ring|Ufer|Damm|Promenade|Chaussee|Schule|Gymnasium|Universität|Museum|Park|Stadion|Flughafen',
      joints: ['-'],
      ofPlaces: 'behind',
    },
    { behind: 'Straße|Strasse|Str.|Allee', ofPlaces: 'behind' },
  ],
  nl: [
    { behind: 'prijs|stichting', joints: ['-'] },
    {
      behind: 'straat|laan|plein|brug|kade|dreef|school',
      joints: SPACE_OR_HYPHEN,
      ofPlaces: 'behind',
    },
  ],
  fr: [
    { before: 'fondation|Fondation', onlyTold: true },
    {
      before: 'rue|avenue|av.|boulevard|bd|square|quai|impasse|allée|esplanade',
      ofPlaces: 'before',
      onlyTold: true,
    },
    { before: 'place', only: /(?<!en )place$/, ofPlaces: 'before', onlyTold: true },
    {
      before: 'pont|école|lycée|collège|université|stade|aéroport|musée|parc|station',
      onlyTold: true,
    },
    { before: 'rue|Boulevard' },
  ],
  it: [
    { before: 'fondazione|premio|pico|picco', onlyTold: true },
    { before: 'viale|vicolo|piazza|piazzale|largo|Via', ofPlaces: 'before' },
    {
      before: 'via',
      only: /(?<![\p{L}\p{M}\p{N}-])(?:in|[Dd]i|[Ll]a|[Dd]ella) via$/u,
      ofPlaces: 'before',
    },
    { before: 'corso|ponte|scuola|stadio|lungomare', onlyTold: true },
  ],
  es: [
    { before: 'fundación|premio|pico', onlyTold: true },
    { before: 'calle|c/|avenida|avda.|paseo|glorieta', ofPlaces: 'before' },
    { before: 'plaza|puente|escuela|colegio|parque|estadio', onlyTold: true },
  ],
  pt: [
    { before: 'rua|travessa|alameda|praça|avenida|av.', ofPlaces: 'before' },
    { before: 'ponte|escola|largo', onlyTold: true },
  ],
  ca: [
    { before: 'carrer|avinguda|plaça|passeig', ofPlaces: 'before' },
    {
      before: "d'|d’",
      only: /(?<![\p{L}\p{M}\p{N}-])[Pp]asseig d['’]$/u,
      ofPlaces: 'before',
    },
  ],
  ro: [
    { before: 'fundația|premiul', onlyTold: true },
    { before: 'strada|străzii|str.|bulevardul|bulevardului|bd.|aleea|șoseaua', ofPlaces: 'before' },
    { before: 'piața|pieței|podul|școala', onlyTold: true },
  ],
  pl: [
    {
      beforeGenitive:
        'imienia|fundacja|fundacji|fundację|fundacją|nagroda|nagrody|nagrodę|nagrodą|szczyt|szczytu',
    },
    { before: 'ul.|pl.|al.|im.', onlyTold: true },
    { before: 'ulica|ul.' },
    {
      beforeGenitive:
        'ulicy|ulicę|ulicą|ulico|plac|placu|placem|placowi|aleja|aleję|aleją|aleje|aleji|most|mostu|mostem|moście|rondo|ronda|rondem|rondzie|skwer|skweru|skwerem|skwerze|szkoła|szkoły|szkołę|szkołą|szkole',
    },
  ],
  cs: [
    { beforeGenitive: 'nadace|nadaci|nadací|závody|závodů|závodech' },
    { behind: 'závody|závodů|štít|štítu', onlyTold: true },
    {
      beforeGenitive:
        'ulice|ulici|ulicí|náměstí|náměstím|nám.|třída|třídu|třídě|třídy|nábřeží|most|mostu|mostem|mostě|škola|školy|školu|škole',
    },
  ],
  sk: [
    { beforeGenitive: 'nadácia|nadácie|nadácii|nadáciu|závody|závodov|závodoch' },
    { behind: 'závody|závodov|štít|štítu', onlyTold: true },
    {
      beforeGenitive:
        'námestie|námestia|námestiu|námestí|námestím|trieda|triedu|triedy|triede|nábrežie|nábrežia|nábrežiu',
    },
  ],
  sl: [{ beforeGenitive: 'trg|trgu|trga|trgom|cesta|cesti|cesto|ceste' }],
  hr: [
    {
      beforeGenitive:
        'ulica|ulice|ulici|ulicu|ulico|ulicom|bulevar|bulevara|bulevaru|bulevarom|avenija|avenije|aveniji|aveniju|šetalište|šetališta|šetalištu|škola|škole|školi|školu',
    },
  ],
  ru: [
    {
      beforeGenitive: 'имени|им.',
      only: /(?:завод|комбинат|фабрик|колхоз|совхоз|шахт|канал|преми|дивизи|бригад|полк|фонд|форум|конкурс|театр|музе|институт|академи|университет|школ|стадион|район|дворец|дворц|библиотек|больниц|орден|турнир|куб|мест)\p{L}{0,3} (?:имени|им\.)$/iu,
    },
    {
      beforeGenitive:
        'фонд|фонда|фонде|фонду|фондом|премия|премии|премию|премией|форум|форума|форуме|пик|пика|пике',
    },
    {
      before: 'городе|город|города',
      onlyTold: true,
      only: /(?<![\p{L}])(?:[Гг]ороде|[Гг]ород|[Гг]орода)$/u,
    },
    { before: 'ул.|пл.|пр-т|просп.|пер.|бул.|им.|бульвар|проспект' },
    {
      beforeGenitive:
        'улица|улицы|улице|улицу|улицей|площадь|площади|площадью|проспекта|проспекту|проспекте|проспектом|бульвара|бульвару|бульваре|бульваром|переулок|переулка|переулке|переулку|набережная|набережной|набережную|шоссе|аллея|аллее|аллеи|аллею|мост|моста|мосту|мосте|мостом|сквер|сквера|скверу|сквере|сквером|парк|парка|парку|парке|парком|школа|школы|школе|школу|школой|аэропорт|аэропорта|аэропорту|аэропорте|аэропортом|университет|университета|университету|университете|университетом',
    },
  ],
  uk: [
    {
      beforeGenitive: 'імені|ім.',
      only: /(?:завод|комбінат|фабрик|колгосп|шахт|канал|премі|дивізі|бригад|фонд|форум|конкурс|театр|музе|інститут|університет|школ|стадіон|палац|бібліотек|орден)\p{L}{0,3} (?:імені|ім\.)$/iu,
    },
    { beforeGenitive: 'фонд|фонду|фонді|премія|премії|премію|форум|форуму|пік|піку' },
    { before: 'вул.|просп.|ім.|пров.' },
    {
      beforeGenitive:
        'вулиця|вулиці|вулицю|вулицею|площа|площі|площу|площею|проспект|проспекту|проспекті|проспектом|бульвар|бульвару|бульварі|бульваром|провулок|провулку|набережна|набережній|набережну|набережної|міст|мосту|мості|моста|алея|алеї|алею|школа|школи|школу|школі|скверу',
    },
  ],
  be: [
    {
      beforeGenitive: 'імя|імені',
      only: /(?:завод|камбінат|фабрык|калгас|шахт|канал|прэмі|дывізі|брыгад|фонд|форум|конкурс|тэатр|музе|інстытут|універсітэт|школ|стадыён|палац|бібліятэк|ордэн)\p{L}{0,3} (?:імя|імені)$/iu,
    },
    { beforeGenitive: 'фонд|фонду|фонда|прэмія|прэміі|прэмію|форум|форуму' },
    { before: 'вул.|пр.|зав.' },
    {
      beforeGenitive:
        'вуліца|вуліцы|вуліцу|вуліцай|плошча|плошчы|плошчу|праспект|праспекта|праспекце|праспекту|бульвар|бульвара|бульвары|бульвару|завулак|завулку|школа|школы|школу|сквер|сквера|скверы|скверу',
    },
  ],
  bg: [
    {
      before: 'връх|язовир|фондация|фондацията',
      onlyTold: true,
    },
    {
      before:
        'ул.|бул.|пл.|улица|улицата|булевард|булеварда|булевардът|площад|площада|площадът|квартал',
      ofPlaces: 'before',
    },
    { before: 'мост|моста|мостът|училище|училището', onlyTold: true },
  ],
  mk: [{ before: 'булеварот|плоштад|плоштадот|улицата', ofPlaces: 'before' }],
  'sr-cyrl': [
    {
      beforeGenitive:
        'улица|улице|улици|улицу|улицом|трг|трга|тргу|тргом|булевар|булевара|булевару|булеваром|шеталиште|шеталишта|шеталишту',
    },
  ],
  hu: [
    { behind: 'díj*|alapítvány*|Alapítvány*|út|úton|úti', joints: SPACE_OR_HYPHEN },
    {
      behind:
        'utca|utcá*|tér|téren|térre|térről|térnek|térig|körút*|híd|hídon|hídja|hídnál|sétány*|rakpart*',
      joints: SPACE_OR_HYPHEN,
      ofPlaces: 'behind',
    },
  ],
  tr: [
    { behind: 'Vakfı*|Ödülü*|Forumu*' },
    {
      behind: 'Caddesi*|Sokağı*|Sokak*|Bulvarı*|Meydanı*|Köprüsü*|Okulu*|Parkı*|Havalimanı*',
      ofPlaces: 'behind',
    },
  ],
  lt: [
    { behind: 'premija|premijos|premiją|fondas|fondo|fondą|forumas|forumo' },
    {
      behind:
        'gatvė|gatvės|gatvę|gatve|gatvei|gatvėje|aikštė|aikštės|aikštę|aikštėje|prospektas|prospekto|prospekte|prospektą|alėja|alėjos|alėjoje|skveras|skvero|skvere|tiltas|tilto|tiltą',
    },
  ],
  lv: [
    { behind: 'prēmija|prēmijas|prēmiju|fonds|fonda|fondu|forums|foruma' },
    {
      behind:
        'iela|ielā|ielas|ielu|ielai|laukums|laukuma|laukumā|laukumu|bulvāris|bulvārī|bulvāra|prospekts|prospektā|prospekta|gatve|gatvē|gatves|tilts',
    },
  ],
  et: [
    {
      behind:
        'tänav|tänava|tänaval|tänavat|tänavale|tänavalt|väljak|väljaku|väljakul|väljakut|väljakule|väljakult|puiestee|puiesteel|puiesteed|plats|platsil',
      joints: [' ', '-', '  ', '--', ' -', '- '],
    },
  ],
  fi: [
    { behind: 'säätiö*|palkinto*|palkinno*', joints: ['-', ' -', ' '] },
    {
      behind: 'katu*|kata*|kadu*|aukio*|puistikko|puistotie*',
      joints: SPACE_OR_HYPHEN,
    },
  ],
  sv: [
    { behind: 'priset|stiftelsen|fonden', joints: ['-'] },
    { behind: 'gata|gatan|torg|torget|allé|allén|bron' },
  ],
  el: [
    {
      before: 'οδός|οδό|οδού|πλατεία|πλατείας|λεωφόρο|λεωφόρος|λεωφόρου|γέφυρα|γέφυρας|σχολείο',
    },
  ],
  ka: [{ behind: 'ქუჩა*|ქუჩის*|მოედან*|გამზირ*|ხიდ*|სკოლა*' }],
  ar: [{ before: 'شارع|ساحة|ميدان|جسر|جادة|مدرسة' }],
  fa: [{ before: 'خیابان|میدان|بلوار|پل|کوچه' }],
  he: [{ before: 'רחוב|ברחוב|כיכר|בכיכר|שדרות|גשר|סמטת' }],
  ja: [{ behind: '大通り|通り|広場|大橋', joints: [''] }],
  zh: [{ behind: '大街|大道|广场|廣場|大桥|大橋', joints: [''] }],
  ko: [
    {
      behind: '거리|광장|대로|다리|대교|학교',
      joints: ['', ' '],
      only: /^(?:에|에서|의|는|가|를)?(?![\p{L}\p{M}\p{N}])/u,
    },
  ],
};
