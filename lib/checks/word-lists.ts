// Closed classes of words, the only vocabulary the checks have. A language that is missing here has the check switched off.

/** Words that deny, matched against one whole word. */
export const NEGATIONS: Record<string, RegExp> = {
  en: /^(?:not|no|never|neither|nor|none|nobody|nothing|nowhere|cannot|without|\p{L}+n['’]t)$/iu,
  de: /^(?:nicht|kein\p{L}{0,2}|nie|niemals|niemand|nichts|weder|ohne)$/iu,
  fr: /^(?:ne|n['’]\p{L}+|pas|jamais|aucune?|sans|ni|rien|personne|non)$/iu,
  es: /^(?:no|nunca|jamás|nadie|nada|ningún|ninguna|ninguno|sin|ni|tampoco)$/iu,
  ru: /^(?:не|нет|ни|никогда|никто|ничего|нельзя|без|никак\p{L}*)$/iu,
  uk: /^(?:не|нема|немає|ні|ніколи|ніхто|нічого|без|жодн\p{L}*)$/iu,
  he: /^[ושכ]{0,2}(?:לא|אין|אינ\p{L}{1,2}|מעולם|לעולם|בלי|ללא)$/u,
  hi: /^(?:नहीं|नही|मत|बिना|बग़ैर|बगैर)$/u,
};

/** Words that may stand for a negation of the other version. */
export const SOFT_NEGATIONS: Record<string, RegExp> = {
  en: /^(?:(?:un|in|im|il|ir|dis|non|mis)-?\p{L}{3,}|\p{L}+less|fail\p{L}*|lack\p{L}*|unable|refus\p{L}*|den(?:y|ied|ies|ial)|avoid\p{L}*|prevent\p{L}*|prohibit\p{L}*|ban(?:ned|s)?|hardly|barely|rarely|seldom|scarcely|few|little|only|just|until|unless|but|except|instead|rather|stop\p{L}*|free|absen\p{L}+|zero|reject\p{L}*|far|too|beyond|still|yet|before|while|although|however|though|despite|regardless|whether|any|anyone|even|other|than|miss\p{L}*|los[et]\p{L}*|neglect\p{L}*|exempt\p{L}*|abandon\p{L}*|give|cancel\p{L}*|forbid\p{L}*|resist\p{L}*|lest|minus|against|out|off|ceas\p{L}+|end\p{L}*|remain\p{L}*|\p{L}+n['’]t|not|no|never|cannot|without|wrong\p{L}*|bad\p{L}*|quit)$/iu,
  de: /^(?:un\p{L}{3,}|\p{L}+(?:los|frei)\p{L}{0,2}|fehl\p{L}*|mangel\p{L}*|kaum|nur|erst|bis|sondern|aber|statt|verhinder\p{L}*|verbiet\p{L}*|vermeid\p{L}*|verweiger\p{L}*|weiger\p{L}*|widersetz\p{L}*|ablehn\p{L}*|abgelehnt\p{L}*|lehnt\p{L}*|selten|miss\p{L}*|außer\p{L}*|aufhör\p{L}*|stopp\p{L}*|end\p{L}*|bevor|noch|obwohl|trotz\p{L}*|anders?|gegen|verlor\p{L}*|verlier\p{L}*|scheiter\p{L}*|verpass\p{L}*|falsch\p{L}*|schlecht\p{L}*|wenig\p{L}*|sonst|leer\p{L}*|minus|null)$/iu,
  fr: /^(?:in\p{L}{3,}|im\p{L}{3,}|dé\p{L}{3,}|manqu\p{L}*|seul\p{L}*|que|mais|éviter?|empêch\p{L}*|refus\p{L}*|interdi\p{L}*|peu|guère|sauf|hors|moins|trop|loin|avant|encore|jusqu\p{L}*|plutôt|malgré|quoique|cependant|toutefois|tandis|autre\p{L}*|contre|absen\p{L}*|perd\p{L}*|rat\p{L}{2,}|échou\p{L}*|échec\p{L}*|cess\p{L}*|arrêt\p{L}*|rest\p{L}*|rejet\p{L}*|annul\p{L}*|abandonn\p{L}*|libre\p{L}*|faux|fauss\p{L}*|mal|mauvais\p{L}*|rare\p{L}*|nul\p{L}*|résist\p{L}*)$/iu,
  es: /^(?:in\p{L}{3,}|im\p{L}{3,}|des\p{L}{3,}|falta\p{L}*|solo|sólo|sino|pero|evitar?|impedi\p{L}*|neg\p{L}+|prohib\p{L}*|poc[oa]s?|salvo|excepto|hasta|menos|demasiado|lejos|antes|aún|todavía|aunque|pese|pesar|mientras|otr[oa]s?|contra|ausen\p{L}*|perd\p{L}*|pierd\p{L}*|fracas\p{L}*|fall\p{L}{2,}|ces\p{L}{2,}|dej[aóe]\p{L}*|sigu\p{L}*|rechaz\p{L}*|cancel\p{L}*|abandon\p{L}*|libre\p{L}*|mal\p{L}*|apenas|rara\p{L}*|cero|resist\p{L}*|carec\p{L}*|incapa\p{L}*)$/iu,
  ru: /^(?:не\p{L}{3,}|бес\p{L}{3,}|без\p{L}{3,}|отсутств\p{L}*|лишь|только|но|запре\p{L}*|избе\p{L}*|отказ\p{L}*|мало|едва|кроме|пока|ещё|еще|хотя|однако|вместо|друг\p{L}*|иначе|против|потер\p{L}*|утра\p{L}*|лиш\p{L}*|провал\p{L}*|прекра\p{L}*|остан\p{L}*|конч\p{L}*|оста\p{L}{2,}|отверг\p{L}*|отклон\p{L}*|отмен\p{L}*|слишком|редко|ноль|нулев\p{L}*|свобод\p{L}*|плох\p{L}*|ошиб\p{L}*|противо\p{L}*)$/iu,
  uk: /^(?:не\p{L}{3,}|без\p{L}{3,}|відсутн\p{L}*|лише|тільки|але|забор\p{L}*|уник\p{L}*|відмов\p{L}*|мало|ледве|крім|поки|ще|хоча|проте|однак|замість|інш\p{L}*|інакше|проти|втра\p{L}*|позбав\p{L}*|провал\p{L}*|припин\p{L}*|зупин\p{L}*|закінч\p{L}*|залиш\p{L}*|відхил\p{L}*|скас\p{L}*|надто|рідко|нуль\p{L}*|вільн\p{L}*|поган\p{L}*|помил\p{L}*)$/iu,
  he: /^[ושהבלכמ]{0,2}(?:אי|בלתי|חסר\p{L}*|נטול\p{L}*|נכשל\p{L}*|כישלון\p{L}*|סירב\p{L}*|סרב\p{L}*|סירוב\p{L}*|הכחיש\p{L}*|כחיש\p{L}*|מנע\p{L}*|נוע|נמנע\p{L}*|הימנע\p{L}*|אסר\p{L}*|אסור\p{L}*|איסור\p{L}*|רק|בלבד|אבל|אך|אולם|אלא|למרות|אף|עד|פני|טרם|עדיין|פחות|מעט|נדיר\p{L}*|כמעט|אחר\p{L}*|מקום|נגד|חוץ|הפסיק\p{L}*|הפסק\p{L}*|דח\p{L}{1,2}|ביטל\p{L}*|ביטול\p{L}*|בטל|איבד\p{L}*|אובדן|היעדר\p{L}*|העדר\p{L}*|שום|זולת|פרט|רע\p{L}{0,2}|שגוי\p{L}*|מדי|כלל|בהחלט|החלט|ודאי|וודאי|בטח|קש\p{L}{1,3})$/u,
  hi: /^(?:(?:अस|अवै|अज्ञ|अयो|अमा|अपू|अनुपस्थि|अनुचि|अनिश्चि|अनजा|अनदे|नाका|नापसं|नामुम|नारा|बेका|बेघ|बेरो|बेअस|निरर्थ|निर्दो|निष्क्रि|निःशु)[\p{L}\p{M}]+|[\p{L}\p{M}]{2,}(?:हीन|रहित)|लेकिन|परंतु|मगर|किंतु|केवल|सिर्फ|सिर्फ़|मात्र|कम|कमी|मना|इनकार|इन्कार|विफल[\p{L}\p{M}]*|रोक[\p{L}\p{M}]*|बंद|खत्म|ख़त्म|समाप्त|तक|पहले|बजाय|बल्कि|अलावा|सिवाय|हालांकि|हालाँकि|फिर|मुक्त|खिलाफ|ख़िलाफ़|विरुद्ध|वंचित|खो[\p{L}\p{M}]*|दूसर[\p{L}\p{M}]*|प्रतिबंध[\p{L}\p{M}]*|निषेध[\p{L}\p{M}]*|रद्द|खारिज|ख़ारिज|छोड़[\p{L}\p{M}]*|टाल[\p{L}\p{M}]*|बच[\p{L}\p{M}]*|शायद|निश्चित|ज़रूर|अपवाद|अभाव|मुश्किल[\p{L}\p{M}]*|कठिन[\p{L}\p{M}]*|गलत|ग़लत|बुर[\p{L}\p{M}]*|शून्य)$/u,
};

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
