// Closed classes of words, the only vocabulary the checks have. A language that is missing here has the check switched off.

/** Words that deny, matched against one whole word. */
export const NEGATIONS: Record<string, RegExp> = {
  en: /^(?:not|no|never|neither|nor|none|nobody|nothing|nowhere|cannot|without|\p{L}+n['’]t)$/iu,
  de: /^(?:nicht|kein\p{L}{0,2}|nie|niemals|niemand|nichts|weder|ohne)$/iu,
  fr: /^(?:ne|n['’]\p{L}+|pas|jamais|aucune?|sans|ni|rien|personne|non)$/iu,
  es: /^(?:no|nunca|jamás|nadie|nada|ningún|ninguna|ninguno|sin|ni|tampoco)$/iu,
  ru: /^(?:не|нет|ни|никогда|никто|ничего|нельзя|без|никак\p{L}*)$/iu,
  uk: /^(?:не|нема|немає|ні|ніколи|ніхто|нічого|без|жодн\p{L}*)$/iu,
};

/** Words that may stand for a negation of the other version. */
export const SOFT_NEGATIONS: Record<string, RegExp> = {
  en: /^(?:(?:un|in|im|il|ir|dis|non|mis)-?\p{L}{3,}|\p{L}+less|fail\p{L}*|lack\p{L}*|unable|refus\p{L}*|den(?:y|ied|ies|ial)|avoid\p{L}*|prevent\p{L}*|prohibit\p{L}*|ban(?:ned|s)?|hardly|barely|rarely|seldom|scarcely|few|little|only|just|until|unless|but|except|instead|rather|stop\p{L}*|free|absen\p{L}+|zero|reject\p{L}*|far|too|beyond|still|yet|before|while|although|however|though|despite|regardless|whether|any|anyone|even|other|than|miss\p{L}*|los[et]\p{L}*|neglect\p{L}*|exempt\p{L}*|abandon\p{L}*|give|cancel\p{L}*|forbid\p{L}*|resist\p{L}*|lest|minus|against|out|off|ceas\p{L}+|end\p{L}*|remain\p{L}*|\p{L}+n['’]t|not|no|never|cannot|without|wrong\p{L}*|bad\p{L}*|quit)$/iu,
  de: /^(?:un\p{L}{3,}|\p{L}+(?:los|frei)\p{L}{0,2}|fehl\p{L}*|mangel\p{L}*|kaum|nur|erst|bis|sondern|aber|statt|verhinder\p{L}*|verbiet\p{L}*|vermeid\p{L}*|verweiger\p{L}*|ablehn\p{L}*|selten|miss\p{L}*|außer)$/iu,
  fr: /^(?:in\p{L}{3,}|im\p{L}{3,}|dé\p{L}{3,}|manqu\p{L}*|seul\p{L}*|que|mais|éviter?|empêch\p{L}*|refus\p{L}*|interdi\p{L}*|peu|guère|sauf|hors)$/iu,
  es: /^(?:in\p{L}{3,}|im\p{L}{3,}|des\p{L}{3,}|falta\p{L}*|solo|sólo|sino|pero|evitar?|impedi\p{L}*|neg\p{L}+|prohib\p{L}*|poco|salvo|excepto|hasta)$/iu,
  ru: /^(?:не\p{L}{3,}|бес\p{L}{3,}|без\p{L}{3,}|отсутств\p{L}*|лишь|только|но|запре\p{L}*|избе\p{L}*|отказ\p{L}*|мало|едва|кроме|пока)$/iu,
  uk: /^(?:не\p{L}{3,}|без\p{L}{3,}|відсутн\p{L}*|лише|тільки|але|забор\p{L}*|уник\p{L}*|відмов\p{L}*|мало|ледве|крім|поки)$/iu,
};

/** Pronouns of the speaker, and of somebody spoken about. */
export const FIRST_PERSON: Record<string, RegExp> = {
  en: /^(?:I|we|our|ours|us|my|me|(?:we|I)['’](?:re|ve|ll|d|m))$/u,
  de: /^(?:ich|wir|uns|unser\p{L}{0,2}|mein\p{L}{0,2}|mich|mir)$/u,
  fr: /^(?:je|nous|notre|nos|mon|ma|mes|me|moi)$/u,
  es: /^(?:yo|nosotros|nosotras|nuestr[oa]s?|mis?|nos|me)$/u,
  ru: /^(?:я|мы|нас|нам|нами|наш\p{L}{0,3}|мне|меня|мой|моя)$/u,
  uk: /^(?:я|ми|нас|нам|нами|наш\p{L}{0,3}|мені|мене|мій|моя)$/u,
};
export const THIRD_PERSON: Record<string, RegExp> = {
  en: /^(?:he|she|they|his|her|their|him|them)$/u,
  de: /^(?:er|sie|ihr\p{L}{0,2}|sein\p{L}{0,2}|ihm|ihn)$/u,
  fr: /^(?:il|elle|ils|elles|leurs?|lui|son|sa|ses)$/u,
  es: /^(?:él|ella|ellos|ellas|su|sus|le|les)$/u,
  ru: /^(?:он|она|они|его|её|ее|их|им|ему)$/u,
  uk: /^(?:він|вона|вони|його|її|їх|їм|йому)$/u,
};

/** Titles and forms of address: part of how a person is named, never the name. */
export const TITLES = new Set(
  'mr mrs ms miss dr prof sir lord lady mayor president minister premier chancellor king queen prince princess pope governor senator chairman chairwoman secretary general colonel captain judge justice herr frau monsieur madame señor señora don doña'.split(
    ' ',
  ),
);

/** English words that often open a sentence or a quotation. They may have a capital anywhere and are no names. */
export const COMMON_STARTS = new Set(
  'i i’m the a an this that these those it its he she they we you his her their our my your who what when where why how which there here in on at by for from to of with without within as if and but or nor so yet not no yes all any both each every some many most more much one two three four five six seven eight nine ten first second third last next other another such since while after before during until under over between among about against because although though however moreover furthermore meanwhile therefore thus also then now today yesterday tomorrow recently currently previously according despite due through across around near only even just still already again once according please let is are was were be been have has had do does did will would can could may might must should shall said new old good great high low big small in-depth'.split(
    ' ',
  ),
);

/** One place or body under several names, in small letters: every line is one. */
export const ALIASES: readonly (readonly string[])[] = [
  ['us', 'usa', 'united states', 'america', 'american', 'americans'],
  ['uk', 'united kingdom', 'britain', 'british', 'england', 'english'],
  ['un', 'united nations'],
  ['eu', 'european union', 'europe', 'european'],
  ['dprk', 'north korea', 'north korean'],
  ['rok', 'south korea', 'south korean'],
  ['prc', 'china', 'chinese'],
  ['uae', 'emirates', 'emirati'],
  ['france', 'french'],
  ['germany', 'german', 'germans'],
  ['netherlands', 'dutch', 'holland'],
  ['spain', 'spanish'],
  ['turkey', 'turkish', 'türkiye', 'turks'],
  ['switzerland', 'swiss'],
  ['wales', 'welsh'],
  ['ireland', 'irish'],
  ['greece', 'greek', 'greeks'],
  ['denmark', 'danish'],
  ['poland', 'polish'],
  ['philippines', 'filipino', 'philippine'],
  ['burma', 'myanmar'],
  ['kiev', 'kyiv'],
  ['rmb', 'yuan', 'renminbi', 'cny'],
  ['tv', 'television'],
  ['ai', 'artificial intelligence'],
  ['fed', 'federal reserve'],
  ['covid', 'covid19', 'coronavirus', 'new crown'],
  ['cpc', 'ccp', 'communist party'],
];

/** Words that names of bodies and places are made of: alone they are no name, and translators put them in and out. */
export const GENERIC = new Set(
  'agency army author country photo reporter source time years association bank bay board branch bridge building bureau cabinet campus center central centre chamber chapter chief church city club co coast college commission committee community company conference congress constitution convention corporation corps council county court cup daily day delegation department deputy development director district division east eastern economic edition editor embassy executive federal federation film force forces foundation fund game general government governmental grand group hall headquarters highway hospital hotel house industry institute institution international internet island journal lake law league library local ltd magazine management market media meeting member memorandum metropolitan middle military ministerial ministry mountain municipal museum national navy network news north northern observer office official online organisation organization palace park parliament part party peninsula people’s plan platform plaza police policy port press prime prize program programme project province provincial public railway regional registration report republic research river road sales school science sea secretariat section security senate service services shop shrine social society south southern spokesperson sports square stadium state station store street summit survey system technology television temple theater theatre tower town trade treaty union university vice village war web website west western work works world year'.split(
    ' ',
  ),
);
