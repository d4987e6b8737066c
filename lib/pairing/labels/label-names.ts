// What desks call the versions of a text: how such words begin, a list by hand from general knowledge. A name counts only
// where the stream has one for another version too, so what is missing here or said too much costs little.

export type Named = 'polished' | 'literal' | 'source';

/** The first that has a word of the name wins: a "polished translation" is polished, an "original translation" literal. */
const BEGINNINGS: readonly (readonly [Named, string])[] = [
  [
    'polished',
    '(?:pe|mtpe|ht)(?!\\p{L})|post-?edit|edited|edit(?!\\p{L})|polish|revis|final|human|rewrit|proofread|correct|after(?!\\p{L})|' +
      'überarbeit|bearbeit|poliert|geschliffen|bearbet|redigerad|redigert|redigeret|bewerkt|geredigeerd|uprav|szlif|pulid|polid|levigat|lektor|redigier|endfassung|nachbearbeit|korrig|révis|corrig|relu|défini|corregi|edici|edita|rivist|corrett|dopo|' +
      'отредакт|редакт|правк|исправл|литератур|чистов|відредаг|редаг|виправл|літератур|popraw|redak|zredag|końcow|düzenle|düzelt|nihai|' +
      '润|潤|修改|修订|修訂|终稿|終稿|定稿|校|审校|意译|意譯|精修|推敲|編集|修正|仕上|最終|윤문|교정|수정|편집|최종|ערוך|ערוכה|מלוטש|עריכה|סופי|التحرير|تحرير|منقح|نهائي|محرر|संपादि|सम्पादि|परिष्कृ|अंतिम|संशोधि|' +
      'sunting|disunting|dipoles|revisi(?!\\p{L})|biên tập|hiệu đính|chỉnh sửa|trau chuốt|hoàn thiện|แก้ไข|ขัดเกลา|ฉบับสมบูรณ์|muokat|viimeistel|oikolu|toimitettu|lopullinen|jälkeen(?!\\p{L})|szerkeszt|javított|végleges|csiszolt|' +
      'korekt|učesan|finál|ostateczn|wygładz|wersja finalna|editat|revizuit|endelig|rettet|bearbejd|språkvask|nabewerk|definitie|slutlig|granskad|efter(?!\\p{L})|etter(?!\\p{L})|uređen|ispravlj|konačn|depois(?!\\p{L})|después(?!\\p{L})|après(?!\\p{L})|nachher|' +
      'επιμέλ|επιμελ|διορθωμ|τελικ|αναθεωρ|вычит|вичит|итогов|остаточн|коригир|окончател|после(?!\\p{L})|після(?!\\p{L})|ویراست|ویرایش|نهایی|معدل|مصقول|بعد(?!\\p{L})|ערוכ|מתוקן|אחרי(?!\\p{L})|לאחר(?!\\p{L})|সম্পাদি|চূড়ান্ত|의역|다듬|퇴고|감수|검수|意訳|完成稿|決定稿|改稿|リライト',
  ],
  [
    'literal',
    '(?:mt|nmt|ai|llm|lit|raw|target|mü|roh|мп|ham)(?!\\p{L})|machine|literal|word-for-word|rough|draft|unedited|before(?!\\p{L})|translat|' +
      'maschin|m[aá]quin|wörtlich|ordagr|ordret|letterlijk|vertaling|översätt|oversæt|oversett|doslov|překlad|preklad|käännös|fordítás|roh(?:über|fass)|entwurf|übersetz|automat|littéral|mot à mot|brut|brouillon|traduc|borrador|traduç|rascunho|letteral|bozza|traduz|' +
      'машин|автомат|дослов|буквальн|подстроч|чернов|перевод|дослів|чорнов|чернетк|підряд|переклад|maszyn|dosłown|surow|tłumacz|makine|otomatik|çeviri|taslak|' +
      '机翻|機翻|机器|機器|直译|直譯|译文|譯文|初译|初稿|翻译|翻譯|機械|直訳|下訳|翻訳|訳文|기계|직역|초벌|초안|번역|מכונה|מילולי|טיוטה|תרגום|آلي|حرفي|مسود|ترجمة|मशीन|शाब्दिक|अनुवाद|' +
      'mesin|harfiah|kasar|draf(?!\\p{L})|terjemah|sebelum|mentah|máy(?!\\p{L})|bản dịch|dịch(?!\\p{L})|bản thô|thô(?!\\p{L})|bản nháp|แปล|ฉบับร่าง|konekäännö|raaka|sanatar|luonnos|ennen(?!\\p{L})|gépi|nyers|szó szerinti|strojov|hrub|ciornă|traducere|' +
      'maskin|rå(?!\\p{L})|rå(?:over|över|tekst|text)|udkast|utkast|kladde|före(?!\\p{L})|før(?!\\p{L})|ruwe?(?!\\p{L})|bruta?(?!\\p{L})|grezz|prima(?!\\p{L})|antes(?!\\p{L})|avant(?!\\p{L})|vorher|sirov|birebir|önce(?!\\p{L})|' +
      'μηχαν|κυριολεκτ|πρόχειρ|μετάφρασ|до правк|до редак|ماشین|تحت.اللفظی|ترجمه|خام|قبل(?!\\p{L})|לפני(?!\\p{L})|যান্ত্রিক|আক্ষরিক|অনুবাদ|원역|초역|초고|직번역|原译|原譯|粗译|粗譯|逐字|逐語|粗訳',
  ],
  [
    'source',
    'source|original|ausgangstext|quell|texte de départ|fuente|fonte|testo di partenza|исходн|оригинал|вихідн|оригінал|oryginał|źródł|kaynak|orijinal|' +
      '原文|源文|원문|מקור|الأصل|المصدر|मूल|स्रोत|' +
      'sumber|teks asli|bản gốc|nguyên văn|ต้นฉบับ|lähde|lähtö|alkuper|forrás|eredeti|zdroj|předloha|sursă|kilde|källtext|bron(?!\\p{L})|brontekst|izvor|texto fuente|πρωτότυπ|източник|متن اصلی|متن مبدأ|원본|মূল',
  ],
];

const WORDS = BEGINNINGS.map(
  ([named, beginnings]) => [named, new RegExp(`(?<![\\p{L}\\p{M}])(?:ال)?(?:${beginnings})`, 'u')] as const,
);

/** "Translation notes" are of no version. */
const NOTES =
  /(?<!\p{L})(?:notes?|comments?|remarks?|changes?|explanations?|rationale|reasons?|reasoning|anmerkung|hinweis|kommentar|begründung|änderung|erklärung|remarque|commentaire|explication|notas?(?!\p{L})|comentario|explicaci|cambios|spiegazion|commenti|примечан|комментар|поясн|примітк|комент|uwag|komentarz|wyjaśnien)|说明|說明|備註|备注|备注|理由|コメント|メモ|変更点|הערות/u;
/** Names of a translation that do not say which one. */
const TRANSLATIONS =
  /^(?:target|translat|übersetz|traduc|traduç|traduz|vertaling|översätt|oversæt|oversett|překlad|preklad|перевод|переклад|tłumacz|çeviri|译文|譯文|翻译|翻譯|翻訳|訳文|번역|תרגום|ترجمة|अनुवाद)[^\s]*(?: texts?)?$/u;

/** The version that a name such as "machine translation #" or "译文" is for; null where it says nothing of that. */
export function namedVersion(name: string): Named | null {
  return namesNotes(name) ? null : (WORDS.find(([, words]) => words.test(name))?.[0] ?? null);
}

/** Whether a name is one of what is said about a text. */
export function namesNotes(name: string): boolean {
  return NOTES.test(name);
}

/** Whether a name says that a text is a translation and nothing else. */
export function isPlainTranslation(name: string): boolean {
  return TRANSLATIONS.test(name);
}
