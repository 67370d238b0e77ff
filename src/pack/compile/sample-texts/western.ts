/**
 * Plain texts in the manner of news, written for Sidelight, under its licence. They name nobody and
 * nothing, so that whatever is marked in them is a common word. English headlines have capitals.
 */
export const WESTERN_TEXTS: Readonly<Record<string, string>> = {
  en: `Police were called to the harbour early in the morning. Rain had fallen all night, and water
    stood in the streets. Workers closed two bridges. Schools stayed shut. Farmers fear for the
    harvest, while shops near the river count the damage. Nobody was hurt, a spokeswoman told
    reporters. Prices for bread and milk rose again last month. Experts blame the drought. Banks
    expect higher rates before winter. Voters go to the polls in spring; candidates have promised
    lower taxes, better roads and more doctors. Critics call that a dream. Doctors warn that waiting
    lists are growing. Nurses went on strike. Talks with the union broke down. Judges ruled that
    the law must change. Lawyers welcomed the ruling. Soldiers left the camp at dawn. Peace seems
    far away. Meanwhile, scientists found a new star. Children painted pictures of it. Sport brought
    better news: the home team won. Fans danced until midnight. Weather: sunny, with some clouds.
    Minister Resigns After Long Dispute Over Money. Court Stops Plan For New Airport. Flood Victims
    Wait For Help. Hope Fades For Missing Miners. Old Town Gets Its Theatre Back. Market Falls As
    Fear Spreads. Storm Leaves Thousands Without Power. Young People Leave The Country. Party Leader
    Faces Angry Crowd. Border Stays Open. Government Under Pressure. Church Bells Ring In Victory.`,
  de: `Am frühen Morgen rückte die Polizei zum Hafen aus. Regen war die ganze Nacht gefallen, und das
    Wasser stand in den Straßen. Arbeiter sperrten zwei Brücken, die Schulen blieben geschlossen.
    Bauern fürchten um die Ernte. Verletzt wurde niemand, teilte eine Sprecherin der Stadt mit. Die
    Preise für Brot und Milch sind im vergangenen Monat erneut gestiegen. Fachleute geben der
    Trockenheit die Schuld. Banken rechnen mit höheren Zinsen vor dem Winter. Im Frühling wählen die
    Bürger ein neues Parlament; die Parteien versprechen niedrigere Steuern, bessere Wege und mehr
    Ärzte. Kritiker nennen das einen Traum. Der Minister trat nach langem Streit zurück. Ein Gericht
    stoppte den Bau des Flughafens. Richter und Anwälte begrüßten das Urteil. Soldaten verließen das
    Lager, der Krieg geht weiter, und der Frieden ist fern. Die Regierung steht unter Druck. Ein
    Forscher fand einen Stern, Kinder malten Bilder davon. Der Koch eines Gasthauses, ein Schneider
    und ein Fischer halfen den Nachbarn. Das Wetter: Sonne und Wolken. Im Sport gewann die
    Mannschaft der Stadt vor vielen Zuschauern. Kaiser und Könige gibt es hier keine mehr. Die
    Kirche, das Theater und der Markt öffnen wieder.`,
  fr: `Tôt ce matin, des policiers sont arrivés au port. La pluie tombait depuis la veille. Ouvriers et
    voisins ont fermé deux ponts. Les écoles restent fermées. Personne n’est blessé, selon une
    porte-parole de la mairie. Agriculteurs et pêcheurs craignent pour la saison. Le prix du pain
    monte encore. Hausse des loyers, baisse des salaires : les syndicats appellent à la grève. Aucun
    accord n’a été trouvé. Médecins et infirmières manquent. Un juge a suspendu la loi. Avocats et
    magistrats saluent la décision. Ministre depuis deux ans, il quitte le gouvernement. Espoir et
    colère se mêlent dans la foule. Soldats et civils attendent la paix. Guerre ou négociation, rien
    n’est décidé. Chercheurs et enfants ont regardé le ciel. Victoire de l’équipe locale hier soir.
    Soleil demain, nuages ensuite. Marché, théâtre et église rouvrent dimanche. Élections au
    printemps : chaque parti promet moins d’impôts. Rêve ou mensonge, demandent les critiques.`,
  es: `Temprano por la mañana llegó la policía al puerto. Llovió durante toda la noche. Obreros y vecinos
    cerraron dos puentes. Escuelas y tiendas siguen cerradas. Nadie resultó herido, dijo una
    portavoz. Agricultores y pescadores temen por la cosecha. Suben los precios del pan y de la
    leche. Expertos culpan a la sequía. Bancos y empresas esperan un invierno difícil. Médicos y
    enfermeras están en huelga. Jueces y abogados celebran la sentencia. Dimite el ministro tras una
    larga disputa. Esperanza y rabia llenan la plaza. Soldados y civiles aguardan la paz. Guerra o
    acuerdo, nada está decidido. Científicos y niños miraron el cielo. Gana el equipo de casa. Sol
    mañana, nubes después. Mercado, teatro e iglesia abren el domingo. Elecciones en primavera:
    cada partido promete menos impuestos. Sueño o mentira, preguntan los críticos.`,
};
