/** As the western texts, in languages of the south and of the Balkans. */
export const SOUTHERN_TEXTS: Readonly<Record<string, string>> = {
  it: `La mattina presto la polizia è stata chiamata al porto. Pioggia per tutta la notte, acqua nelle
    strade. Operai e vigili hanno chiuso due ponti. Scuole e negozi restano chiusi. Nessuno è rimasto
    ferito, dice una portavoce del comune. Contadini e pescatori temono per il raccolto. Pane e latte
    costano di più anche questo mese. Esperti e scienziati danno la colpa alla siccità. Banche e
    imprese aspettano tassi più alti. Elezioni in primavera: i partiti promettono meno tasse. Sogno
    o bugia, chiedono i critici. Medici e infermieri sono in sciopero. Maestri e studenti chiedono
    libri nuovi. Il tribunale ha fermato i lavori dell’aeroporto. Giudici e avvocati accolgono bene
    la decisione. Ministro si dimette dopo una lunga lite. Soldati lasciano il campo all’alba. Guerra
    senza fine, pace lontana. Speranza e rabbia riempiono la piazza. Libertà, giustizia e verità sono
    scritte sui cartelli. Governo sotto pressione. Bambini dipingono le stelle. Vittoria della squadra
    di casa. Domani sole, poi nuvole. Mercato, teatro e chiesa riaprono domenica. Treni in ritardo,
    viaggiatori alla stazione. Incendio in una fabbrica. Re e imperatori vivono solo nelle favole.
    Fabbro, mugnaio e sarto aiutano i vicini. Fede e amore, scrive un lettore, non hanno prezzo.`,
  pt: `De manhã cedo a polícia foi chamada ao porto. Chuva durante toda a noite, água nas ruas. Operários
    e bombeiros fecharam duas pontes. Escolas e lojas continuam fechadas. Ninguém ficou ferido, disse
    uma porta-voz da cidade. Agricultores e pescadores temem pela colheita. Pão e leite voltaram a
    subir de preço. Cientistas culpam a seca. Bancos e empresas esperam juros mais altos. Eleições na
    primavera: os partidos prometem menos impostos. Sonho ou mentira, perguntam os críticos. Médicos
    e enfermeiros estão em greve. Professores e alunos pedem livros novos. Tribunal trava as obras do
    aeroporto. Juízes e advogados saúdam a decisão. Ministro deixa o cargo depois de longa disputa.
    Soldados saíram do campo ao nascer do sol. Guerra sem fim, paz distante. Esperança e raiva enchem
    a praça. Liberdade, justiça e verdade lê-se nos cartazes. Governo sob pressão. Crianças pintaram
    estrelas. Vitória da equipa da casa. Amanhã sol, depois nuvens. Mercado, teatro e igreja abrem no
    domingo. Comboios atrasados, viajantes à espera na estação. Incêndio numa fábrica. Reis e
    imperadores só vivem nos contos. Ferreiro, moleiro e alfaiate ajudaram os vizinhos. Fé e amor,
    escreve uma leitora, não têm preço. Fronteira aberta, povo à espera de notícias.`,
  ro: `Dimineața devreme poliția a fost chemată în port. Ploaia a căzut toată noaptea. Apa stătea pe
    străzi. Muncitorii au închis două poduri. Școlile și magazinele rămân închise. Nimeni nu a fost
    rănit, spune o purtătoare de cuvânt. Țăranii și pescarii se tem pentru recoltă. Pâinea și laptele
    s-au scumpit din nou. Cercetătorii dau vina pe secetă. Băncile așteaptă dobânzi mai mari. Alegeri
    în primăvară: partidele promit taxe mai mici. Criticii numesc asta un vis. Medicii și asistentele
    sunt în grevă. Profesorii și elevii cer cărți noi. Tribunalul a oprit lucrările la aeroport.
    Judecătorii și avocații sunt mulțumiți. Ministrul a plecat după o lungă ceartă. Soldații au
    părăsit tabăra. Războiul continuă. Pacea e departe. Speranța și furia umplu piața. Libertate,
    dreptate și adevăr scrie pe pancarte. Guvernul e sub presiune. Copiii au pictat stele. Victoria
    a mers la gazde. Vremea: soare, apoi nori. Piața, teatrul și biserica se deschid duminică.
    Trenurile întârzie, călătorii așteaptă în gară. Incendiu într-o fabrică. Regi și împărați mai
    trăiesc doar în povești. Fierarul, morarul și croitorul și-au ajutat vecinii. Credința și
    iubirea nu au preț, scrie un cititor. Granița e deschisă. Poporul așteaptă vești.`,
  el: `Νωρίς το πρωί η αστυνομία κλήθηκε στο λιμάνι. Βροχή έπεφτε όλη τη νύχτα. Νερά γέμισαν τους
    δρόμους. Εργάτες έκλεισαν δύο γέφυρες. Σχολεία και καταστήματα μένουν κλειστά. Κανείς δεν
    τραυματίστηκε, λέει εκπρόσωπος του δήμου. Αγρότες και ψαράδες φοβούνται για τη σοδειά. Ψωμί και
    γάλα ακρίβυναν πάλι. Επιστήμονες κατηγορούν την ξηρασία. Τράπεζες και επιχειρήσεις περιμένουν
    υψηλότερα επιτόκια. Εκλογές την άνοιξη: τα κόμματα υπόσχονται λιγότερους φόρους. Όνειρο ή ψέμα,
    ρωτούν οι επικριτές. Γιατροί και νοσοκόμες απεργούν. Δάσκαλοι και μαθητές ζητούν νέα βιβλία.
    Δικαστήριο σταμάτησε τα έργα στο αεροδρόμιο. Δικαστές και δικηγόροι χαιρετίζουν την απόφαση.
    Υπουργός παραιτήθηκε ύστερα από μακρά διαμάχη. Στρατιώτες έφυγαν από το στρατόπεδο. Πόλεμος
    χωρίς τέλος, ειρήνη μακριά. Ελπίδα και θυμός γέμισαν την πλατεία. Ελευθερία, δικαιοσύνη και
    αλήθεια γράφουν τα πανό. Κυβέρνηση υπό πίεση. Παιδιά ζωγράφισαν αστέρια. Νίκη για τους
    γηπεδούχους. Αύριο ήλιος, μετά σύννεφα. Αγορά, θέατρο και εκκλησία ανοίγουν την Κυριακή. Τρένα
    με καθυστέρηση, ταξιδιώτες στον σταθμό. Φωτιά σε εργοστάσιο. Βασιλιάδες και αυτοκράτορες ζουν
    μόνο στα παραμύθια. Σιδεράς, μυλωνάς και ράφτης βοήθησαν τους γείτονες. Πίστη και αγάπη δεν
    έχουν τιμή, γράφει αναγνώστης. Σύνορα ανοιχτά. Λαός που περιμένει νέα.`,
  tr: `Sabah erken saatlerde polis limana çağrıldı. Yağmur bütün gece sürdü. Su sokakları kapladı. İşçiler
    iki köprüyü kapattı. Okullar ve dükkânlar kapalı kaldı. Kimse yaralanmadı, dedi belediye sözcüsü.
    Çiftçiler ve balıkçılar ürün için korkuyor. Ekmek ve süt yine pahalandı. Bilim insanları
    kuraklığı suçluyor. Bankalar daha yüksek faiz bekliyor. Seçim ilkbaharda yapılacak. Partiler
    daha az vergi sözü veriyor. Eleştirenler buna hayal diyor. Doktorlar ve hemşireler grevde.
    Öğretmenler ve öğrenciler yeni kitap istiyor. Mahkeme havaalanı inşaatını durdurdu. Yargıçlar ve
    avukatlar kararı olumlu buldu. Bakan uzun bir tartışmadan sonra istifa etti. Askerler kamptan
    ayrıldı. Savaş sürüyor. Barış uzakta. Umut ve öfke meydanı doldurdu. Özgürlük, adalet ve gerçek
    yazıyor pankartlarda. Hükümet baskı altında. Çocuklar yıldız çizdi. Zafer ev sahibinin oldu. Hava:
    güneş, sonra bulut. Pazar, tiyatro ve kilise yeniden açılıyor. Trenler gecikti, yolcular garda
    bekledi. Yangın bir fabrikayı yok etti. Krallar ve padişahlar artık yalnız masallarda yaşıyor.
    Demirci, değirmenci ve terzi komşulara yardım etti. İnanç ve sevgi satılmaz, diye yazdı bir okur.
    Sınır açık. Halk haber bekliyor. Yıldızlı bir gece, sonra sis ve rüzgâr geldi.`,
  bg: `Рано сутринта полицията беше повикана на пристанището. Дъжд валя цяла нощ. Вода заля улиците.
    Работници затвориха два моста. Училища и магазини остават затворени. Никой не пострада, каза
    говорителка на общината. Селяни и рибари се боят за реколтата. Хлябът и млякото пак поскъпнаха.
    Учени обвиняват сушата. Банки и фирми очакват по-високи лихви. Избори напролет: партиите обещават
    по-ниски данъци. Мечта или лъжа, питат критиците. Лекари и сестри стачкуват. Учители и ученици
    искат нови книги. Съдът спря строежа на летището. Съдии и адвокати приветстват решението.
    Министърът подаде оставка след дълъг спор. Войници напуснаха лагера. Войната продължава. Мирът
    е далеч. Надежда и гняв изпълниха площада. Свобода, правда и истина пише на плакатите.
    Правителството е под натиск. Деца рисуваха звезди. Победа за домакините. Утре слънце, после
    облаци. Пазар, театър и църква отварят в неделя. Влакове със закъснение, пътници на гарата. Пожар
    унищожи фабрика. Крале и царе има само в приказките. Ковач, мелничар и шивач помогнаха на
    съседите. Вяра и любов нямат цена, пише читател. Границата е отворена. Народът чака новини. Слава
    на победителите! Мъгла и вятър дойдоха вечерта.`,
  mk: `Рано наутро полицијата беше повикана на пристаништето. Дожд врнеше цела ноќ. Вода ги поплави
    улиците. Работници затворија два моста. Училишта и продавници остануваат затворени. Никој не е
    повреден, рече портпаролка на градот. Земјоделци и рибари се плашат за родот. Лебот и млекото
    пак поскапеа. Научници ја обвинуваат сушата. Банки и фирми очекуваат повисоки камати. Избори
    напролет: партиите ветуваат помали даноци. Сон или лага, прашуваат критичарите. Лекари и сестри
    штрајкуваат. Учители и ученици бараат нови книги. Судот ја запре градбата на аеродромот. Судии
    и адвокати ја поздравија одлуката. Министерот си поднесе оставка по долг спор. Војници го
    напуштија логорот. Војната трае. Мирот е далеку. Надеж и гнев го исполнија плоштадот. Слобода,
    правда и вистина пишува на плакатите. Владата е под притисок. Деца цртаа ѕвезди. Победа за
    домаќините. Утре сонце, потоа облаци. Пазар, театар и црква отвораат во недела. Возови доцнат,
    патници чекаат на станица. Пожар уништи фабрика. Кралеви и цареви има само во приказните. Ковач,
    воденичар и кројач им помогнаа на соседите. Вера и љубов немаат цена, пишува читател. Границата
    е отворена. Народот чека вести. Слава на победниците! Магла и ветер дојдоа навечер.`,
  sr: `Рано јутрос полиција је позвана у луку. Киша је падала целу ноћ. Вода је стајала на улицама.
    Радници су затворили два моста. Школе и продавнице су затворене. Нико није повређен, рекла је
    портпаролка града. Сељаци и рибари се боје за жетву. Хлеб и млеко су опет поскупели. Научници
    криве сушу. Банке чекају више камате. Избори су у пролеће. Странке обећавају мање порезе.
    Критичари то зову сном. Лекари и сестре штрајкују. Суд је зауставио градњу аеродрома. Судије и
    адвокати су задовољни. Министар је отишао после дугог спора. Војници су напустили логор. Рат
    траје. Мир је далеко. Нада и гнев испунили су трг. Слобода, правда и истина пише на плакатима.
    Rano jutros stigle su i druge vesti. Vlada je pod pritiskom. Deca su crtala zvezde. Pobeda je
    pripala domaćinima. Vreme: sunce, pa oblaci. Pijaca, pozorište i crkva opet rade. Vozovi kasne,
    putnici čekaju na stanici. Požar je uništio fabriku. Kraljevi i carevi žive samo u bajkama. Kovač,
    mlinar i krojač pomogli su komšijama. Vera i ljubav nemaju cenu, piše čitalac. Granica je
    otvorena. Narod čeka vesti. Magla i vetar stigli su uveče. Slava pobednicima! Nada umire
    poslednja, kaže učiteljica.`,
  hr: `Rano ujutro policija je pozvana u luku. Kiša je padala cijelu noć. Voda je stajala na ulicama.
    Radnici su zatvorili dva mosta. Škole i trgovine ostaju zatvorene. Nitko nije ozlijeđen, rekla je
    glasnogovornica grada. Seljaci i ribari boje se za žetvu. Kruh i mlijeko opet su poskupjeli.
    Znanstvenici krive sušu. Banke očekuju više kamate. Izbori su u proljeće. Stranke obećavaju manje
    poreze. Kritičari to zovu snom. Liječnici i sestre štrajkaju. Učitelji i učenici traže nove
    knjige. Sud je zaustavio gradnju zračne luke. Suci i odvjetnici zadovoljni su odlukom. Ministar je
    otišao nakon duge svađe. Vojnici su napustili logor. Rat traje. Mir je daleko. Nada i gnjev
    ispunili su trg. Sloboda, pravda i istina piše na plakatima. Vlada je pod pritiskom. Djeca su
    crtala zvijezde. Pobjeda je pripala domaćinima. Vrijeme: sunce, zatim oblaci. Tržnica, kazalište
    i crkva opet rade. Vlakovi kasne, putnici čekaju na kolodvoru. Požar je uništio tvornicu. Kraljevi
    i carevi žive samo u bajkama. Kovač, mlinar i krojač pomogli su susjedima. Vjera i ljubav nemaju
    cijenu, piše čitatelj. Granica je otvorena. Narod čeka vijesti. Magla i vjetar stigli su navečer.
    Slava pobjednicima! Zora nad morem bila je crvena.`,
  sl: `Zgodaj zjutraj so policijo poklicali v pristanišče. Dež je padal vso noč. Voda je stala na ulicah.
    Delavci so zaprli dva mostova. Šole in trgovine ostajajo zaprte. Nihče ni poškodovan, je povedala
    govornica mesta. Kmetje in ribiči se bojijo za letino. Kruh in mleko sta se spet podražila.
    Znanstveniki krivijo sušo. Banke pričakujejo višje obresti. Volitve bodo spomladi. Stranke
    obljubljajo nižje davke. Kritiki temu pravijo sanje. Zdravniki in sestre stavkajo. Učitelji in
    učenci hočejo nove knjige. Sodišče je ustavilo gradnjo letališča. Sodniki in odvetniki so
    zadovoljni. Minister je odstopil po dolgem sporu. Vojaki so zapustili taborišče. Vojna traja. Mir
    je daleč. Upanje in jeza sta napolnila trg. Svoboda, pravica in resnica piše na plakatih. Vlada je
    pod pritiskom. Otroci so risali zvezde. Zmaga je pripadla domačinom. Vreme: sonce, nato oblaki.
    Tržnica, gledališče in cerkev so spet odprti. Vlaki zamujajo, potniki čakajo na postaji. Požar je
    uničil tovarno. Kralji in cesarji živijo samo v pravljicah. Kovač, mlinar in krojač so pomagali
    sosedom. Vera in ljubezen nimata cene, piše bralec. Meja je odprta. Ljudstvo čaka na novice. Megla
    in veter sta prišla zvečer. Slava zmagovalcem! Zarja nad morjem je bila rdeča.`,
};
