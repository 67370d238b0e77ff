import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    président présidente dictateur autocrate despote monsieur madame m. mme maître premier chef
    leader opposant camarade généralissime tsar homme général maréchal secrétaire vice-premier
    ex-premier colonel roi empereur chancelier chancelière sénateur ministre lord
  `),
  givenStems: listed(`
    viktor victor nicolas kolia nikolaï nikolai mikola dmitri dimitri lioudmila ludmila galina
    janna jeanne irina elena svetlana sviatlana olga tatiana julia ioulia marina mikhaïl mikhail
    sergueï sergei andreï anton pavel piotr ivan igor iouri oleg maxime maxim konstantin evgueni
    alexeï vassili nikita ekaterina maria anna emmanuel françois jacques jean pierre paul louis
    michel philippe laurent thierry olivier christophe sébastien frédéric julien nicole marie
    sophie isabelle catherine nathalie sylvie brigitte valérie sandrine céline claire juliette
    camille léa chloé hugo lucas théo mathieu matthieu guillaume antoine vincent bruno didier
    gérard bernard alain daniel david thomas édouard elisabeth élisabeth martin marine yannick
    yves nicu iakov vassily veronika achille adrien aimé alban albert alexandre alexis alfred
    alphonse amélie anatole andré ange anselme antonin aristide armand arnaud arthur aurélien
    baptiste barthélemy basile bastien baudouin benjamin benoît bertrand blaise charles
    charlotte christian christiane christine clément clémence constant corentin cyril damien
    denis désiré dominique edgar edmond édith edouard eléonore élie éloïse émile émilie éric
    ernest étienne eugène eugénie fabien fabrice félix ferdinand fernand florent françoise
    gabriel gabrielle gaëtan gaston gauthier geneviève georges gérald germaine gilbert gilles
    grégoire gustave hélène henri henriette hervé hippolyte honoré hortense hubert hyacinthe
    ignace isidore jacob jacqueline jérémie jérôme joachim joël joseph joséphine josiane judith
    jules julie laure laurence léon léonard léopold lionel louise lucie lucien ludovic madeleine
    marcel marcelle margaux marguerite marianne mathilde maurice maximilien mélanie monique
    nadine napoléon nathan noémie odette odile pascal pascale patrice patrick paule pauline
    raphaël raymond rémi renaud rené robert robespierre roger roland romain ségolène serge
    simone solange stéphane stéphanie suzanne sylvain théodore thérèse thibault timothée
    valentin valéry victoire virginie vivien xavier yvette yvonne
  `),
};
