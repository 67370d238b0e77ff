import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'đ',
  titles: listed(`
    predsednik predsednika predsedniku predsednikom predsjednik predsjednika premijer premijera
    premijeru premijerom diktator diktatora diktatoru diktatorom lider lidera lideru liderom
    političar političara gospodin gospodina gospodinu gospođa gospođe drug druga maršal maršala
    generalisimus opozicionar novinarka novinarke novinarku urednica urednice urednicu bivši
  `),
  givenStems: listed(`
    viktor dmitri nikola kolja žana žane žanu ljudmil jelen galin svetlan mihail miha sergej
    andrej aleksej jevgen evgen jurij ivan igor oleg pavel pavl petar maksim anatolij valentin
    valerij vasil vjačeslav genadij georgij grigorij denis kiril konstantin leonid ruslan
    stanislav stevan stefan đorđ miloš milorad milan marko jovan dragan zoran goran dušan ivica
    tomislav anton vadim vitalij marija marije marij marina katarin ekaterin olga irina tatjan
    julij oksan ksenij darij alin anastasij viktorij veronik laris margarit sofij tamar niku
    aleksand anđel anđelk biljan blagoj boban bogdan bojan boris borislav boriv božidar
    branislav brank dalibor danilo danic desank dragoljub dragoslav dragutin dušic filip gavril
    gordan isidor jagod jasmin jelisavet jovank kosar ljilj ljiljan ljubic ljubiš ljubomir
    marjan mihajl milad miladin milen milet milev milic milin miliv milivoj miljan milko miloj
    miloljub milun milut milutin mirjan mirko miroljub miroslav mladen momčil momir natalij
    nebojš nedeljk nemanj novak obrad ognjen olivera predrag radivoj radmil radoj radoje radomir
    radoslav radovan ranko rastk ratko simon siniš slađan slavk slavko snežan spasoj srđan stank
    stojan svetislav svetozar tanasij teodor tihomir vasilij vedran velimir veljk vladislav
    vojin vojislav vukašin žarko želimir željk živojin
  `),
};
