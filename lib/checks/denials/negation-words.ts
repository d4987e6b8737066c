// How languages deny: words that do, words that may stand for one in the other version, and set phrases that deny nothing
// ("not only", 不得不 "must"). Closed lists, matched against one whole word; Chinese and Japanese have no words to match, so that
// theirs are looked for in the text. A language that is missing has the check switched off.

/** Words that deny, matched against one whole word. */
export const NEGATIONS: Record<string, RegExp> = {
  en: /^(?:not|no|never|neither|nor|none|nobody|nothing|nowhere|cannot|without|\p{L}+n['’]t)$/iu,
  de: /^(?:nicht|kein\p{L}{0,2}|nie|niemals|niemand|nichts|weder|ohne)$/iu,
  fr: /^(?:ne|n['’]\p{L}+|pas|jamais|aucune?|sans|ni|rien|personne|non)$/iu,
  es: /^(?:no|nunca|jamás|nadie|nada|ningún|ninguna|ninguno|sin|ni|tampoco)$/iu,
  ru: /^(?:не|нет|ни|никогда|никто|ничего|нельзя|без|никак\p{L}*)$/iu,
  uk: /^(?:не|нема|немає|ні|ніколи|ніхто|нічого|без|жодн\p{L}*)$/iu,
  he: /^[ושכ]{0,2}(?:לא|אין|אינ\p{L}{1,2}|מעולם|בלי|ללא)$/u,
  hi: /^(?:नहीं|नही|मत|बिना|बग़ैर|बगैर)$/u,
  it: /^(?:non|no|né|nessun\p{L}{0,2}|niente|nulla|mai|senza|neanche|nemmeno|neppure)$/iu,
  pt: /^(?:não|nem|nunca|jamais|ninguém|nada|nenhum\p{L}{0,3}|sem|tampouco)$/iu,
  nl: /^(?:niet|geen|nooit|niemand|niets|nergens|zonder|noch)$/iu,
  pl: /^(?:nie|nigdy|nikt|nikogo|nic|niczego|żad\p{L}{1,4}|bez|ani)$/iu,
  ar: /^[وفأ]?(?:لا|لم|لن|ليس\p{L}{0,2}|لست|غير|بدون|بلا|ولا)$/u,
  ko: /^(?:않\p{L}*|못\p{L}*|아니\p{L}*|아닌|아닙\p{L}*|아닐\p{L}*|아님|없\p{L}*|\p{L}*없[다는이을어었습]\p{L}*|안|\p{L}+(?:지않|않)\p{L}*|말[고아라자]\p{L}{0,2})$/u,
};

/** Words that may stand for a negation of the other version. */
export const SOFT_NEGATIONS: Record<string, RegExp> = {
  en: /^(?:first|ever|clean|alone|(?!uni[^nm]|under|unto|int[eor]|ins[ipt]|insu|inha|init|inj|inn|inqu|inv[eiao]|inde[ep]|indi[ac]|indiv|indu|indo|inch|inci|inco[mr]e|incl|incr|inf[eol]|imag|imm[ei]|impa|impl|impor|impos[ei]|impr[oe]|illus|iron|irel|iris|iran|iraq|disco|discu|dist|displ|dise|disas|miss)(?:un|in|im|il|ir|dis|non|mis)-?\p{L}{3,}|\p{L}+less|fail\p{L}*|lack\p{L}*|unable|refus\p{L}*|den(?:y|ied|ies|ial)|avoid\p{L}*|prevent\p{L}*|prohibit\p{L}*|ban(?:ned|s)?|hardly|barely|rarely|seldom|scarcely|few|little|only|just|until|unless|but|except|instead|rather|stop\p{L}*|free|absen\p{L}+|zero|reject\p{L}*|far|too|beyond|still|yet|before|while|although|however|though|despite|regardless|whether|any|anyone|even|other|than|miss\p{L}*|los[et]\p{L}*|neglect\p{L}*|exempt\p{L}*|abandon\p{L}*|give|cancel\p{L}*|forbid\p{L}*|resist\p{L}*|lest|minus|against|out|off|ceas\p{L}+|end\p{L}*|remain\p{L}*|stay(?:s|ed|ing)?|broken|closed|shut(?:s|ting)?|\p{L}+n['’]t|not|no|never|cannot|without|wrong\p{L}*|bad\p{L}*|quit)$/iu,
  de: /^(?:allein\p{L}*|erstmal\p{L}*|ersten|zuletzt|un\p{L}{3,}|\p{L}+(?:los|frei)\p{L}{0,2}|fehl\p{L}*|mangel\p{L}*|kaum|nur|erst|bis|sondern|aber|statt|verhinder\p{L}*|verbiet\p{L}*|vermeid\p{L}*|verweiger\p{L}*|weiger\p{L}*|widersetz\p{L}*|ablehn\p{L}*|abgelehnt\p{L}*|lehnt\p{L}*|selten|miss\p{L}*|außer\p{L}*|aufhör\p{L}*|stopp\p{L}*|end\p{L}*|bevor|noch|obwohl|trotz\p{L}*|anders?|gegen|verlor\p{L}*|verlier\p{L}*|scheiter\p{L}*|verpass\p{L}*|falsch\p{L}*|schlecht\p{L}*|wenig\p{L}*|sonst|leer\p{L}*|bleib\p{L}*|blieb\p{L}*|geschlossen\p{L}*|schließ(?:t|en)|minus|null)$/iu,
  fr: /^(?:maximum|premi[eè]re?s?|in(?!t[eéro]|s[ict]|spe|v[ei]|d[iu]|fo|fr|fl|iti|clu|cen)\p{L}{3,}|im(?!po[rs]|pl|mé|ag|pr[eé])\p{L}{3,}|dé(?:pour|nué|nég|fend|menti|faut|saccord)\p{L}*|manqu\p{L}*|seul\p{L}*|que|mais|éviter?|empêch\p{L}*|refus\p{L}*|interdi\p{L}*|peu|guère|sauf|hors|moins|trop|loin|avant|encore|jusqu\p{L}*|plutôt|malgré|quoique|cependant|toutefois|tandis|autre\p{L}*|contre|absen\p{L}*|perd\p{L}*|rat\p{L}{2,}|échou\p{L}*|échec\p{L}*|cess\p{L}*|arrêt\p{L}*|rest\p{L}*|rejet\p{L}*|annul\p{L}*|abandonn\p{L}*|libre\p{L}*|faux|fauss\p{L}*|mal|mauvais\p{L}*|rare\p{L}*|nul\p{L}*|résist\p{L}*|fermée?s?)$/iu,
  es: /^(?:primer\p{L}?|in(?!t[eor]|s[ist]|v[ei]|d[iu]|fo|fl|ic|clu|cen|cre|gl)\p{L}{3,}|im(?!po[rn]|pu|pl|ag|pr[eo])\p{L}{3,}|des(?!de|pu|cr|ta|ti|pa|ar|em|cu|ig)\p{L}{3,}|falta\p{L}*|solo|sólo|sino|pero|evitar?|impedi\p{L}*|neg\p{L}+|prohib\p{L}*|poc[oa]s?|salvo|excepto|hasta|menos|demasiado|lejos|antes|aún|todavía|aunque|pese|pesar|mientras|otr[oa]s?|contra|ausen\p{L}*|perd\p{L}*|pierd\p{L}*|fracas\p{L}*|fall\p{L}{2,}|ces\p{L}{2,}|dej[aóe]\p{L}*|sigu\p{L}*|rechaz\p{L}*|cancel\p{L}*|abandon\p{L}*|libre\p{L}*|mal\p{L}*|apenas|rara\p{L}*|cero|resist\p{L}*|carec\p{L}*|incapa\p{L}*|seguir\p{L}*|permanec\p{L}*|cerrad\p{L}*|cierr\p{L}*)$/iu,
  ru: /^(?:впервые|перв\p{L}*|не\p{L}{3,}|бес\p{L}{3,}|без\p{L}{3,}|отсутств\p{L}*|лишь|только|но|запре\p{L}*|избе\p{L}*|отказ\p{L}*|мало|едва|кроме|пока|ещё|еще|хотя|однако|вместо|друг\p{L}*|иначе|против|потер\p{L}*|утра\p{L}*|лиш\p{L}*|провал\p{L}*|прекра\p{L}*|остан\p{L}*|конч\p{L}*|оста\p{L}{2,}|отверг\p{L}*|отклон\p{L}*|отмен\p{L}*|слишком|редко|ноль|нулев\p{L}*|свобод\p{L}*|плох\p{L}*|ошиб\p{L}*|противо\p{L}*)$/iu,
  uk: /^(?:вперше|перш\p{L}*|не\p{L}{3,}|без\p{L}{3,}|відсутн\p{L}*|лише|тільки|але|забор\p{L}*|уник\p{L}*|відмов\p{L}*|мало|ледве|крім|поки|ще|хоча|проте|однак|замість|інш\p{L}*|інакше|проти|втра\p{L}*|позбав\p{L}*|провал\p{L}*|припин\p{L}*|зупин\p{L}*|закінч\p{L}*|залиш\p{L}*|відхил\p{L}*|скас\p{L}*|надто|рідко|нуль\p{L}*|вільн\p{L}*|поган\p{L}*|помил\p{L}*|лиш\p{L}{3,}|зачин\p{L}*|закри\p{L}*)$/iu,
  he: /^[ושהבלכמ]{0,2}(?:מקולקל\p{L}*|תקול\p{L}*|שבור\p{L}*|ראשו\p{L}*|אי|בלתי|חסר\p{L}*|נטול\p{L}*|נכשל\p{L}*|כישלון\p{L}*|סירב\p{L}*|סרב\p{L}*|סירוב\p{L}*|הכחיש\p{L}*|כחיש\p{L}*|מנע\p{L}*|נוע|נמנע\p{L}*|הימנע\p{L}*|אסר\p{L}*|אסור\p{L}*|איסור\p{L}*|רק|בלבד|אבל|אך|אולם|אלא|למרות|אף|עד|פני|טרם|עדיין|פחות|מעט|נדיר\p{L}*|כמעט|אחר\p{L}*|מקום|נגד|חוץ|הפסיק\p{L}*|הפסק\p{L}*|דח\p{L}{1,2}|ביטל\p{L}*|ביטול\p{L}*|בטל|איבד\p{L}*|אובדן|היעדר\p{L}*|העדר\p{L}*|שום|זולת|פרט|רע\p{L}{0,2}|שגוי\p{L}*|יישאר\p{L}*|נשאר\p{L}*|נותר\p{L}*|סגור\p{L}*|ייסגר\p{L}*|נסגר\p{L}*|מדי|כלל|בהחלט|החלט|ודאי|וודאי|בטח|קש\p{L}{1,3})$/u,
  hi: /^(?:पहल[\p{L}\p{M}]*|(?:अस|अवै|अज्ञ|अयो|अमा|अपू|अनुपस्थि|अनुचि|अनिश्चि|अनजा|अनदे|नाका|नापसं|नामुम|नारा|बेका|बेघ|बेरो|बेअस|निरर्थ|निर्दो|निष्क्रि|निःशु)[\p{L}\p{M}]+|[\p{L}\p{M}]{2,}(?:हीन|रहित)|लेकिन|परंतु|मगर|किंतु|केवल|सिर्फ|सिर्फ़|मात्र|कम|कमी|मना|इनकार|इन्कार|विफल[\p{L}\p{M}]*|रोक[\p{L}\p{M}]*|बंद|खत्म|ख़त्म|समाप्त|तक|पहले|बजाय|बल्कि|अलावा|सिवाय|हालांकि|हालाँकि|फिर|मुक्त|खिलाफ|ख़िलाफ़|विरुद्ध|वंचित|खो[\p{L}\p{M}]*|दूसर[\p{L}\p{M}]*|प्रतिबंध[\p{L}\p{M}]*|निषेध[\p{L}\p{M}]*|रद्द|खारिज|ख़ारिज|छोड़[\p{L}\p{M}]*|टाल[\p{L}\p{M}]*|बच[\p{L}\p{M}]*|शायद|निश्चित|ज़रूर|अपवाद|अभाव|मुश्किल[\p{L}\p{M}]*|कठिन[\p{L}\p{M}]*|गलत|ग़लत|बुर[\p{L}\p{M}]*|शून्य)$/u,
  nl: /^(?:on(?!der|ze?$|line)\p{L}{3,}|\p{L}+(?:loos|loze|vrije?)|faal\p{L}*|gefaald|mislu\p{L}*|ontbr\p{L}*|gebrek\p{L}*|nauwelijks|amper|alleen|slechts|pas|maar|behalve|plaats|verhinder\p{L}*|verbo[dt]\p{L}*|verbied\p{L}*|vermijd\p{L}*|vermeden|weiger\p{L}*|geweigerd|ontken\p{L}*|afgewezen|zelden|mis\p{L}+|buiten|stop\p{L}*|gestopt|eind\p{L}*|voordat|nog|hoewel|ondanks|ander\p{L}*|tegen|verl[io]\p{L}*|fout\p{L}*|slecht\p{L}*|weinig|leeg|minus|nul|eerste?|blij[fv]\p{L}*|bleef|bleven|gesloten|dicht|kwijt|afgelast\p{L}*|opgeheven)$/iu,
  pl: /^(?:nie\p{L}{3,}|bez\p{L}{3,}|brak\p{L}*|odm[oó]w\p{L}*|odrzuc\p{L}*|unik\p{L}*|zabr[ao]ni\p{L}*|zakaz\p{L}*|tylko|jedynie|dopiero|ale|lecz|oprócz|poza|mało|rzadk\p{L}*|ledw[oi]e?|jeszcze|choć|chociaż|jednak|zamiast|inn\p{L}*|przeciw\p{L}*|strac\p{L}*|utrac\p{L}*|poraż\p{L}*|przegr\p{L}*|przesta\p{L}*|zatrzym\p{L}*|skończ\p{L}*|zakończ\p{L}*|pozosta\p{L}*|odwoł\p{L}*|zbyt|zero|woln\p{L}*|źle|błęd\p{L}*|pierwsz\p{L}*|zanim|aż|zamkn\p{L}*|zamyk\p{L}*|trudn\p{L}*|wyklucz\p{L}*|zaprzecz\p{L}*)$/iu,
  it: /^(?:prim[oaie]|in(?!t[eor]|s[eitp]|v[ei]|c[hio]|d[iu]|f[aio]|gl|iz)\p{L}{3,}|im(?:po[st]s|pe[dr]|prob|ma[tn]c)\p{L}*|s(?:fiduc|cont|piac|comp)\p{L}+|manc\p{L}*|sol[oa]|soltanto|ma|evit\p{L}*|imped\p{L}*|rifiut\p{L}*|niente|viet\p{L}*|proib\p{L}*|poc[oah]\p{L}*|tranne|salvo|eccetto|fuori|meno|troppo|lontan\p{L}*|prima|ancora|fino|finché|piuttosto|sebbene|benché|tuttavia|però|mentre|malgrado|altr[oaie]|contr[oa]|assen\p{L}*|perd\p{L}*|pers[oaie]|fall\p{L}{2,}|cess\p{L}*|smett\p{L}*|smess\p{L}*|rest\p{L}*|respin\p{L}*|annull\p{L}*|abbandon\p{L}*|liber\p{L}*|gratuit\p{L}*|fals\p{L}*|mal[ei]?|rar\p{L}*|null\p{L}*|resist\p{L}*|chius\p{L}*|neg\p{L}{2,}|diffic\p{L}*|appena|zero|priv\p{L}*|esclu\p{L}*)$/iu,
  pt: /^(?:primeir\p{L}*|in(?!t[eor]|s[eitp]|v[ei]|c[hl]|d[iu]|f[oa]|gl)\p{L}{3,}|im(?:poss|ped|prov|prop|pun)\p{L}*|des(?!de|ta|te|se|sa|cr|pe|ti|ej|en)\p{L}{3,}|falt\p{L}*|só|apenas|somente|mas|evit\p{L}*|imped\p{L}*|recus\p{L}*|proib\p{L}*|pouc[oa]s?|salvo|exceto|fora|menos|demais|longe|antes|ainda|até|embora|porém|apesar|enquanto|outr[oa]s?|contra|ausen\p{L}*|perd\p{L}*|fracass\p{L}*|falh\p{L}*|cess\p{L}*|deix\p{L}*|rest\p{L}*|rejeit\p{L}*|cancel\p{L}*|abandon\p{L}*|livre\p{L}*|gratuit\p{L}*|isent\p{L}*|fals\p{L}*|mal|raro|raramente|nul[oa]s?|resist\p{L}*|fech\p{L}*|neg\p{L}{2,}|dif[ií]c\p{L}*|zero|priv\p{L}*|exclu\p{L}*)$/iu,
  ar: /^[وفبلك]?(?:ال)?(?:أول\p{L}*|[يتن]?منع\p{L}*|ممنوع\p{L}*|محظور\p{L}*|حظر\p{L}*|[يتن]?رفض\p{L}*|فقط|سوى|إلا|لكن\p{L}*|بل|قبل|حتى|نفى|[يت]?نفي\p{L}*|عدم\p{L}*|انعدام|خالي?\p{L}{0,2}|فشل\p{L}*|مجان\p{L}*|أقل|قليل\p{L}*|قل[مّ]\p{L}*|نادر\p{L}*|ضد|كف|توقف\p{L}*|إلغاء|ألغ\p{L}*|عدا|خارج|دون|استحال\p{L}*|مستحيل\p{L}*|صعب\p{L}*|وحده\p{L}*|مغلق\p{L}*|أغلق\p{L}*|افتقار\p{L}*|[يت]?فتقر\p{L}*|غياب\p{L}*|غائب\p{L}*|ما|صفر|استبعد\p{L}*)$/u,
  ko: /^(?:처음\p{L}*|첫|(?:불|무료|무산|무효|무혐|무관|비공|미정|미달|미완|미국?$|부재|부정|부인|부족)\p{L}*|거부\p{L}*|금지\p{L}*|거절\p{L}*|실패\p{L}*|중단\p{L}*|취소\p{L}*|반대\p{L}*|드물\p{L}*|제외\p{L}*|외에\p{L}*|\p{L}+만|오직|뿐\p{L}*|\p{L}+뿐\p{L}*|하지만|그러나|어렵\p{L}*|어려\p{L}*|힘들\p{L}*|적\p{L}{1,2}|적게|적은|빨라\p{L}*|전에|까지|모르\p{L}*|모른\p{L}*|모릅\p{L}*|모르겠\p{L}*|멈\p{L}*|끝\p{L}*|그만\p{L}*|피하\p{L}*|막\p{L}*|다른|아직)$/u,
};

/** What looks like a negation and is none. */
export const NO_NEGATIONS: Record<string, RegExp> = {
  en: /\b(?:(?:not (?:only|just|merely|simply|least)|why not)|no (?:fewer|less|more|later|earlier|sooner) than|not (?:less|more|fewer|later|earlier) than|no doubt|without (?:a )?doubt|nothing but|none other|no matter|cannot (?:help|but)|if not|at least not)\b|\bNo\. ?(?=\d)/giu,
  de: /\b(?:nicht (?:nur|zuletzt|allein)|nicht (?:weniger|mehr|später|früher) als|nichts als|ohne Zweifel|nicht umhin|(?:jedenfalls|zumindest|wenigstens) nicht)(?!\p{L})|(?<!\p{L})nicht (?=[^.;]{1,50}, sondern)/giu,
  fr: /non seulement|(?:(?<!\p{L})n(?:e |['’])\p{L}+ )?pas (?:moins|plus) d[e’']|sans (?:doute|cesse)|non loin|(?:du moins|au moins|en tout cas) pas(?!\p{L})|(?<!\p{L})n(?:e |['’])\p{L}+(?: \p{L}+)? qu(?:e |['’])/giu,
  es: /(?<!\p{L})(?:no (?:solo|sólo|solamente|obstante|más de|menos de)|al menos no|sin (?:duda|embargo)|nada más)(?!\p{L})|(?<!\p{L})no (?=[^.;]{1,50},? sino )/giu,
  it: /(?<!\p{L})(?:non (?:solo|soltanto|solamente|appena|più di|meno di|oltre)|almeno non|senza dubbio)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:não (?:só|apenas|somente|obstante|mais de|menos de)|sem dúvida)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:не (?:только|просто|раз|более|менее|больше|меньше|раньше|ранее|позже|позднее)|тем не менее|без сомнения|без (?:четверти|пяти|десяти|двадцати)|(?:может|мог|могла|могли|могут) не|пока не|(?:чуть|едва) не|по крайней мере,? не)(?!\p{L})|(?<!\p{L})не (?=[^.;,]{1,40}, а )/giu,
  uk: /(?<!\p{L})(?:не (?:тільки|лише|просто|раз|більше|менше|раніше|пізніше)|тим не менш|без сумніву|без (?:чверті|п['’ʼ]яти|десяти|двадцяти)|(?:може|міг|могла|могли|можуть) не|поки не|(?:мало|ледь) не|принаймні,? не)(?!\p{L})|(?<!\p{L})не (?=[^.;,]{1,40}, а )/giu,
  he: /לא (?:רק|פחות|יותר)|לפחות לא(?!\p{L})|(?:ללא|אין|בלא) ספק/gu,
  nl: /(?<!\p{L})(?:niet (?:alleen|slechts|meer dan|minder dan|later dan|eerder dan)|zonder twijfel|(?:althans|tenminste) niet)(?!\p{L})|(?<!\p{L})niet (?=[^.;]{1,50}, maar )/giu,
  pl: /(?<!\p{L})(?:nie (?:tylko|więcej niż|mniej niż|później niż|wcześniej niż)|bez wątpienia|przynajmniej nie)(?!\p{L})|(?<!\p{L})nie (?=[^.;,]{1,40}, (?:a|ale|lecz) )/giu,
  hi: /ही नहीं/gu,
  ar: /ليس فقط|لا (?:فقط|[يت]زال\p{L}*|سيما|بد|شك|[يت]قل عن)/gu,
  ko: /뿐(?:만)? 아니\p{L}*|지 않을 수 없\p{L}*|수밖에 없\p{L}*|틀림 ?없\p{L}*|끊임 ?없\p{L}*|못지 ?않\p{L}*|다름 ?없\p{L}*/gu,
  zh: /不[仅僅但只光過过断斷久少已免禁妨愧料如管论論一锈]|不同(?!意)|不得不|[不没没無无未非]\p{L}{0,4}不[可行能得]|不得已|了不起|差不多|对不起|不动产|不丹|[无無](?:论|論|数|數|疑|线|線|人机|人機|锡|锡|形|烟|障碍|缘)|[无無](?:稽|辜|奈|聊|比|私|理|力|能|知|意中)|无人(?=机|驾|车|船|商)|非[常洲法]|除非|莫非|是非|[东西南北中]非|未[来來婚]|[淹沉埋出]没|没收|没落|莫不|无不/gu,
  ja: /言うまでもなく|だけで(?:は|も)?な[くい]|のみなら(?:ず|ない)|な(?:ければ|くては|いと)(?:なら|いけ)(?:ない|ません|ず)|ざるを得(?:ない|ず|ません)|かもしれ(?:ない|ません)|に違い(?:ない|ありません)|に(?:過|す)ぎ(?:ない|ません)|に(?:他|ほか)なら(?:ない|ず)|[少危切]な(?:い|く|かった)|まもなく|間もなく|[亡失無]くな|なくな|とんでもない|もったいない|つまらない|やむを得(?:ない|ず)|必ず|まず|ず(?=つ|っと|れ|らり)|は[ずづ](?=だ|で|の)|わず(?=か)|いず(?=れ)|思わず|相次|ながら|なお/gu,
};

/** Chinese and Japanese: what denies, and what may stand for it. */
export const NEGATIONS_IN_TEXT: Record<string, RegExp> = {
  zh: /并非|未能|没有|沒有|[不没沒未无無非勿](?=\p{L})|不/gu,
  ja: /(?:では|でも|じゃ)?(?:な(?:い|かった|く|けれ)|ませんでした|ません)|ずに|(?<=[らかさたまばなわ])ず(?=[、。に]|$)|(?<=せ|れ|き|げ|べ|け|て|め|え)ず(?=[、。に]|$)/gu,
};
export const SOFT_IN_TEXT: Record<string, RegExp> = {
  zh: /首次|第一|避免|拒|禁|停|缺|失|难|難|免|除|仅|僅|只|才|尚|少|取消|中止|反对|反對|以外|之外|例外|零|否|止|但|却|卻|然而|罢|亏|败|远离|直到|之前|以前|别|莫|绝|漏|遗|断|阻|防|抗|驳|撤|关闭|仍|还|還|最早|至少|不|没|沒|未|无|無|非/gu,
  ja: /最後に|(?<=[いきしちにみりえけせてねべめれ])かね(?:[るたま]|て(?!から))|初めて|初の|不|非|無|未|禁|拒|だけ|のみ|しか|少な|難し|困難|失敗|やめ|止|反対|欠|なし|わずか|僅か|ほとんど|ほぼ|めったに|違い|違う|異な|別|残|逃|損|落|失|拒絶|反|嫌|誤|間違|廃|閉|休|ゼロ|除|以外|否|断|まだ|早くて|までは|避|控え|外れ|漏|が、|しかし|な(?:い|かった|く)|ません|ず[、。に]/gu,
};
