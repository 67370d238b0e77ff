import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    activist autocrat boss candidate chairman chief comrade czar despot dictator editor
    ex-president general generalissimo incumbent journalist leader marshal minister mister mr
    opposition politician premier president presidents prime reformer ruler secretary sir
    strongman tsar tyrant mrs ms miss madam lady lord dame colonel senator chancellor king
    queen emperor monsieur signor pm
  `),
  givenStems: listed(`
    viktor victor dmitry dmitri dmitriy dzmitry nikolai nikolay mikalai kolya lyudmila ludmila
    lyudmyla liudmila maria mariya katerina katya ekaterina zhanna zanna raisa dina anna anton
    andrei andrey andrej aleksei alexei alexey oleg olga igor ivan vasily vasili yakov svetlana
    galina irina tatiana tatyana elena yelena valentin nicu nicholas zoe ilham mikhail mikhael
    michael maksim maxim roman sergei sergey siarhei stepan pavel pavlo peter piotr pyotr yuri
    yury artem artyom konstantin kirill denis daniil danil evgeny yevgeny ruslan ramzi timur
    stanislav vitaly vitali yana yulia julia nina vera lidia larisa ksenia oksana alina alisa
    polina anastasia daria darya john james robert david william richard thomas mark paul george
    charles daniel matthew anthony mary patricia jennifer linda elizabeth barbara susan jessica
    sarah karen lisa nancy betty sandra margaret emily laura rebecca ian iain adam simon neil
    graham stephen steven kevin brian edward ronald timothy jason jeffrey ryan jacob gary eric
    jonathan larry justin scott brandon benjamin samuel gregory patrick dennis jerry tyler aaron
    jose henry douglas nathan zachary kyle noah ethan jeremy walter christian keith roger terry
    harry lewis oliver jack leo lucas mason logan elias omar ahmed mohammed ali hassan wei ming
    hiroshi kenji harold ricky winston woodrow franklin theodore herbert calvin dwight lyndon
    gerald hillary barack donald joseph joshua andrew kenneth alexander arthur albert alfred
    ernest edmund edgar edwin eugene frederick gilbert hubert hugh humphrey julian leonard
    lawrence malcolm martin maurice mitchell morris murray nigel oscar philip phillip ralph
    randolph raymond reginald rodney stanley stuart sidney sydney trevor vernon vincent vivian
    wallace wayne wesley wilfred willis alistair alan barry bernard bruce cameron cecil chester
    christopher clarence clayton clement clifford clinton colin craig curtis cyril darren dean
    derek desmond dominic duncan dylan elliot evan felix fergus gavin geoffrey glenn harvey
    hector herman horace howard isaac jake jamie jerome jesse jimmy joel johnny keir kenny lance
    leon leslie lloyd louis luther marvin maxwell melvin milton nathaniel nelson nicky noel
    orville percy quentin rupert sean shane shaun solomon spencer tobias tommy tony owen warren
    wilbur winfield agnes alexandra alice alison amanda amelia andrea angela annabel beatrice
    belinda bernadette bethany carol caroline catherine cecilia charlotte christine claire clara
    constance cynthia deborah denise diana dorothy edith eleanor elsie emma erica ethel fiona
    florence geraldine gertrude gillian gladys gwendolyn harriet hazel heather helen henrietta
    hilary imogen isabel isabella jacqueline jane janet janice jeanette jemima jill joan joanna
    joanne josephine joyce judith julie katharine kathleen katie kimberly laurel leah louisa
    louise lucy lydia mabel madeleine marilyn marion marjorie martha maureen melanie melissa
    michelle mildred millicent miranda molly monica muriel naomi natalie nicole nora pamela
    paula pauline penelope philippa phoebe rachel rosalind rosemary ruth sally samantha sharon
    sheila shirley sophia sophie stephanie sylvia teresa tracy ursula valerie vanessa virginia
    vivien wendy winifred yvonne benedict brendan connor liam siobhan aidan
  `),
};
