// Words that turn a fact round: more and less, rose and fell, before and after. Each axis has values that exclude each other;
// a row gives what a language says for each, as alternatives of a regular expression without what stands around a word.
// Chosen for what news are made of and for words that mean little else. Not taken: who beats and who loses, buys and sells or
// lends and borrows, which the same fact is told by from either side; left and right, up and down, open and closed, which mean
// too much else.

type Axis = 'amount' | 'course' | 'order' | 'bound' | 'compass' | 'height' | 'extreme' | 'leave' | 'stance' | 'verdict';
type Kin = 'parent' | 'child' | 'sibling' | 'sex' | 'season' | 'rate' | 'trade' | 'share';

/** For each language a line an axis: its name, then its values, set off by bars with blanks. */
const ROWS: Record<string, string> = {
  en: String.raw`
    amount more|over(?= (?:an? )?[$£€]?\d)|exceed(?:s|ed|ing)?|higher|greater|longer|at least | less|fewer|under(?= (?:an? )?[$£€]?\d)|lower|shorter|at most
    course up(?= (?:by )?\d)|rise|rises|rose|risen|rising|increas(?:e|es|ed|ing)|gr[eo]w|grows|grown|growing|growth|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|gain(?:s|ed)?|rais(?:e|es|ed|ing) | down(?= (?:by )?\d)|falls?|fell|fallen|falling|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|shr[aiu]nk|shrinks|shrinking|slump(?:s|ed)?|plung(?:e|es|ed|ing)|slid|slips?|slipped|slipping|lower(?:s|ed|ing)|reduc(?:e|es|ed|ing)|cut(?:s|ting)?
    order before|prior to|ahead of | after|following
    bound no (?:earlier|sooner) than|not (?:earlier|sooner) than|at the earliest|not before | no later than|not later than|at the latest
    compass north(?:ern|erly)?|northwards? | south(?:ern|erly)?|southwards? | east(?:ern|erly)?|eastwards? | west(?:ern|erly)?|westwards?
    height above | below
    extreme highest|largest|biggest|maximum|longest|oldest|most | lowest|smallest|minimum|shortest|youngest|newest|fewest|least
    leave allow(?:s|ed)?|permitted|permits(?= \w+ to)|authoris?z?ed | forbid(?:s|den)?|forbade|prohibit(?:s|ed)?|bann?(?:s|ed)
    stance support(?:s|ed|ing)?|back(?:s|ed|ing)(?= the| a|\b)|in favou?r of|agrees? with | oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|against|disagrees? with
    verdict convict(?:ed|s)|found guilty|guilty|sentenced | acquit(?:s|ted)|found not guilty|not guilty|innocent|cleared
    parent fathers? | mothers?
    child sons? | daughters?
    sibling brothers? | sisters?
    season spring | summer | autumn | winter
    trade exports?|exported|exporting | imports?|imported|importing
    share majority | minority
    sex men|boys|males? | women|girls|females?
    rate per day|daily|every day | weekly|per week|every week | monthly|per month|every month | yearly|annually|per year|every year`,
  de: String.raw`
    amount mehr|über(?= \d)|höher\p{L}{0,2}|größer\p{L}{0,2}|länger\p{L}{0,2}|mindestens | weniger|unter(?= \d)|niedriger\p{L}{0,2}|geringer\p{L}{0,2}|kleiner\p{L}{0,2}|kürzer\p{L}{0,2}|höchstens
    course steig(?:en|t|ern|ert|erte|erten)|stieg(?:en)?|gestiegen\p{L}{0,2}|gesteigert\p{L}{0,2}|anstieg|zunahme|zugenommen|erhöh(?:en|t|te|ten|ung)|wuchs(?:en)?|wächst|wachsen|gewachsen|kletter(?:n|t|te|ten)|legten?(?=[^.;]{1,60} zu(?!\p{L})) | sink(?:en|t)|sank(?:en)?|gesunken\p{L}{0,2}|senk(?:en|t|te|ten|ung)|gesenkt|fällt|fiel(?:en)?|gefallen|rückgang|abnahme|abgenommen|zurückgegangen|zurückgehen|ging(?:en)?(?=[^.;]{1,60} zurück)|schrumpf(?:en|t|te|ten)|verringer(?:n|t|te|ten)|gab(?:en)?(?=[^.;]{1,60} nach(?!\p{L}))|verlor(?:en)?(?= [^.;]{0,20}\d)
    order vor(?! allem| sich| ort| zwei| drei| einem| \d)|bevor|zuvor | nach(?! angaben| wie)|nachdem|danach
    bound frühestens|nicht vor | spätestens
    compass nord(?:en|s)?|nörd\p{L}+|nord\p{Ll}{4,} | süd(?:en|s)?|südl\p{L}+|süd\p{Ll}{4,} | ost(?:en|s)?|östl\p{L}+ | west(?:en|s)?|westl\p{L}+
    height oberhalb|über dem durchschnitt | unterhalb|unter dem durchschnitt
    extreme höchst(?:e|en|er|es)|größt(?:e|en|er|es)|längst(?:e|en|er|es)|ältest(?:e|en|er|es)|meist(?:e|en) | niedrigst(?:e|en|er|es)|kleinst(?:e|en|er|es)|kürzest(?:e|en|er|es)|jüngst(?:e|en|er|es)|wenigsten
    leave erlaub(?:t|te|ten|en)|gestatte(?:t|te|n)|zulässig|genehmigt | verb[oi]te[nt]|verbot(?:en)?|untersag(?:t|te|en)|unzulässig
    stance unterstütz(?:en|t|te|ten)|befürworte(?:n|t|te|ten) | lehn(?:en|t|te|ten)(?=[^.;]{1,60} ab(?!\p{L}))|ablehn(?:en|t|te)|abgelehnt|widersprach(?:en)?
    verdict verurteil(?:t|te|en|ten)|schuldig|schuldspruch | freigesprochen|freispruch|unschuldig
    parent vater|vaters|väter | mutter|mütter
    child sohn(?:es|s)?|söhnen? | tochter|töchtern?
    sibling bruders?|brüdern? | schwestern?
    season frühling\p{L}*|frühjahr\p{L}* | sommer\p{L}{0,2} | herbst\p{L}{0,2} | winter\p{L}{0,2}
    trade export\p{L}*|ausfuhr\p{L}* | import\p{L}*|einfuhr\p{L}*
    share mehrheit | minderheit
    sex männern?|jungen | frauen|mädchen
    rate pro tag|täglich|am tag | pro woche|wöchentlich | pro monat|monatlich|im monat | pro jahr|jährlich`,
  fr: String.raw`
    amount plus(?= d[e'’u]| élev| grand| long| nombr| que|$|[.,;])|supérieure?s?|au moins|davantage | moins(?= d[e'’u]| élev| grand| long| nombr| que|$|[.,;])|inférieure?s?|au plus
    course augment\p{L}+|haussé?e?s?|en hausse|progress\p{L}+|grimp\p{L}+|croissance|accru\p{L}*|relev[eé]\p{L}*|bondi\p{L}* | diminu\p{L}+|baiss\p{L}+|recul\p{L}*|chut\p{L}+|rédui\p{L}+|réduction\p{L}*|repli\p{L}*|décroi\p{L}+
    order avant | après
    bound au plus tôt|pas avant | au plus tard
    compass nord|septentrion\p{L}+ | sud|méridion\p{L}+ | est(?<=l[’']est) | ouest|occident\p{L}+
    height au-dessus | au-dessous|en dessous
    leave autoris\p{L}+|permis(?:e|es)?(?= d| aux)|permet(?:tent|tre|tait)? | interdi\p{L}+|prohib\p{L}+
    stance soutien\p{L}*|soutenu\p{L}*|appuie\p{L}* | oppos[ae]\p{L}*|opposent|rejett?e\p{L}*
    verdict condamn\p{L}+|coupables? | acquitt\p{L}+|relax\p{L}+|innocent\p{L}*
    parent pères? | mères?
    child fils | filles?
    sibling frères? | s(?:œ|oe)urs?
    season printemps | étés?(?<=(?:l[’']|cet |un |en |d[’'])été) | automne | hiver
    trade export\p{L}+ | import(?:e|er|ent|ait|aient|ations?|ateurs?|é|és|ée|ées)
    share majorité | minorité
    sex hommes?|garçons? | femmes?|filles(?! de)
    rate par jour|quotidien\p{L}* | par semaine|hebdomadaire\p{L}* | par mois|mensuel\p{L}* | par an|annuel\p{L}*`,
  es: String.raw`
    amount más(?= d[e]| que| \p{L}+ que| alt| grand| larg|$|[.,;])|superior(?:es)?|mayor(?:es)?(?= que| a )|al menos|como mínimo | menos(?= d[e]| que| \p{L}+ que|$|[.,;])|inferior(?:es)?|menor(?:es)?(?= que| a )|como máximo
    course aument\p{L}+|subi(?:ó|r|rá|do|da|eron|rán)|sube[ns]?|subida|creci\p{L}*|crece[ns]?|incremen\p{L}+|alza | disminu\p{L}+|baj(?:ó|a|an|ar|ará|aron|ada|ado)|ca(?:e|en|yó|yeron|ída|ído)|redu[cj]\p{L}+|descen\p{L}+|desciend\p{L}+|retroced\p{L}+
    order antes | después|tras
    bound como pronto|no antes de | a más tardar|como tarde
    compass norte|septentrion\p{L}+ | sur|meridional\p{L}* | este(?<=(?:al|del|el) este)|oriental\p{L}* | oeste|occidental\p{L}*
    height por encima | por debajo
    leave permit\p{L}+|autoriz\p{L}+ | prohib\p{L}+|prohíb\p{L}+
    stance apoy\p{L}+|respald\p{L}+ | op(?:one|onen|uso|usieron|uesto|oner)|rechaz\p{L}+
    verdict conden\p{L}+|culpables? | absuel\p{L}+|absolv\p{L}+|inocentes?
    parent padre | madre
    child hijos? | hijas?
    sibling hermanos? | hermanas?
    season primavera | verano | otoño | invierno
    trade export\p{L}+ | importaci\p{L}+|importador\p{L}*|importó|importaron
    share mayoría | minoría
    sex hombres? | mujer(?:es)?
    rate al día|diari[oa]\p{L}* | a la semana|semanal\p{L}* | al mes|mensual\p{L}* | al año|anual\p{L}*`,
  it: String.raw`
    amount più(?= d[ie]| che| \p{L}+ (?:che|di)| alt| grand| lung|$|[.,;])|oltre(?= \d| un| due| tre)|superior[ei]|maggior[ei]|almeno | meno(?= d[ie]| che| \p{L}+ (?:che|di)|$|[.,;])|inferior[ei]|minor[ei]|al massimo
    course aument\p{L}+|cresc\p{L}+|crebb\p{L}+|sal(?:e|gono|ì|ito|ita|iti|ire|irà)|rialz\p{L}+ | diminu\p{L}+|cal(?:a|ano|ò|ato|ata|ati|are|erà|o)|scend\p{L}+|sces[oaie]|ridu[cszt]\p{L}+|rido\p{L}+|ribass\p{L}+
    order prima(?= d[ie]| ch| dell)|prima dell\p{L}* | dopo
    bound non prima | entro e non oltre|al più tardi
    compass nord|settentrional\p{L}+ | sud|meridional\p{L}+ | est(?<=[aà]d est|l[’']est)|oriental\p{L}+ | ovest|occidental\p{L}+
    height al di sopra|sopra | al di sotto|sotto
    leave permess\p{L}+|consentit\p{L}+|consent[eo]n?o?|autorizz\p{L}+ | vietat\p{L}+|viet[ao]n?o?|proibi\p{L}+
    stance sosten\p{L}+|sostien\p{L}+|appoggi\p{L}+ | oppon\p{L}+|oppos\p{L}+|respin\p{L}+|contrari[oaei]
    verdict condann\p{L}+|colpevol\p{L}+ | assol\p{L}+|innocent\p{L}+
    parent padre | madre
    child figlio | figlia
    sibling fratell[oi] | sorell[ae]
    season primavera | estate | autunno | inverno
    trade esport\p{L}+ | importazion\p{L}+|importator\p{L}+
    share maggioranza | minoranza
    sex uomini|uomo | donn[ae]
    rate al giorno|giornalier\p{L}+ | a settimana|alla settimana|settimanal\p{L}+ | al mese|mensil\p{L}+ | all[’']anno|annu\p{L}+`,
  pt: String.raw`
    amount mais(?= d[eo]| que| \p{L}+ (?:do )?que| alt| grand| long|$|[.,;])|mais(?= \d)|acima de|superior(?:es)?|maior(?:es)?|pelo menos | menos(?= d[eo]| que| \p{L}+ (?:do )?que|$|[.,;])|menos(?= \d)|abaixo de|inferior(?:es)?|menor(?:es)?|no máximo
    course aument\p{L}+|subi(?:u|r|ram|rá|do|da)|sobe[m]?|cresc\p{L}+|eleva\p{L}+ | diminu\p{L}+|desce\p{L}*|desci\p{L}*|ca(?:i|em|iu|íram|ir|irá)|queda|reduz\p{L}+|redu[çc]\p{L}+|baix(?:ou|ar|aram|a|am|ará)
    order antes | depois|após
    bound não antes|no mínimo a partir | o mais tardar|no máximo até
    compass norte | sul | leste|oriental\p{L}* | oeste|ocidental\p{L}*
    height acima | abaixo
    leave permit\p{L}+|autoriz\p{L}+ | proib\p{L}+|proíb\p{L}+
    stance apoi\p{L}+ | op(?:õe|õem|ôs|useram|or)|rejeit\p{L}+
    verdict conden\p{L}+|culpad\p{L}+ | absolv\p{L}+|inocent\p{L}+
    parent pai | mãe
    child filho | filha
    sibling irmãos? | irmãs?
    season primavera | verão | outono | inverno
    trade export\p{L}+ | importaç\p{L}+|importador\p{L}*
    share maioria | minoria
    sex homens?|homem | mulher(?:es)?
    rate por dia|diári[oa]s? | por semana|semanal\p{L}* | por mês|mensa\p{L}+ | por ano|anua\p{L}+`,
  ru: String.raw`
    amount более(?! того)|больше(?! не)|свыше|выше|дольше|не менее|не меньше|минимум | менее|меньше|ниже|короче|не более|не больше|максимум
    course рас[тт](?:ут|ет|ёт|и)|рост|роста|росте|вырос(?:|ла|ло|ли|тет|тёт|ший|шая)|увелич\p{L}+|повы[сш]\p{L}+|подорож\p{L}+|подня(?:л|ть|т)\p{L}*|подним\p{L}+|прибав\p{L}+ | упа(?:л|ла|ло|ли)|падени\p{L}+|пада(?:ет|ют|л|ла)|сни[зж]\p{L}+|сократ\p{L}+|сокращ\p{L}+|уменьш\p{L}+|пони[зж]\p{L}+|подешев\p{L}+|опуст\p{L}+
    order до(?= (?:выбор|начал|конц|матч|войн|полуд|зим|лет|весн|осен|встреч|выход|этого))|перед|прежде|прежде чем|до этого|накануне | после|спустя
    bound не раньше|не ранее | не позже|не позднее
    compass север(?:|а|е|у|ом|ный|ная|ное|ные|ного|ной|ных|ном|нее) | юг(?:|а|е|у|ом)|южн\p{L}+ | восток\p{L}{0,2}|восточн\p{L}+ | запад(?:|а|е|у|ом)|западн\p{L}+
    extreme самый (?:высокий|большой|старый|длинный)|наибольш\p{L}+|крупнейш\p{L}+|старейш\p{L}+|максимальн\p{L}+ | самый (?:низкий|маленький|молодой|короткий)|наименьш\p{L}+|минимальн\p{L}+
    leave разреш\p{L}+|позвол\p{L}+|допуска\p{L}+ | запре[тщ]\p{L}+
    stance поддерж\p{L}+ | выступ\p{L}+ против|против|отверг\p{L}+|возража\p{L}+
    verdict осужд[её]\p{L}*|осудил\p{L}*|осужден\p{L}*|виновн\p{L}+|приговор[ёеи]\p{L}+ | оправд\p{L}+|невинов\p{L}+
    parent отец|отца|отцу|отцом|отце | мать|матери|матерью
    child сын(?:|а|у|ом|овья|овей)? | доч(?:ь|ери|ерью|ка|ки|ку|кой)
    sibling брат(?:|а|у|ом|ья|ьев) | сестр\p{L}{1,3}
    season весн(?:а|ы|е|у|ой)|весенн\p{L}+ | лет(?:о|ом|няя|ний|ние|него|ней) | осен(?:ь|и|ью|ний|няя|ние|ней) | зим(?:а|ы|е|у|ой)|зимн\p{L}+
    trade экспорт\p{L}* | импорт\p{L}*
    share большинств\p{L} | меньшинств\p{L}
    sex мужчин\p{L}*|мужск\p{L}+ | женщин\p{L}*|женск\p{L}+
    rate в день|ежедневн\p{L}+|в сутки | в неделю|еженедельн\p{L}+ | в месяц|ежемесячн\p{L}+ | в год|ежегодн\p{L}+`,
  uk: String.raw`
    amount більше(?! не)|понад|вище|довше|не менше|щонайменше|більш ніж | менше|нижче|коротше|не більше|щонайбільше|менш ніж
    course зрос(?:|ла|ло|ли|те|тання|танні|танням|тає|тають)|збільш\p{L}+|підвищ\p{L}+|виріс|виросл\p{L}|подорож\p{L}+|підня\p{L}+|приріст | впа(?:в|ла|ло|ли)|падіння|зни[зж]\p{L}+|скоро[тч]\p{L}+|зменш\p{L}+|подешев\p{L}+|спа(?:в|ла|ло|ли|д)
    order перед|до (?:виборів|цього|початку|кінця|матчу|війни|зими|літа)|раніше ніж | після|потому
    bound не раніше | не пізніше
    compass північ(?:|чю|чі)|північн\p{L}+ | півден(?:ь|ний|на|не|ні|ної|ного|них)|півдн\p{L}+ | сх[оі]д(?:|у|і|ом)|східн\p{L}+ | зах[оі]д(?:|у|ом)|західн\p{L}+
    leave дозвол\p{L}+ | заборон\p{L}+
    stance підтрим\p{L}+ | проти|відхил\p{L}+|запереч\p{L}+
    verdict засуд\p{L}+|винн\p{L}{2,} | виправда\p{L}+|невинн\p{L}+
    parent батько|батька|батьком|батькові | мати|матері|матір\p{L}*|мама|мами
    child син(?:|а|у|ом|ові|и|ів) | доньк\p{L}+|дочк\p{L}+
    sibling брат(?:|а|у|ом|ові|и|ів) | сестр\p{L}{1,3}
    season весн(?:а|и|і|у|ою) | літ(?:о|а|ом|ку) | осін(?:ь|і|ню) | зим(?:а|и|і|у|ою)|взимку
    trade експорт\p{L}* | імпорт\p{L}*
    share більш[оі]?ст\p{L} | менш[оі]?ст\p{L}
    sex чоловік(?:и|ів|ам|ами)|чоловіч\p{L}+ | жінк\p{L}+|жінок|жіноч\p{L}+
    rate на день|щодня|щоденн\p{L}+|на добу | на тиждень|щотижн\p{L}+ | на місяць|щомісяц\p{L}* | на рік|щороку|щорічн\p{L}+`,
  he: `
    amount [ושהבלמכ]{0,2}(?:יותר|מעל|לפחות) | [ושהבלמכ]{0,2}(?:פחות|מתחת|לכל היותר)
    course [ושה]{0,2}(?:עלה|עלתה|עלו|יעלה|תעלה|יעלו|עלייה|גדל|גדלה|יגדל|הגדיל|הגידול|גידול|העלה|העלתה|העלו|צמח|צמחה|זינק|זינקה) | [ושה]{0,2}(?:ירד|ירדה|ירדו|תרד|יורד|ירידה|קטן|קטנה|יקטן|הקטין|הפחית|הפחיתה|הפחיתו|צנח|צנחה|הורידה|הוריד|הורידו)
    order [וש]{0,2}(?:לפני|טרם) | [וש]{0,2}(?:אחרי|לאחר)
    compass [ושהבלמ]{0,2}(?:צפון|צפונית|צפוני) | [ושהבלמ]{0,2}(?:דרום|דרומית|דרומי) | [ושהבלמ]{0,2}(?:מזרח|מזרחית|מזרחי) | [ושהבלמ]{0,2}(?:מערב|מערבית|מערבי)
    leave [ושה]{0,2}(?:מותר|מותרת|מותרים|התיר|התירה|התירו|מתיר) | [ושה]{0,2}(?:אסור|אסורה|אסורים|אסר|אסרה|אסרו|אוסר|נאסר|נאסרה)
    stance [ושה]{0,2}(?:תומך|תומכת|תמך|תמכה|תמכו|תומכים) | [ושה]{0,2}(?:מתנגד|מתנגדת|התנגד|התנגדה|התנגדו|מתנגדים)
    verdict [ושה]{0,2}(?:הורשע|הורשעה|הורשעו|אשם|אשמה) | [ושה]{0,2}(?:זוכה|זוכתה|זוכו|חף)
    parent [ושהבל]{0,2}(?:אב|אביו|אביה|האב|אבא) | [ושהבל]{0,2}(?:אמו|אמה|האם|אמא)
    child [ושהבל]{0,2}(?:בנו|בנה|הבן) | [ושהבל]{0,2}(?:בתו|בתה|הבת)
    sibling [ושהבל]{0,2}(?:אחיו|אחיה|האח) | [ושהבל]{0,2}(?:אחותו|אחותה|האחות)
    season [ושהבל]{0,2}אביב | [ושהבל]{0,2}קיץ | [ושהבל]{0,2}סתיו | [ושהבל]{0,2}חורף
    share [ושהבל]{0,2}רוב | [ושהבל]{0,2}מיעוט
    sex [והבל]{0,2}גברים | [והבל]{0,2}נשים`,
  hi: String.raw`
    amount अधिक|ज़्यादा|ज्यादा | कम(?! से कम| हो| कर)
    course बढ़[\p{L}\p{M}]*|वृद्धि|उछ[\p{L}\p{M}]* | घट(?:ने|कर|ा|ी|े|ती|ता|ते|ाने|ाया)|गिर[\p{L}\p{M}]+|कमी|कम हो[\p{L}\p{M}]*
    order (?:से )?पहले(?! से) | (?:के )?बाद
    compass उत्तर(?:ी)? | दक्षिण(?:ी)? | पूर्वी|पूर्व(?= में) | पश्चिम(?:ी)?
    height ऊपर | नीचे
    leave अनुमति|इजाज़त|इजाजत | प्रतिबंध[\p{L}\p{M}]*|मनाही|पाबंदी
    stance समर्थन | विरोध
    verdict दोषी | निर्दोष|बरी
    parent पिता | माता|माँ|मां
    child बेट[ेा]|पुत्र | बेटी|पुत्री
    sibling भाई | बहन
    season वसंत | गर्मी|गर्मियों | शरद | सर्दी|सर्दियों
    share बहुमत | अल्पमत
    sex पुरुष(?:ों)? | महिला(?:ओं|एँ|एं)?`,
  ar: String.raw`
    amount [وب]?(?:ال)?أكثر|[وب]?أعلى|[وب]?أكبر|يزيد|تزيد|يفوق|تفوق|يتجاوز|تتجاوز | [وب]?(?:ال)?أقل|[وب]?أدنى|[وب]?أصغر|يقل|تقل
    course [وف]?(?:[يت]?رتفع\p{L}*|ارتفع\p{L}*|ارتفاع|زاد|زادت|زيادة|[يت]زداد|ازداد\p{L}*|نم[اتو]\p{L}*|صعد\p{L}*) | [وف]?(?:[يت]نخفض\p{L}*|انخفض\p{L}*|انخفاض|تراجع\p{L}*|هبط\p{L}*|هبوط|نقص\p{L}*|تقلص\p{L}*)
    order [وف]?قبل | [وف]?بعد(?! ذلك)
    compass (?:[وفبل]?ال|[وفبل])?شمال(?:ي|ية|ا|ًا)? | (?:[وفبل]?ال|[وفبل])?جنوب(?:ي|ية|ا|ًا)? | (?:[وفبل]?ال|[وفبل])?شرق(?:ي|ية|ا|ًا)? | (?:[وفبل]?ال|[وفبل])?غرب(?:ي|ية|ا|ًا)?
    leave [وف]?(?:[يت]سمح\p{L}*|سمح\p{L}*|مسموح\p{L}*) | [وف]?(?:[يت]منع\p{L}*|منع\p{L}*|ممنوع\p{L}*|[يت]حظر\p{L}*|حظر\p{L}*|محظور\p{L}*)
    stance [وف]?(?:[يت]ؤيد\p{L}*|أيد\p{L}*|[يت]دعم\p{L}*|دعم\p{L}*) | [وف]?(?:[يت]عارض\p{L}*|عارض\p{L}*|رفض\p{L}*)
    verdict [وف]?(?:أدان\p{L}*|إدانة|مذنب\p{L}*) | [وف]?(?:برأ\p{L}*|براءة|بريء\p{L}*)
    child (?:ال)?ابن|ابنه|ابنها|نجل\p{L}* | (?:ال)?ابنة|ابنته|ابنتها|كريمته
    season (?:في |ال)?(?:الربيع|ربيع) | (?:الصيف|صيف) | (?:الخريف|خريف) | (?:الشتاء|شتاء)
    share أغلبية|غالبية | أقلية
    sex [وبل]?(?:ال)?رجال | [وبل]?(?:ال)?نساء`,
  ko: String.raw`
    amount 많\p{L}*|이상(?!하)\p{L}{0,2}|초과\p{L}* | 적(?:다|게|은|[고었습어]\p{L}*)|이하\p{L}{0,3}|미만\p{L}{0,2}
    course (?:증가|상승|인상|급증|급등)\p{L}*|늘(?:어|었|고|릴|려|렸|린|다)\p{L}*|올(?:랐|라|릴|렸|려|린)\p{L}* | (?:감소|하락|인하|급감|급락|축소)\p{L}*|줄(?:어|었|고|일|여|였|인|다)\p{L}*|내(?:렸|려|릴|린)\p{L}*|떨어\p{L}+
    order 전에?|이전에?|앞서 | 후에?|이후에?|뒤에?
    compass 북쪽\p{L}*|북부\p{L}* | 남쪽\p{L}*|남부\p{L}* | 동쪽\p{L}*|동부\p{L}* | 서쪽\p{L}*|서부\p{L}*
    leave 허용\p{L}*|허가\p{L}* | 금지\p{L}*|불허\p{L}*
    stance 찬성\p{L}*|지지\p{L}* | 반대\p{L}*
    verdict 유죄\p{L}* | 무죄\p{L}*
    child 아들\p{L}{0,2} | 딸\p{L}{0,2}
    season 봄\p{L}{0,2} | 여름\p{L}{0,2} | 가을\p{L}{0,2} | 겨울\p{L}{0,2}
    trade 수출\p{L}* | 수입(?:량|액|품|을|이|은)\p{L}*
    sex 남성\p{L}{0,2}|남자\p{L}{0,2} | 여성\p{L}{0,2}|여자\p{L}{0,2}
    rate 매일|하루에 | 매주|일주일에 | 매달|매월|한 달에 | 매년|해마다`,
  zh: `
    amount 多于|超过|逾|高于|大于|以上|至少|不低于|不少于 | 少于|不到|低于|不足|小于|以下|至多|不超过|不高于
    course 上升|上涨|增长|增加|提高|上调|攀升|飙升|增至|升至|涨 | 下降|下跌|减少|降低|下调|下滑|降至|跌至|跌
    order 之前|以前|前夕 | 之后|以后
    compass 北部|北边|北侧|北方|以北|东北 | 南部|南边|南侧|南方|以南 | 东部|东边|东侧|东方|以东 | 西部|西边|西侧|西方|以西
    height 高出|高(?=[0-9零一二三四五六七八九十两]) | 低(?=[0-9零一二三四五六七八九十两])|低出
    extreme 最高|最大|最多|最长 | 最低|最小|最少|最短
    leave 允许|准许|许可 | 禁止|不准|严禁
    stance 支持|赞成|拥护 | 反对|抵制
    verdict 有罪|定罪 | 无罪
    parent 父亲|爸爸 | 母亲|妈妈
    child 儿子 | 女儿
    sibling 哥哥|弟弟|兄弟 | 姐姐|妹妹|姐妹
    season 春季|春天|今春|明春|去春 | 夏季|夏天|今夏|明夏|去夏 | 秋季|秋天|今秋|明秋 | 冬季|冬天|今冬|明冬
    trade 出口 | 进口
    share 多数|过半 | 少数
    sex 男性|男子|男孩|男人 | 女性|女子|女孩|女人
    rate 每天|每日 | 每周|每星期 | 每月|每个月 | 每年`,
  ja: `
    amount 以上|超え|超の|上回|多い|より多 | 以下|未満|下回|満たない|少ない|より少
    course 増加|上昇|増え|上が[っりる]|引き上げ|値上げ|値上がり|伸び|増の|高の|上方修正 | 減少|下落|低下|減[っりる]|下が[っりる]|引き下げ|値下げ|値下がり|減の|安の|下方修正
    order の前に|前に|以前に|るまで | の後に|後に|てから
    compass 北部|北側|北に|北棟|北口|北岸 | 南部|南側|南に|南棟|南口|南岸 | 東部|東側|東に|東棟|東口|東岸 | 西部|西側|西に|西棟|西口|西岸
    extreme 最高|最大|最多|最長|最古 | 最低|最小|最少|最短|最新
    leave 許可|許され|認め | 禁止|禁じ
    stance 賛成|支持 | 反対
    verdict 有罪 | 無罪
    parent 父親|父は|父の|父が | 母親|母は|母の|母が
    child 息子 | 娘
    trade 輸出 | 輸入
    sex 男性|男子|男の | 女性|女子|女の
    rate 毎日|1日当たり | 毎週 | 毎月|毎月 | 毎年|年間`,
};

type AxisName = Axis | Kin;
export type Opposite = { axis: AxisName; value: number };
/** One expression for a language; what its groups mean, in their order. */
export type Opposites = { pattern: RegExp; groups: Opposite[] };

const BLANKLESS = new Set(['zh', 'ja']);
const made = new Map<string, Opposites | null>();

export function oppositesOf(lang: string): Opposites | null {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const built = ROWS[lang] ? build(ROWS[lang], BLANKLESS.has(lang)) : null;
  made.set(lang, built);
  return built;
}

function build(table: string, isBlankless: boolean): Opposites {
  const groups: Opposite[] = [];
  const parts = table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [axis = '', ...rest] = line.trim().split(' ');
      return rest
        .join(' ')
        .split(' | ')
        .map((words, value) => {
          groups.push({ axis: axis as AxisName, value });
          return `(${words})`;
        });
    });
  const ahead = beginnings(parts.map((part) => part.slice(1, -1)));
  const words = `${ahead}(?:${parts.join('|')})`;
  const source = isBlankless ? words : `(?<![\\p{L}\\p{M}])${words}(?![\\p{L}\\p{M}])`;
  return { pattern: new RegExp(withDots(source), 'giu'), groups };
}

// What the words begin with, by their first letter, so that few of them are tried at a word that is none of them. Where one
// begins with a choice there is no such list.
function beginnings(parts: readonly string[]): string {
  const seconds = new Map<string, Set<string>>();
  for (const word of parts.flatMap(alternatives)) {
    const [, first, second] = /^(\p{L})(?:(\p{L}|\[\p{L}+\])(?![?*]))?/u.exec(word) ?? [];
    if (!first) return '';
    const known = seconds.get(first) ?? new Set();
    seconds.set(first, known.add(second?.replaceAll(/[[\]]/g, '') ?? ''));
  }
  const rows = [...seconds].map(([first, after]) => (after.has('') ? first : `${first}[${[...after].join('')}]`));
  return `(?=${rows.join('|')})`;
}

// Split where no bracket is open.
function alternatives(words: string): string[] {
  let depth = 0;
  const found = [''];
  for (const sign of words) {
    if ('(['.includes(sign)) depth++;
    if (')]'.includes(sign)) depth--;
    if (sign === '|' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}

// A Hindi letter with a dot below it is one sign or two.
function withDots(source: string): string {
  return source.normalize('NFC').replaceAll(/\p{L}\u093C/gu, (letter) => {
    const single = NUKTA.find((one) => one.normalize('NFD') === letter);
    return single ? `(?:${letter}|${single})` : letter;
  });
}

const NUKTA = Array.from({ length: 8 }, (_, i) => String.fromCharCode(0x0958 + i));
