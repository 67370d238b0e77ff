import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    president dictator leider machthebber autocraat premier meneer mevrouw heer kameraad
    oppositieleider oppositiepoliticus politicus tiran vicepremier ex-premier partijleider
    despoot
  `),
  givenStems: listed(`
    viktor nikolaj nikolai kolja mikola dmitri ljoedmila ludmila galina zjanna irina jelena
    svetlana olga tatjana joelia marina michail sergej andrej anton pavel pjotr ivan igor joeri
    oleg maksim konstantin jevgeni aleksej vasili nikita jekaterina maria anna pieter peter jan
    johan johannes hendrik willem cornelis gerrit dirk piet kees wim hans mark geert bart joost
    thijs daan sander jeroen rutger maarten marieke annelies ingrid esther linda monique sophie
    emma lotte sanne femke eva marjolein petra wendy frank erik robert paul thomas michel guy
    charles yves nicu abraham adriaan albert alexander alfons alida aloys anita annemarie annet
    antoinette antonie antoon arjen arnold arnoud arthur barend bastiaan beatrix bernard
    bernhard berend boudewijn carel carla caroline catharina charlotte christiaan christina
    christine claudia corrie daniel daniël david diederik dries eduard eelco elisabeth ellen
    emiel emile ernst eveline ewout ferdinand filip floris fokke frans frederik frits gerard
    gerda gerben gerhard germaine gijsbert godfried greta guido gustaaf hanneke hannie harold
    harry hedwig heleen helena hendrikje hennie herbert herman hilde hubert ineke irene jacob
    jacoba jacobus jacques jannie jelle jeanne jesse jochem jolanda joris josephine jozef judith
    julia juliana jurgen karel karin kasper klaas klara koenraad laurens leendert leonard leonie
    leopold lieve lijsbeth lodewijk louis louise lucas maaike machteld magda marcel margaretha
    margriet marga marijke marie marinus marja marjan marleen martijn martin matthijs maurits
    mathilde melchior menno merel michael michiel mieke mirjam nicolaas niels nynke oscar
    patrick paulien paulus pauline philip reinier reinout rembrandt renate richard roderick
    roeland roelof ronald rudolf ruben saskia sebastiaan siebe sigrid simon sjoerd sophia stefan
    steven stijn susanna suzanne sybrand sylvia theodoor theresia tiemen tjeerd trijntje trudy
    valentijn veerle vincent wiebe wilhelmina wilhelm willemijn willy wilma wouter yvonne zeger
  `),
};
