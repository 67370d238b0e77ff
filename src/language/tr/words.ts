import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'ğış',
  titles: listed(`
    başkan başkanı cumhurbaşkanı devlet lider lideri diktatör diktatörü başbakan sayın bay bayan
    yoldaş muhalif siyasetçi eski mareşal gazeteci
  `),
  givenStems: listed(`
    viktor nikolay kolya mikola dmitri dmitriy lyudmila galina janna zhanna irina yelena
    svetlana olga tatyana yulia marina mihail sergey andrey anton pavel pyotr ivan igor yuri
    oleg maksim konstantin yevgeni aleksey vasili nikita yekaterina mariya anna mehmet mustafa
    ahmet hasan hüseyin ibrahim ismail osman recep tayyip kemal meral ekrem mansur süleyman
    mevlüt hakan hulusi binali abdullah ömer yusuf murat emre burak fatma ayşe emine hatice
    zeynep elif merve selin deniz cem nicu abdülhamid abdülmecid adalet adnan ahmed alparslan
    altan aslıhan atilla aydın ayhan aylin ayşegül aysel aytaç azize bahadır bahar barış başar
    batuhan bayram begüm behiç bekir belgin berat berkay berna beyza bilal bilge birgül birol
    buğra bülent burcu burhan büşra cafer cahit canan celal cemal cemil cengiz cevat cevdet
    cihan cihat cüneyt çağatay çağla çağrı çetin çiğdem demet derya devlet didem dilara dilek
    doğan duygu ecevit emrah enver ercan erdal erdem erdinç ergin ergün erhan erkan ersin
    ertuğrul evren fahri fahrettin faruk fatih ferhat feride ferit fethi fethullah fevzi feyza
    figen fikret filiz funda furkan füsun galip gamze gizem gökhan gökçe gönül gülay gülben
    gülcan gülsüm gülten günay güneş güngör gürkan güven hakkı haldun halide halil halime haluk
    hamdi hamza handan hanife harun haşim haydar hayri hikmet hilal hilmi hülya ilhan ilkay
    ilker irfan ishak ismet kadir kadriye kamil kamuran kasım kayhan kazım kenan kerem kerim
    kezban koray korkut köksal kübra kürşat latife levent leyla lütfi mahir mahmut mehtap melek
    melih melike meltem melis menderes mesut metin mithat muammer muhammed muharrem muhittin
    muhsin muzaffer mübeccel müjde münir müslüm naime nalan namık nazan nazım nazlı necati
    necdet necip necla necmettin nejat neslihan nevzat nihal nihat nilgün nilüfer nimet niyazi
    numan nuran nuray nurcan nurettin nursel nurten oğuzhan oktay olcay orçun orhan önder özcan
    özden özgür özlem özkan pelin pınar polat rabia ramazan rasim refik reşat reyhan rıdvan
    rıfat rukiye rüştü saadet sabahattin sabri sadık salih salim saniye savaş sedat selahattin
    selami selçuk selda selim selma selman semih semra serap serdar serhat serkan serpil sertaç
    sevda sevgi sevil sevim sevinç seyfi seyit sezen sezer sıtkı sibel sinan simge sinem soner
    songül süheyla şaban şadiye şahin şebnem şefik şenol şeref şerif şevket şeyma şinasi şükran
    şükrü tahir tahsin talat tamer tansu tarık tarkan taner tayfun tayfur tekin teoman tevfik
    tolga tufan tuğba tuğrul tuncay turan turgay turgut turhan türkan vedat vehbi veysel volkan
    yahya yakup yalçın yasemin yaser yasin yaşar yavuz yeliz yeşim yıldız yıldıray yılmaz yiğit
    yunus yüksel zafer zehra zekeriya zeliha zerrin zübeyde zuhal zülfü
  `),
};
