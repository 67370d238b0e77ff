import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    präsident präsidenten staatspräsident machthaber machthabers staatschef staatschefs diktator
    diktators autokrat autokraten despot herrscher langzeitherrscher dauerherrscher
    langzeitpräsident langzeitmachthaber amtsinhaber amtsvorgänger regierungschef
    ministerpräsident premier premierminister ex-premier vizepremier vize-premier
    vizeministerpräsident oppositionsführer oppositionspolitiker oppositionelle oppositioneller
    oppositionellen regimekritiker politiker politikers chefredakteurin journalistin genosse
    genossen generalsekretär parteichef tyrann herr herrn frau zar verbündeter verbündeten
    bündnispartner kollege kollegen amtskollege amtskollegen freund gegner nachfolger vorgänger
  `),
  givenStems: listed(`
    viktor wiktor nikolai kolja mikola dmitri dimitri ljudmila galina schanna irina jelena
    swetlana olga tatjana julia marina michail sergej sergei andrej anton pawel pjotr peter iwan
    igor juri oleg maxim konstantin jewgeni alexej alexei wassili nikita ekaterina jekaterina
    katerina maria anna angela annegret frank walter heiko olaf ursula thomas michael andreas
    stefan stephan christian martin markus matthias johannes hans heinz karl klaus wolfgang
    jürgen günter gerhard helmut dieter uwe bernd ralf jens lars sven florian sebastian tobias
    felix lukas leon jonas philipp daniel david robert sabine susanne claudia petra monika
    katrin katja anja silke heike birgit sophie hannah lena laura elena nicu zoe jakow wassilij
    artur svetlana swjatlana maryja weronika
  `),
};
