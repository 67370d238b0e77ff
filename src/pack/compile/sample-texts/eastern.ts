/** As the western texts, in languages of eastern Europe. */
export const EASTERN_TEXTS: Readonly<Record<string, string>> = {
  ru: `Рано утром полицию вызвали в порт. Дождь шёл всю ночь. Вода стояла на улицах. Рабочие закрыли два
    моста. Школы не работают. Крестьяне боятся за урожай. Никто не пострадал, сообщила представитель
    города. Цены на хлеб и молоко снова выросли. Учёные винят засуху. Банки ждут повышения ставок.
    Весной пройдут выборы. Партии обещают снизить налоги. Критики называют это мечтой. Врачи и
    медсёстры бастуют. Суд остановил строительство аэропорта. Судьи и адвокаты довольны решением.
    Министр ушёл в отставку после долгого спора. Солдаты покинули лагерь. Война продолжается. Мир
    далёк. Надежда и гнев наполнили площадь. Правительство под давлением. Дети рисовали звёзды.
    Победа досталась хозяевам поля. Погода: солнце и облака. Рынок, театр и церковь снова открыты.
    Граница не закрыта. Народ ждёт новостей. Любовь к городу не прошла. Вера людей сильна.
    Слава победителям! Роман писателя вышел в печать. Король и царь есть только в сказках.`,
  uk: `Рано вранці поліцію викликали до порту. Дощ ішов усю ніч. Вода стояла на вулицях. Робітники
    закрили два мости. Школи не працюють. Селяни бояться за врожай. Ніхто не постраждав, повідомила
    речниця міста. Ціни на хліб і молоко знову зросли. Науковці винять посуху. Банки чекають
    підвищення ставок. Навесні відбудуться вибори. Партії обіцяють знизити податки. Критики звуть це
    мрією. Лікарі та медсестри страйкують. Суд зупинив будівництво летовища. Судді й адвокати
    задоволені рішенням. Міністр пішов у відставку після довгої суперечки. Солдати залишили табір.
    Війна триває. Мир далеко. Надія і гнів сповнили площу. Уряд під тиском. Діти малювали зорі.
    Перемога дісталася господарям поля. Погода: сонце і хмари. Ринок, театр і церква знову
    відчинені. Кордон не закрито. Народ чекає на новини. Любов до міста не минула. Віра людей
    сильна. Слава переможцям! Роман письменника вийшов друком.`,
  pl: `Wcześnie rano policję wezwano do portu. Deszcz padał całą noc. Woda stała na ulicach. Robotnicy
    zamknęli dwa mosty. Szkoły są nieczynne. Rolnicy boją się o zbiory. Nikt nie ucierpiał,
    powiedziała rzeczniczka miasta. Ceny chleba i mleka znów wzrosły. Uczeni winią suszę. Banki
    czekają na wyższe stopy. Wiosną odbędą się wybory. Partie obiecują niższe podatki. Krytycy
    nazywają to marzeniem. Lekarze i pielęgniarki strajkują. Sąd wstrzymał budowę lotniska.
    Sędziowie i adwokaci są zadowoleni. Minister odszedł po długim sporze. Żołnierze opuścili obóz.
    Wojna trwa. Pokój jest daleko. Nadzieja i gniew wypełniły plac. Rząd jest pod presją. Dzieci
    malowały gwiazdy. Zwycięstwo przypadło gospodarzom. Pogoda: słońce i chmury. Rynek, teatr
    i kościół znów są otwarte. Granica nie jest zamknięta. Naród czeka na wieści. Król i cesarz
    żyją tylko w bajkach. Kowal, młynarz i krawiec pomagali sąsiadom.`,
};
