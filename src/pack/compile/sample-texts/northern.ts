/** As the western texts, in languages of the north and the east of central Europe. */
export const NORTHERN_TEXTS: Readonly<Record<string, string>> = {
  nl: `Vroeg in de ochtend werd de politie naar de haven geroepen. Regen viel de hele nacht. Water stond
    in de straten. Arbeiders sloten twee bruggen. Scholen en winkels blijven dicht. Niemand raakte
    gewond, zei een woordvoerster van de stad. Boeren en vissers vrezen voor de oogst. Brood en melk
    werden weer duurder. Onderzoekers geven de droogte de schuld. Banken verwachten een hogere rente.
    Verkiezingen zijn er in het voorjaar. Partijen beloven lagere belastingen. Critici noemen dat een
    droom. Artsen en verplegers staken. Leraren en leerlingen vragen om nieuwe boeken. Rechters
    legden de bouw van het vliegveld stil. Advocaten zijn blij met het vonnis. Minister vertrekt na
    lange ruzie. Soldaten verlieten het kamp. Oorlog duurt voort. Vrede is ver weg. Hoop en woede
    vulden het plein. Vrijheid, recht en waarheid staat op de borden. Regering onder druk. Kinderen
    schilderden sterren. Winst was er voor de thuisploeg. Morgen zon, daarna wolken. Markt, theater en
    kerk gaan zondag weer open. Treinen rijden te laat, reizigers wachten op het station. Brand
    verwoestte een fabriek. Koningen en keizers leven alleen nog in sprookjes. Smid, molenaar en
    kleermaker hielpen de buren. Geloof en liefde zijn niet te koop, schrijft een lezer. Grens blijft
    open. Volk wacht op nieuws. Mist en wind kwamen in de avond.`,
  sv: `Tidigt på morgonen kallades polisen till hamnen. Regn föll hela natten. Vatten stod på gatorna.
    Arbetare stängde två broar. Skolor och butiker håller stängt. Ingen skadades, sade en talesperson
    för staden. Bönder och fiskare är rädda för skörden. Bröd och mjölk blev dyrare igen. Forskare
    skyller på torkan. Banker väntar högre räntor. Val hålls till våren. Partier lovar lägre skatter.
    Kritiker kallar det en dröm. Läkare och sköterskor strejkar. Lärare och elever vill ha nya böcker.
    Domstol stoppade bygget av flygplatsen. Domare och advokater är nöjda med beslutet. Minister avgår
    efter lång strid. Soldater lämnade lägret. Krig pågår. Fred är långt borta. Hopp och vrede fyllde
    torget. Frihet, rätt och sanning står det på skyltarna. Regering under press. Barn målade
    stjärnor. Seger för hemmalaget. I morgon sol, sedan moln. Marknad, teater och kyrka öppnar på
    söndag. Tåg är sena, resenärer väntar på stationen. Brand förstörde en fabrik. Kungar och kejsare
    lever bara i sagorna. Smed, mjölnare och skräddare hjälpte sina grannar. Tro och kärlek kan inte
    köpas, skriver en läsare. Gräns är öppen. Folk väntar på nyheter. Dimma och vind kom på kvällen.
    Höst i skogen, vinter på fjället. Ljus i varje fönster.`,
  fi: `Varhain aamulla poliisi kutsuttiin satamaan. Sade jatkui koko yön. Vesi seisoi kaduilla. Työläiset
    sulkivat kaksi siltaa. Koulut ja kaupat pysyvät kiinni. Kukaan ei loukkaantunut, sanoi kaupungin
    tiedottaja. Viljelijät ja kalastajat pelkäävät sadon puolesta. Leipä ja maito kallistuivat taas.
    Tutkijat syyttävät kuivuutta. Pankit odottavat korkeampia korkoja. Vaalit pidetään keväällä.
    Puolueet lupaavat alempia veroja. Arvostelijat kutsuvat sitä unelmaksi. Lääkärit ja hoitajat ovat
    lakossa. Opettajat ja oppilaat haluavat uusia kirjoja. Oikeus pysäytti lentokentän rakentamisen.
    Tuomarit ja asianajajat ovat tyytyväisiä. Ministeri erosi pitkän riidan jälkeen. Sotilaat
    lähtivät leiristä. Sota jatkuu. Rauha on kaukana. Toivo ja viha täyttivät torin. Vapaus, oikeus ja
    totuus lukee kylteissä. Hallitus on paineen alla. Lapset maalasivat tähtiä. Voitto meni
    kotijoukkueelle. Sää: aurinkoa, sitten pilviä. Tori, teatteri ja kirkko avataan sunnuntaina. Junat
    ovat myöhässä, matkustajat odottavat asemalla. Tulipalo tuhosi tehtaan. Kuninkaat ja keisarit
    elävät vain saduissa. Seppä, mylläri ja räätäli auttoivat naapureita. Usko ja rakkaus eivät ole
    kaupan, kirjoittaa lukija. Raja on auki. Kansa odottaa uutisia. Sumu ja tuuli tulivat illalla.
    Onni suosii rohkeaa, sanoo vanha sananlasku. Talvi lähestyy, ja järvi jäätyy.`,
  et: `Varahommikul kutsuti politsei sadamasse. Vihm sadas terve öö. Vesi seisis tänavatel. Töölised
    sulgesid kaks silda. Koolid ja poed on kinni. Keegi ei saanud viga, ütles linna pressiesindaja.
    Talunikud ja kalurid kardavad saagi pärast. Leib ja piim kallinesid taas. Teadlased süüdistavad
    põuda. Pangad ootavad kõrgemaid intresse. Valimised toimuvad kevadel. Parteid lubavad madalamaid
    makse. Kriitikud nimetavad seda unistuseks. Arstid ja õed streigivad. Õpetajad ja õpilased
    tahavad uusi raamatuid. Kohus peatas lennujaama ehituse. Kohtunikud ja advokaadid on otsusega
    rahul. Minister astus tagasi pärast pikka tüli. Sõdurid lahkusid laagrist. Sõda kestab. Rahu on
    kaugel. Lootus ja viha täitsid väljaku. Vabadus, õigus ja tõde seisab plakatitel. Valitsus on surve
    all. Lapsed joonistasid tähti. Võit läks kodumeeskonnale. Ilm: päike, siis pilved. Turg, teater
    ja kirik avatakse pühapäeval. Rongid hilinevad, reisijad ootavad jaamas. Tulekahju hävitas tehase.
    Kuningad ja keisrid elavad ainult muinasjuttudes. Sepp, mölder ja rätsep aitasid naabreid. Usk ja
    armastus ei ole müüa, kirjutab lugeja. Piir on avatud. Rahvas ootab uudiseid. Udu ja tuul tulid
    õhtul. Õnn naeratab julgele, ütleb vanasõna. Mets kohiseb, ja järv jäätub. Koit oli punane.`,
  lt: `Anksti rytą policija buvo iškviesta į uostą. Lietus lijo visą naktį. Vanduo stovėjo gatvėse.
    Darbininkai uždarė du tiltus. Mokyklos ir parduotuvės neveikia. Niekas nenukentėjo, sakė miesto
    atstovė. Ūkininkai ir žvejai bijo dėl derliaus. Duona ir pienas vėl pabrango. Mokslininkai kaltina
    sausrą. Bankai laukia didesnių palūkanų. Rinkimai vyks pavasarį. Partijos žada mažesnius
    mokesčius. Kritikai tai vadina svajone. Gydytojai ir slaugytojos streikuoja. Mokytojai ir mokiniai
    prašo naujų knygų. Teismas sustabdė oro uosto statybą. Teisėjai ir advokatai patenkinti
    sprendimu. Ministras atsistatydino po ilgo ginčo. Kareiviai paliko stovyklą. Karas tęsiasi. Taika
    toli. Viltis ir pyktis užpildė aikštę. Laisvė, teisybė ir tiesa parašyta ant plakatų. Vyriausybė
    patiria spaudimą. Vaikai piešė žvaigždes. Pergalė atiteko šeimininkams. Orai: saulė, paskui
    debesys. Turgus, teatras ir bažnyčia vėl atidaryti. Traukiniai vėluoja, keleiviai laukia stotyje.
    Gaisras sunaikino fabriką. Karaliai ir imperatoriai gyvena tik pasakose. Kalvis, malūnininkas ir
    siuvėjas padėjo kaimynams. Tikėjimas ir meilė neparduodami, rašo skaitytojas. Siena atvira. Tauta
    laukia žinių. Rūkas ir vėjas atėjo vakare. Laimė šypsosi drąsiems, sako patarlė. Miškas ošia, o
    ežeras užšąla. Aušra buvo raudona. Garbė nugalėtojams!`,
  lv: `Agri no rīta policiju izsauca uz ostu. Lietus lija visu nakti. Ūdens stāvēja ielās. Strādnieki
    slēdza divus tiltus. Skolas un veikali ir slēgti. Neviens nav cietis, sacīja pilsētas pārstāve.
    Zemnieki un zvejnieki baidās par ražu. Maize un piens atkal kļuva dārgāki. Zinātnieki vaino
    sausumu. Bankas gaida augstākas likmes. Vēlēšanas notiks pavasarī. Partijas sola zemākus nodokļus.
    Kritiķi to sauc par sapni. Ārsti un māsas streiko. Skolotāji un skolēni grib jaunas grāmatas.
    Tiesa apturēja lidostas būvi. Tiesneši un advokāti ir apmierināti ar lēmumu. Ministrs atkāpās pēc
    ilga strīda. Karavīri atstāja nometni. Karš turpinās. Miers ir tālu. Cerība un dusmas piepildīja
    laukumu. Brīvība, taisnība un patiesība rakstīts uz plakātiem. Valdība ir zem spiediena. Bērni
    zīmēja zvaigznes. Uzvara tika mājiniekiem. Laiks: saule, tad mākoņi. Tirgus, teātris un baznīca
    atkal ir vaļā. Vilcieni kavējas, ceļotāji gaida stacijā. Ugunsgrēks iznīcināja fabriku. Karaļi un
    ķeizari dzīvo tikai pasakās. Kalējs, dzirnavnieks un drēbnieks palīdzēja kaimiņiem. Ticība un
    mīlestība nav pērkama, raksta lasītāja. Robeža ir atvērta. Tauta gaida ziņas. Migla un vējš
    atnāca vakarā. Laime smaida drosmīgajiem, saka paruna. Mežs šalc, un ezers aizsalst. Slava
    uzvarētājiem! Ausma bija sarkana.`,
  be: `Рана раніцай паліцыю выклікалі ў порт. Дождж ішоў усю ноч. Вада стаяла на вуліцах. Рабочыя закрылі
    два масты. Школы і крамы не працуюць. Ніхто не пацярпеў, паведаміла прадстаўніца горада. Сяляне
    і рыбакі баяцца за ўраджай. Хлеб і малако зноў падаражэлі. Навукоўцы вінавацяць засуху. Банкі
    чакаюць павышэння ставак. Вясной пройдуць выбары. Партыі абяцаюць меншыя падаткі. Крытыкі завуць
    гэта марай. Лекары і медсёстры бастуюць. Настаўнікі і вучні просяць новых кніг. Суд спыніў
    будаўніцтва аэрапорта. Суддзі і адвакаты задаволеныя. Міністр пайшоў у адстаўку пасля доўгай
    спрэчкі. Салдаты пакінулі лагер. Вайна працягваецца. Мір далёка. Надзея і гнеў запоўнілі плошчу.
    Свабода, воля і праўда напісана на плакатах. Урад пад ціскам. Дзеці малявалі зоркі. Перамога
    дасталася гаспадарам поля. Надвор’е: сонца, потым хмары. Рынак, тэатр і царква зноў адчынены.
    Цягнікі спазняюцца, падарожнікі чакаюць на вакзале. Пажар знішчыў фабрыку. Каралі і цары жывуць
    толькі ў казках. Каваль, млынар і кравец дапамаглі суседзям. Вера і любоў не маюць цаны, піша
    чытач. Мяжа не закрыта. Народ чакае навін. Туман і вецер прыйшлі ўвечары. Шчасце ўсміхаецца
    смелым, кажа прымаўка. Лес шуміць, возера замярзае. Слава пераможцам!`,
  cs: `Brzy ráno byla policie zavolána do přístavu. Déšť padal celou noc. Voda stála v ulicích. Dělníci
    zavřeli dva mosty. Školy a obchody zůstávají zavřené. Nikdo nebyl zraněn, řekla mluvčí města.
    Sedláci a rybáři se bojí o úrodu. Chléb a mléko znovu zdražily. Vědci viní sucho. Banky čekají
    vyšší sazby. Volby se konají na jaře. Strany slibují nižší daně. Kritici tomu říkají sen. Lékaři
    a sestry stávkují. Učitelé a žáci chtějí nové knihy. Soud zastavil stavbu letiště. Soudci
    a advokáti jsou s rozhodnutím spokojeni. Ministr odstoupil po dlouhém sporu. Vojáci opustili
    tábor. Válka trvá. Mír je daleko. Naděje a hněv naplnily náměstí. Svoboda, právo a pravda stojí na
    plakátech. Vláda je pod tlakem. Děti malovaly hvězdy. Vítězství patřilo domácím. Počasí: slunce,
    potom mraky. Trh, divadlo a kostel jsou zase otevřené. Vlaky mají zpoždění, cestující čekají na
    nádraží. Požár zničil továrnu. Králové a císaři žijí jen v pohádkách. Kovář, mlynář a krejčí
    pomohli sousedům. Víra a láska nejsou na prodej, píše čtenář. Hranice je otevřená. Národ čeká na
    zprávy. Mlha a vítr přišly večer. Štěstí přeje odvážným, říká přísloví. Les šumí a jezero zamrzá.
    Sláva vítězům! Jitro bylo červené. Jaro je blízko, zima končí.`,
  sk: `Skoro ráno políciu zavolali do prístavu. Dážď padal celú noc. Voda stála v uliciach. Robotníci
    zavreli dva mosty. Školy a obchody zostávajú zatvorené. Nikto nebol zranený, povedala hovorkyňa
    mesta. Roľníci a rybári sa boja o úrodu. Chlieb a mlieko znova zdraželi. Vedci vinia sucho. Banky
    čakajú vyššie sadzby. Voľby budú na jar. Strany sľubujú nižšie dane. Kritici to volajú snom.
    Lekári a sestry štrajkujú. Učitelia a žiaci chcú nové knihy. Súd zastavil stavbu letiska. Sudcovia
    a advokáti sú s rozhodnutím spokojní. Minister odstúpil po dlhom spore. Vojaci opustili tábor.
    Vojna trvá. Mier je ďaleko. Nádej a hnev naplnili námestie. Sloboda, právo a pravda stojí na
    plagátoch. Vláda je pod tlakom. Deti maľovali hviezdy. Víťazstvo patrilo domácim. Počasie: slnko,
    potom oblaky. Trh, divadlo a kostol sú zase otvorené. Vlaky meškajú, cestujúci čakajú na stanici.
    Požiar zničil továreň. Králi a cisári žijú len v rozprávkach. Kováč, mlynár a krajčír pomohli
    susedom. Viera a láska nie sú na predaj, píše čitateľ. Hranica je otvorená. Národ čaká na správy.
    Hmla a vietor prišli večer. Šťastie praje odvážnym, hovorí príslovie. Les šumí a jazero zamŕza.
    Sláva víťazom! Zora bola červená. Jar je blízko, zima sa končí.`,
  hu: `Kora reggel a rendőrséget a kikötőbe hívták. Eső esett egész éjjel. Víz állt az utcákon. Munkások
    két hidat lezártak. Iskolák és boltok maradnak zárva. Senki sem sérült meg, mondta a város
    szóvivője. Gazdák és halászok féltik a termést. Kenyér és tej ismét drágább lett. Tudósok az
    aszályt okolják. Bankok magasabb kamatot várnak. Választás lesz tavasszal. Pártok kevesebb adót
    ígérnek. Bírálók ezt álomnak nevezik. Orvosok és nővérek sztrájkolnak. Tanárok és diákok új
    könyveket kérnek. Bíróság állította le a repülőtér építését. Bírák és ügyvédek örülnek a
    döntésnek. Miniszter mondott le hosszú vita után. Katonák hagyták el a tábort. Háború dúl. Béke
    még messze van. Remény és harag töltötte meg a teret. Szabadság, igazság és jog áll a táblákon.
    Kormány nyomás alatt. Gyerekek csillagokat rajzoltak. Győzelem jutott a hazaiaknak. Időjárás:
    napsütés, majd felhők. Piac, színház és templom újra nyitva. Vonatok késnek, utasok várnak az
    állomáson. Tűz pusztított egy gyárban. Királyok és császárok csak a mesékben élnek. Kovács, molnár
    és szabó segített a szomszédoknak. Hit és szerelem nem eladó, írja egy olvasó. Határ nyitva. Nép
    vár a hírekre. Köd és szél jött este. Szerencse kíséri a bátrakat, tartja a mondás. Erdő zúg, tó
    fagy be. Hajnal hasadt, vörös ég alatt.`,
};
