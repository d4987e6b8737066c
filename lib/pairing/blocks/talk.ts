// What is said to whoever works on the text and is none of it: by a model ("Here is the translation", "Key changes: ..."), in a
// mail around the text (its head, a greeting, a signature), or as notes at the end. Lists by hand, from general knowledge.
// A line counts where such lines stand: before the text, behind it to the end, and anywhere only what no text says.
import { type BlockFeatures, cosine } from './tokens.ts';

const LONGEST = 240;
const LONGEST_HEAD = 70;
/** So many blocks may stand before the text. */
const MOST_BEFORE = 12;
/** Letter cosine of two versions of one paragraph, in most cases. */
const ALIKE = 0.3;
/** Of two versions of what has brackets around it, and how far from one another they stand at most. */
const ALIKE_NOTES = 0.2;
const NEAR = 3;
/** In other brackets stand headings. */
const BRACKETED = /^\[(?=[^[\]]*\p{L})[^[\]]{1,240}\]$/u;

const BEFORE = [
  "(?:[^.!?]{1,40}[!,.:] )?(?:here(?:'s| is| are)|below (?:is|are))\\b.{0,80}(?:translations?\\b|versions?\\b|polished|side-by-side|table)",
  "i(?:'ve| have) (?:kept|translated|prepared|made|provided)\\b.{0,120}(?:literal|polished|version|translation)",
  '(?:please )?find (?:below|attached|enclosed)|please find\\b|(?:hi|hello|dear|hey) [\\p{L} .-]{1,30}[,!:]?$|\\p{L}{3,12} said:?$',
  '(?:from|to|cc|date|sent|subject|von|an|cc|datum|gesendet|betreff|de|à|objet|envoyé|para|asunto|enviado|fecha|от|кому|дата|тема|від|发件人|收件人|主题|日期|差出人|宛先|件名|日時|מאת|אל|נושא|från|till|ämne|od|do|temat) ?[:：] ?\\S.*(?:@|\\d|re:|fw|aw:|回复|转发|\\p{L})',
  '(?:gerne?[!,] ?)?hier (?:ist|sind|kommt|findest|finden).{0,80}(?:übersetz|fassung|version)|(?:hallo|liebe[rs]?|guten tag|sehr geehrte[rs]?) [\\p{L} .-]{1,40}[,!]?$|anbei ',
  "(?:bien sûr|certainement)?[ !,]*voici .{0,80}(?:traduction|version)|(?:bonjour|cher|chère|salut) [\\p{L} .'-]{1,40}[,!]?$|(?:veuillez trouver|tu trouveras|vous trouverez) ",
  '(?:¡?claro|por supuesto)?[ !,]*(?:aquí|a continuación) .{0,80}(?:traducci|versi)|(?:hola|estimad[oa]|querid[oa]|buenos días),? ?[\\p{L} .-]{0,40}[,!:]?$|(?:te|le|os) (?:envío|paso|adjunto) ',
  '(?:конечно|хорошо)?[ !,]*(?:вот|ниже) .{0,80}(?:перевод|верси|вариант)|(?:здравствуйте|привет|добрый день|уважаем\\p{L}+),? ?[\\p{L} .-]{0,40}[,!]?$',
  '(?:звичайно|звісно)?[ !,]*(?:ось|нижче) .{0,80}(?:переклад|версі|варіант)|(?:вітаю|привіт|добрий день|шановн\\p{L}+),? ?[\\p{L} .-]{0,40}[,!]?$',
  '(?:好的|当然(?:可以)?|當然(?:可以)?|没问题)?[，,！! ]*(?:以下|下面)(?:是|为|為|按|给出|提供).{0,60}(?:译|譯|翻|版)|[\\p{Script=Han}]{1,6}(?:您好|你好|老师)[：:，,！!]?$|(?:您好|你好|大家好)[：:，,！!]?',
  '(?:もちろんです|承知(?:いた)?しました|かしこまりました|はい)?[。、! ]*以下[にはがの].{0,60}(?:訳|版)|お世話になっております|[\\p{L}]{1,10}(?:様|さん)[、,]?$',
  '(?:בטח|בוודאי|כמובן|בשמחה)?[ !,]*(?:הנה|להלן) .{0,80}(?:תרגו|גרס|נוסח|טבלה)|(?:שלום|היי) [\\p{L} .-]{1,30}[,!]?$|מצורף|מצורפות',
  '(?:ज़रूर|बिल्कुल)?[ !,]*(?:यहाँ|ये|नीचे) .{0,80}(?:अनुवाद|संस्करण)|(?:självklart[!,] )?här (?:är|kommer|följer) .{0,80}(?:översätt|version)|hej [\\p{L} .-]{1,30}[,!]?$|(?:oczywiście[!,] )?(?:oto|poniżej) .{0,80}(?:tłumacz|wersj)|(?:cześć|dzień dobry|szanown\\p{L}+),? ?[\\p{L} .-]{0,30}[,!]?$',
];
/** From here on there is no text: an offer, notes, the end of a mail. */
const BEHIND = [
  "(?:please )?let me know (?:if|whether|which|what)|(?:i )?hope this (?:helps|works)|feel free to |would you like (?:me to|an?|the) |if you(?:'d| would)? (?:like|want)(?: me to|,)|(?:shall|should|can) i (?:also|go on|continue)|i can also |\\p{L}{3,12} can make mistakes",
  '(?:many )?(?:best|kind|warm)(?:est)? (?:wishes|regards)|regards,?$|cheers,?$|(?:many )?thanks[,!.]?$|yours (?:sincerely|faithfully)',
  'sagen sie mir bescheid|sag(?: mir)? (?:einfach )?bescheid|lass(?:en sie)? (?:es )?mich wissen|(?:möchten sie|möchtest du|soll ich)\\b|viele grüße|beste grüße|mit freundlichen grüßen|liebe grüße|herzliche grüße',
  "n'hésitez pas|n'hésite pas|dites-moi si|souhaitez-vous que je|voulez-vous que je|cordialement|bien à (?:vous|toi)|amicalement",
  'avísame si|dime si|¿(?:quieres|quiere|te gustaría) que|si (?:quieres|lo deseas|necesitas),|un (?:cordial )?saludo|saludos',
  'дайте (?:мне )?знать|если (?:нужно|хотите|потребуется|хочешь),|(?:хотите|хочешь), чтобы я|с уважением|всего доброго|дайте (?:мені )?знати|якщо (?:потрібно|хочете),|з повагою',
  '(?:希望|望)(?:这|以上|這).{0,20}(?:帮|幫|助)|(?:如|若)(?:果)?(?:您|你)?(?:有|需要?|还|還|想|希望).{0,60}(?:告诉|告訴|调整|調整|修改|随时|隨時|继续|繼續)|此致|敬上|祝好',
  '(?:ご(?:質問|要望|希望|不明)|修正|調整).{0,40}(?:お知らせ|お申し付け|教えて|ください)|よろしくお願い|敬具',
  'אשמח ל(?:עזור|תקן|התאים)|אם תרצ|בברכה|תודה,?$|(?:मुझे|कृपया) बताएँ|अगर आप चाहें|säg till om|vill du att jag|vänliga hälsningar|hälsningar,?$|med vänlig hälsning|daj(?:cie)? znać|czy chcesz|pozdrawiam|z poważaniem',
];
/** Heads of what follows the text. */
const NOTES = [
  "(?:translation |translator(?:'s|s)? |editor(?:'s|s)? )?notes?(?: on .{1,40})?|(?:key |main |summary of (?:the )?)?changes(?: made)?|summary of .{1,40}|(?:key )?(?:terms|terminology)|glossary(?: .{1,30})?|comments?|remarks|style notes",
  '(?:anmerkungen|hinweise)(?: .{1,40})?|glossar|(?:wichtigste |vorgenommene )?änderungen|terminologie',
  '(?:notes|remarques)(?: .{1,40})?|glossaire|(?:principales )?modifications|terminologie',
  '(?:notas|observaciones)(?: .{1,40})?|glosario|(?:principales )?cambios(?: .{1,30})?',
  '(?:примечания|комментарии|пояснения)(?: .{1,40})?|глоссарий|(?:основные )?изменения|примітки|глосарій|основні зміни',
  '(?:翻译|译者|润色|修改|改动|主要)*(?:说明|說明|备注|要点|思路|修改|调整)(?:.{0,10})|术语(?:表|对照)?(?:.{0,14})|術語表(?:.{0,14})|(?:翻訳|訳|推敲|修正)*(?:メモ|注|備考|ポイント|解説|のポイント)|用語(?:集|表)',
  'הערות(?: .{1,40})?|מילון מונחים|anteckningar|kommentarer|ordlista|ändringar|uwagi(?: .{1,40})?|słowniczek|zmiany',
];
/** At the beginning of what says what was done to the paragraph before. */
const SAID_OF_IT = [
  "(?:key |main )?changes?(?: made)?|what (?:i )?changed|(?:trans(?:l(?:ator)?)?|ed(?:itor)?|tr)(?:\\.|'s|s'|s)? ?notes?|why (?:it works|this works|i changed it)|rationale",
  '(?:vorgenommene |wichtigste )?änderungen?|anmerkung(?: d(?:er|es) übersetzer\\p{L}*)?|modifications?(?: apportées)?|cambios(?: clave| principales| realizados)?',
  '(?:ключевые |основные )?изменени[яе]|что изменено|(?:ключові |основні )?зміни|(?:润色|修改|改动|調整|调整)(?:说明|要点|思路|之处)|変更点|修正点|推敲のポイント|שינויים(?: עיקריים)?|ändringar|zmiany',
];
const NOTE = '(?:note|hinweis|anmerkung|remarque|nota|примечание|примітка|注|备注|説明|说明|備考|הערה|obs|anm|uwaga)';

const asStart = (list: readonly string[]) => new RegExp(`^(?:${list.join('|')})`, 'u');
const IS_BEFORE = asStart(BEFORE);
const IS_BEHIND = asStart(BEHIND);
const IS_NOTES = new RegExp(`^(?:${NOTES.join('|')}) ?[:：]?$`, 'u');
const HAS_NOTES =
  /(?<!\p{L})(?:notes?|changes?|changed|glossary|terminology|änderungen|anmerkungen|hinweise|glossar|remarques|modifications|glossaire|notas|cambios|glosario|примечания|изменен\p{L}*|изменения|глоссарий|примітки|зміни|змінено|глосарій|הערות|שינויים|מילון|ändringar|anteckningar|ordlista|uwagi|zmiany|zmienił\p{L}*|słowniczek)(?!\p{L})|说明|要点|术语|備考|変更点|ポイント|解説|用語|訳注/u;
const IS_OF_IT = new RegExp(`^(?:${SAID_OF_IT.join('|')}) ?[:：]`, 'u');
const IS_NOTE = new RegExp(`^${NOTE} ?[:：]`, 'u');
/** The same as a label, with what it says behind it. */
const IS_LABEL = new RegExp(`^(?:${NOTE}|${SAID_OF_IT.join('|')}) ?[:：]?$`, 'u');

/**
 * The blocks that are talk, by index.
 * @param labels where labels name the versions: "Note: ..." is then said of the text, and else may be a part of it
 */
export function talkIn(features: readonly BlockFeatures[], labels: ReadonlySet<number> | null): Set<number> {
  const low = features.map(({ text }) => plain(text));
  const talk = new Set<number>();
  for (let i = 0; i < Math.min(MOST_BEFORE, low.length); i++) if (isIn(low[i], IS_BEFORE)) talk.add(i);
  low.forEach((text, i) => {
    const [before = ''] = [low[i - 1]];
    // What a model was asked, and what was said in a note with a label of its own.
    if (talk.has(i - 1) && before.startsWith('you said')) talk.add(i);
    if (labels && isIn(before, IS_LABEL)) talk.add(i);
    if (isIn(text, IS_OF_IT) || (labels && isIn(text, IS_NOTE))) talk.add(i);
  });
  for (const i of bracketed(features)) talk.add(i);
  for (let i = endOf(features, low, labels); i < low.length; i++) talk.add(i);
  return talk;
}

// What has square brackets around it is a note among those who work on the text, unless it is like what stands beside it.
function bracketed(features: readonly BlockFeatures[]): number[] {
  return features.flatMap((block, i) => {
    if (!BRACKETED.test(block.text)) return [];
    const beside = features.slice(Math.max(0, i - NEAR), i + NEAR + 1).filter((other) => other !== block);
    return beside.some(({ grams }) => cosine(grams, block.grams) >= ALIKE_NOTES) ? [] : [i];
  });
}

// The first block that closes the text. A head that stands there twice is one of the text, and behind the end nothing comes
// in two versions.
function endOf(features: readonly BlockFeatures[], low: readonly string[], labels: ReadonlySet<number> | null): number {
  const last = Math.max(...(labels ?? []), lastAlike(features));
  const isHead = (i: number) => {
    const [line, before] = [low[i] ?? '', features[i - 1]?.text ?? ''];
    if (line.length > LONGEST_HEAD) return false;
    const isSetOff = /^#{1,6} |^\p{So}/u.test(features[i]?.text ?? '') || !/[\p{L}\p{N}]/u.test(before);
    return IS_NOTES.test(line) || ((isSetOff || /[:：]$/u.test(line)) && HAS_NOTES.test(line));
  };
  for (let i = Math.max(1, last + 1); i < low.length; i++) {
    if (isIn(low[i], IS_BEHIND) || (isHead(i) && !isHead(i - 1) && !isHead(i + 1))) return i;
  }
  return low.length;
}

/** The last block that is like one of the two before it. */
function lastAlike(features: readonly BlockFeatures[]): number {
  return features.findLastIndex(({ grams, text }, i) =>
    [features[i - 1], features[i - 2]].some(
      (before) => before && text.length > LONGEST_HEAD && cosine(before.grams, grams) >= ALIKE,
    ),
  );
}

function isIn(text: string | undefined, pattern: RegExp): boolean {
  return text !== undefined && text.length <= LONGEST && pattern.test(text);
}

// Without the signs of a list, a heading or a picture before it; a Turkish İ leaves its dot behind.
function plain(text: string): string {
  return text
    .slice(0, LONGEST + 1)
    .toLowerCase()
    .replaceAll('\u0307', '')
    .replace(/^[^\p{L}\p{N}¿¡]+/u, '');
}
