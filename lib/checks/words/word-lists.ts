// Closed classes of words, the only vocabulary the checks have. A language that is missing here has the check switched off.

/** Pronouns of the speaker, and of somebody spoken about. */
export const FIRST_PERSON: Record<string, RegExp> = {
  en: /^(?:I|we|our|ours|us|my|me|(?:we|I)['’](?:re|ve|ll|d|m))$/u,
  de: /^(?:ich|wir|uns|unser\p{L}{0,2}|mein\p{L}{0,2}|mich|mir)$/u,
  fr: /^(?:je|nous|notre|nos|mon|ma|mes|me|moi)$/u,
  es: /^(?:yo|nosotros|nosotras|nuestr[oa]s?|mis?|nos|me)$/u,
  ru: /^(?:я|мы|нас|нам|нами|наш\p{L}{0,3}|мне|меня|мой|моя)$/u,
  uk: /^(?:я|ми|нас|нам|нами|наш\p{L}{0,3}|мені|мене|мій|моя)$/u,
  he: /^(?:ו?ש?(?:אני|אנחנו|אנו|אותי|אותנו)|שלנו|לי|לנו)$/u,
  hi: /^(?:मैं|मैंने|हम|हमने|हमार[ाेी]|मेर[ाेी]|हमें|मुझे)$/u,
};
export const THIRD_PERSON: Record<string, RegExp> = {
  en: /^(?:he|she|they|his|her|their|him|them)$/u,
  de: /^(?:er|sie|ihr\p{L}{0,2}|sein\p{L}{0,2}|ihm|ihn)$/u,
  fr: /^(?:il|elle|ils|elles|leurs?|lui|son|sa|ses)$/u,
  es: /^(?:él|ella|ellos|ellas|su|sus|le|les)$/u,
  ru: /^(?:он|она|они|его|её|ее|их|им|ему)$/u,
  uk: /^(?:він|вона|вони|його|її|їх|їм|йому)$/u,
  he: /^ו?ש?(?:הוא|היא|הם|הן|שלו|שלה|שלהם|אותו|אותה|אותם)$/u,
  hi: /^(?:वह|वे|उन्होंने|उसने|उनक[ाेी]|उसक[ाेी]|उन्हें|उसे)$/u,
};

/** Titles and forms of address: part of how a person is named, never the name. */
export const TITLES = new Set(
  'mr mrs ms miss dr prof sir lord lady mayor president minister premier chancellor king queen prince princess pope governor senator chairman chairwoman secretary general colonel captain judge justice herr frau monsieur madame señor señora don doña maître'.split(
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
  ['macao', 'macau'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['harbour', 'harbor'],
  ['labour', 'labor'],
  ['defence', 'defense'],
  ['programme', 'program'],
  ['organisation', 'organization'],
];

/** Words that names of bodies and places are made of: alone they are no name, and translators put them in and out. */
export const GENERIC = new Set(
  'affairs agency agreement agricultural agriculture aid air airport alley alliance annual applied army art article arts assembly asset assets association author authority automation avenue aviation bank basic bay board boulevard branch bridge budget building bureau business businesses cabinet campus canal canyon cape capital care center central centre chamber channel chapter chief church circular city civil club co coast college commerce commercial commission committee common communication communications community company comprehensive conclusion condition conference congress conservation constitution construction consulting consumer control convention cooperation corporation corps cost council country county court credit creek criminal cultural culture cup customs daily dam data database day decree defence defense delegation department deputy desert design development digital director disaster district division east eastern ecological ecology economic economy edition editor efficiency electric electronic electronics embassy emergency employment energy engineering environment environmental equipment ethics evening exchange executive exhibition expo export falls federal federation festival film finance financial fire fjord force forces foreign forest forum foundation free freedom fund future game garden gas gate general glacier global government governmental grand green group guide gulf hall harbor harbour headquarters health heritage high highway hill hills history holding holdings home hospital hotel house human import industrial industries industry information innovation institute institution insurance intelligence international internet investment island journal judicial judiciary justice labor labour lake land lane language law leader leadership league legal library life list local logistics ltd magazine main mall management manager maritime market mechanism media medical medicine meeting member memorandum metropolitan middle military ministerial ministry mission modern money morning mount mountain movement municipal museum music national natural nature navy network news north northern notice number observation observatory observer office official oil online opening operations order organisation organisations organization organizations overseas palace paper park parliament part partner partners partnership party peace peak peninsula pension people people’s person personal petroleum photo pilgrimage plain plan plateau platform plaza police policy political politics pollution pond population port power premier press prime private prize product products professional program programme project property prosecution protection province provincial public publicity quality railway record recruitment reef reform regional registration relations relief report reporter republic rescue research reserve reservoir residence resolution resources retirement review ridge rights river road rolling rural safety sales satellite savings school science scientific sea search secretariat secretary section securities security senate senior service services shipping shop shore shrine social society software sound source south southern space special spirit spokesperson sports spring square stadium staff standard standards state statement station statistics stock store strait strategic strategy street student students studies study summer summit supply support survey sustainable system talent tax teaching team technical technology telecommunications television temple terrace theater theatre time tour tourism tourist tower town trade traffic trail training transport transportation travel treaty tunnel union university urban valley vice village visit volunteer war water wealth weather web website welfare west western winter women work worker workers works world year years youth zone'.split(
    ' ',
  ),
);
