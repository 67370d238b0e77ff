/**
 * Streets, squares, bridges and schools named after a person or place: the words before or after
 * the name, parted by bars; “школ:а,ы” lists “школа” and “школы”. Before a name, a small first letter
 * stands for a capital too.
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
    { before: 'strada|străzii|str.|bulevardul:,ui|bd.|aleea|șoseaua', ofPlaces: 'before' },
    { before: 'piața|pieței|podul|școala', onlyTold: true },
  ],
  pl: [
    {
      beforeGenitive: 'imienia|fundacj:a,i,ę,ą|nagrod:a,y,ę,ą|szczyt|szczytu',
    },
    { before: 'ul.|pl.|al.|im.', onlyTold: true },
    { before: 'ulica|ul.' },
    {
      beforeGenitive:
        'ulic:y,ę,ą,o|plac:,u,em,owi|alej:a,ę,ą,e,i|most:,u,em|moście|rond:o,a,em,zie|skwer:,u,em,ze|szko:ła,ły,łę,łą,le',
    },
  ],
  cs: [
    { beforeGenitive: 'nadac:e,i,í|závod:y,ů,ech' },
    { behind: 'závody|závodů|štít|štítu', onlyTold: true },
    {
      beforeGenitive: 'ulic:e,i,í|náměstí:,m|nám.|tříd:a,u,ě,y|nábřeží|most:,u,em,ě|škol:a,y,u,e',
    },
  ],
  sk: [
    { beforeGenitive: 'nadáci:a,e,i,u|závod:y,ov,och' },
    { behind: 'závody|závodov|štít|štítu', onlyTold: true },
    {
      beforeGenitive: 'námest:ie,ia,iu,í,ím|tried:a,u,y,e|nábreži:e,a,u',
    },
  ],
  sl: [{ beforeGenitive: 'trg:,u,a,om|cest:a,i,o,e' }],
  hr: [
    {
      beforeGenitive:
        'ulic:a,e,i,u,o,om|bulevar:,a,u,om|avenij:a,e,i,u|šetališt:e,a,u|škol:a,e,i,u',
    },
  ],
  ru: [
    {
      beforeGenitive: 'имени|им.',
      only: /(?:завод|комбинат|фабрик|колхоз|совхоз|шахт|канал|преми|дивизи|бригад|полк|фонд|форум|конкурс|театр|музе|институт|академи|университет|школ|стадион|район|дворец|дворц|библиотек|больниц|орден|турнир|куб|мест)\p{L}{0,3} (?:имени|им\.)$/iu,
    },
    {
      beforeGenitive: 'фонд:,а,е,у,ом|преми:я,и,ю,ей|форум:,а,е|пик:,а,е',
    },
    {
      before: 'город:е,,а',
      onlyTold: true,
      only: /(?<![\p{L}])(?:[Гг]ороде|[Гг]ород|[Гг]орода)$/u,
    },
    { before: 'ул.|пл.|пр-т|просп.|пер.|бул.|им.|бульвар|проспект' },
    {
      beforeGenitive:
        'улиц:а,ы,е,у,ей|площад:ь,и,ью|проспект:а,у,е,ом|бульвар:а,у,е,ом|переул:ок,ка,ке,ку|набережн:ая,ой,ую|шоссе|алле:я,е,и,ю|мост:,а,у,е,ом|сквер:,а,у,е,ом|парк:,а,у,е,ом|школ:а,ы,е,у,ой|аэропорт:,а,у,е,ом|университет:,а,у,е,ом',
    },
  ],
  uk: [
    {
      beforeGenitive: 'імені|ім.',
      only: /(?:завод|комбінат|фабрик|колгосп|шахт|канал|премі|дивізі|бригад|фонд|форум|конкурс|театр|музе|інститут|університет|школ|стадіон|палац|бібліотек|орден)\p{L}{0,3} (?:імені|ім\.)$/iu,
    },
    { beforeGenitive: 'фонд:,у,і|премі:я,ї,ю|форум:,у|пік|піку' },
    { before: 'вул.|просп.|ім.|пров.' },
    {
      beforeGenitive:
        'вулиц:я,і,ю,ею|площ:а,і,у,ею|проспект:,у,і,ом|бульвар:,у,і,ом|провул:ок,ку|набережн:а,ій,у,ої|міст|мост:у,і,а|але:я,ї,ю|школ:а,и,у,і|скверу',
    },
  ],
  be: [
    {
      beforeGenitive: 'імя|імені',
      only: /(?:завод|камбінат|фабрык|калгас|шахт|канал|прэмі|дывізі|брыгад|фонд|форум|конкурс|тэатр|музе|інстытут|універсітэт|школ|стадыён|палац|бібліятэк|ордэн)\p{L}{0,3} (?:імя|імені)$/iu,
    },
    { beforeGenitive: 'фонд:,у,а|прэмі:я,і,ю|форум:,у' },
    { before: 'вул.|пр.|зав.' },
    {
      beforeGenitive:
        'вуліц:а,ы,у,ай|плошч:а,ы,у|праспек:т,та,це,ту|бульвар:,а,ы,у|завул:ак,ку|школ:а,ы,у|сквер:,а,ы,у',
    },
  ],
  bg: [
    {
      before: 'връх|язовир|фондация:,та',
      onlyTold: true,
    },
    {
      before: 'ул.|бул.|пл.|улица:,та|булевард:,а,ът|площад:,а,ът|квартал',
      ofPlaces: 'before',
    },
    { before: 'мост:,а,ът|училище:,то', onlyTold: true },
  ],
  mk: [{ before: 'булеварот|плоштад:,от|улицата', ofPlaces: 'before' }],
  'sr-cyrl': [
    {
      beforeGenitive: 'улиц:а,е,и,у,ом|трг:,а,у,ом|булевар:,а,у,ом|шеталишт:е,а,у',
    },
  ],
  hu: [
    { behind: 'díj*|alapítvány*|Alapítvány*|út|úton|úti', joints: SPACE_OR_HYPHEN },
    {
      behind: 'utca|utcá*|tér:,en,re,ről,nek,ig|körút*|híd:,on,ja,nál|sétány*|rakpart*',
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
    { behind: 'premij:a,os,ą|fond:as,o,ą|forumas|forumo' },
    {
      behind:
        'gatv:ė,ės,ę,e,ei,ėje|aikšt:ė,ės,ę,ėje|prospekt:as,o,e,ą|alėj:a,os,oje|skver:as,o,e|tilt:as,o,ą',
    },
  ],
  lv: [
    { behind: 'prēmij:a,as,u|fond:s,a,u|forums|foruma' },
    {
      behind: 'iel:a,ā,as,u,ai|laukum:s,a,ā,u|bulvār:is,ī,a|prospekt:s,ā,a|gatv:e,ē,es|tilts',
    },
  ],
  et: [
    {
      behind: 'tänav:,a,al,at,ale,alt|väljak:,u,ul,ut,ule,ult|puiestee:,l,d|plats|platsil',
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
      before: 'οδός|οδό|οδού|πλατεία:,ς|λεωφόρο:,ς,υ|γέφυρα:,ς|σχολείο',
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
