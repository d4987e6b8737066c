// Lines that a page has and an article has not: credits, notices, ways on. Known by what such lines say in the languages
// the desk is used in; a list by hand, from general knowledge, and for pairs only one trait of many. A line without a twin
// that points away from the article is taken at its word; a credit may belong to a picture of it.
import { isContact, isOfPage } from './page-facts.ts';

const LONGEST = 160;
const LONGEST_DATE = 40;
/** Such as 年, 月, 日, 時 and 分. */
const MOST_DATE_WORDS = 5;

/** A line may have other words beside these. */
const SAID_ANYWHERE = [
  '©|\\(c\\) ?\\d{4}|copyright|all rights reserved|cookie|newsletter|privacy (?:policy|notice)|terms (?:of use|and conditions)',
  'follow us|share (?:this|on|via)|sign up|subscribe|read more|related (?:articles?|stories|posts|news)|click here',
  'alle rechte vorbehalten|datenschutz|impressum|folgen sie uns|jetzt teilen|artikel teilen|mehr (?:lesen|zum thema)',
  'todos los derechos reservados|política de (?:privacidad|cookies)|aviso legal|síguenos|síganos|compartir|suscrí|boletín',
  'tous droits réservés|mentions légales|confidentialité|suivez-nous|partager|abonnez-vous|à lire aussi|lire aussi',
  'все права защищены|всі права захищені|политика конфиденциальности|политика обработки|карта сайта|подпи(?:шитесь|сывайтесь)|читайте также|подписка на',
  '版权所有|版權所有|保留所有权利|隐私(?:政策|声明)|免责声明|网站(?:地图|导航)|关注我们|分享(?:到|至|本文)|相关(?:阅读|新闻|文章|链接)|扫一扫|备案号|icp备',
  '無断(?:転載|複製)|著作権|プライバシー|サイトマップ|お問い?合わ?せ|関連(?:記事|リンク|ニュース)|シェアする|フォローする|利用規約|会員登録',
  'כל הזכויות שמורות|מדיניות פרטיות|תנאי שימוש|מפת (?:ה)?אתר|עקבו אחרינו|שתפו|הירשמו|כתבות נוספות',
  'tutti i diritti riservati|leggi anche|informativa (?:sulla )?privacy|todos os direitos reservados|leia (?:também|mais)|política de privacidade',
  'wszelkie prawa zastrzeżone|czytaj (?:także|też|również)|zobacz (?:także|też|również)|polityka prywatności|lees ook|lesen sie auch|lea también',
  'tüm hakları saklıdır|ilgili haberler|ayrıca okuyun|gizlilik politikası|читайте також|політика конфіденційності',
  '무단 ?전재|관련 ?기사|개인정보|جميع الحقوق محفوظة|اقرأ أيضا|سياسة الخصوصية',
  'alle rechten voorbehouden|alle rettigheder|alla rättigheter|kaikki oikeudet|všechna práva|minden jog fenntartva|toate drepturile|hak cipta|bản quyền',
  'nieuwsbrief|nyhedsbrev|nyhetsbrev|uutiskirje|hírlevél|bản tin|eväste|informasjonskapsler',
  'lees (?:meer|verder)|læs (?:mere|også|videre)|les (?:mer|også)|läs (?:mer|även|också|vidare)|lue (?:lisää|myös)|číst (?:dále|více)|čtěte také|olvass(?:on|a)? (?:tovább|el)|citește (?:și|mai)|leggi (?:tutto|di più)|saiba mais|devamını oku|baca (?:juga|selengkapnya)|xem thêm|đọc thêm|더 ?보기|اقرأ المزيد',
  '(?:deel|delen|del|dela|dele|sdílet|distribuie|bagikan|chia sẻ)(?: (?:dit|deze|denne|detta|artikel|artikeln|artiklen|saken|op|via|på|siden|sidan|ke|lên|bài)(?!\\p{L})| ?[:：])|jaa (?:facebookissa|artikkeli|sivu)|megosztás|κοινοποίηση',
  'सर्वाधिकार सुरक्षित|गोपनीयता नीति|साइट ?मैप|साइट मानचित्र|हमें फ़?ॉलो|साझा करें|शेयर करें|यह भी पढ़ें|संबंधित ख़?बरें',
];
/** A line begins with this and goes on, such as a credit. */
const SAID_FIRST = [
  '(?:photos?|pictures?|images?|credits?|design|layout|graphics|source|by|via|tel|phone|fax|e-?mail|address) ?[:/(]',
  '(?:foto|bild|quelle|tel|fotos|imagen|fuente|photo|crédit|source|фото|источник|джерело|тел|автор|текст) ?[.:/(]',
  '(?:图|图片|图片来源|图源|来源|出处|摄影|责任编辑|编辑|记者|电话|地址|写真|画像|出典|撮影|提供|電話|記者|執筆) ?[:：/]',
  '(?:bron|kilde|källa|lähde|zdroj|forrás|sursă|nguồn|ảnh|sumber|kuva|kép|fotograf|fotos?|telefon|telefoon|puhelin|fonte|fot\\.|출처|사진|zdjęcie|fotoğraf|kaynak|صورة|تصوير|المصدر) ?[:：/(]',
  '(?:צילום|מקור|תמונה|טלפון|טל|फ़?ोटो|तस्वीर|स्रोत|फ़?ोन|चित्र|लेखक|लेखिका|संवाददाता)\\p{M}* ?[.:/]',
];
/** The part of the paper that it stands in, alone: an article may have such a heading. */
const SECTION =
  /^(?:(?:local|world|national) news|world|politics|business|economy|culture|sports?|science|health|opinion|society|education|technology|travel|lokales|regionales|politik|wirtschaft|kultur|wissen|gesellschaft|panorama|meinung|société|politique|économie|sciences|santé|monde|sociedad|política|economía|cultura|deportes|ciencia|salud|mundo|opinión|общество|политика|экономика|культура|спорт|наука|здоровье|в мире|суспільство|політика|економіка|社会|时政|经济|财经|文化|体育|科技|国际|国内|要闻|政治|経済|スポーツ|国際|科学|חברה|פוליטיקה|כלכלה|תרבות|ספורט|בריאות|חדשות|समाज|राजनीति|अर्थव्यवस्था|संस्कृति|खेल|देश|विदेश)$/u;
/** The same, but it leads away from the article, or is a note among those who work on it. */
const LEADS_AWAY = [
  '(?:tags?|keywords|category|published|updated|(?:last|zuletzt) (?:updated|aktualisiert)|veröffentlicht|stand|schlagw[oö]rte?r?|mots-clés|palabras clave|etiquetas|теги|метки|תגיות|टैग|标签|标籤|タグ|发布时间|发布日期|浏览|上一篇|下一篇) ?[:：(]',
  '(?:commented|formatted|deleted|inserted|kommentiert|formatiert|gelöscht|commenté|mis en forme|supprimé|comentado|con formato|eliminado|отформатировано|примечание|批注|带格式的|コメント|書式変更) ?(?:\\[[^\\]]{1,8}\\] ?)?[:：]',
  '(?:slug|desk|len|length|deadline|embargo(?:ed)?(?: until)?|job|client|project|file|ref|draft|status) ?[:#]',
  '(?:published|posted|updated|publié|mis à jour|publicado|actualizado|veröffentlicht|aktualisiert|erschienen|опубликовано|обновлено|опубліковано|פורסם|עודכן)(?: on| at| am| um| le| à| el| ב-?)? \\d[^!?。]{0,30}$',
  '\\d{4}(?:[-年/.]\\d{1,2}){2}日?(?: ?\\d{1,2}[:：]\\d{2})? ?(?:来源|作者|记者|编辑)[:：]',
  '(?:previous|next) (?:article|post|page|story)|back to|skip to|home ?[/>|›»]|you are here',
  '(?:read|see) also|also read|most read|more (?:from|in|on) |you (?:may|might) also|recommended|partilh|condividi|udostępnij|obserwuj nas|bizi takip|공유|구독|تابعونا',
  "[[(【]?(?:tn|translator'?s note|ndt|n\\. ?d\\. ?t|anm(?:\\.|erkung) d(?:\\.|er|es) ü|прим(?:\\.|ечание) пер|译注|譯註|訳注|역주|הערת המתרגם|ملاحظة المترجم)[ .:：\\])】]",
];
/** Who wrote it, behind one of these: "By Nora Invented", "Von …", "记者 …". */
const BYLINE =
  /^[（(]?(?:(?:by|words by|von|par|por|di|door|av|af|autor(?:ka)?|auteur|autore|text|tekst|texte|texto|testo|автор|текст|מאת|بقلم|yazan|yazar)(?:\s*[:：]\s*|\s+)|(?:作者|撰文|撰稿|通讯员|本报记者|本台记者|记者|文|取材)\s*[:：／/・　 ]\s*)/iu;
const LONGEST_NAMES = 60;
const MOST_NAMES = 10;
/** What stands between names of people. */
const BETWEEN_NAMES = /^(?:and|und|et|y|e|og|och|en|i|и|та|ve|de|del|da|van|von|der|den|du|la|le|&)$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
/** In scripts without capitals. */
const PLAIN_NAME = /^[\p{Script=Han}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{M}'׳״-]{1,12}$/u;
/** How long it takes to read. */
const READING_TIME =
  '(?:(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|lectura|tempo di lettura|время чтения|час читання|阅读时间|זמן קריאה)\\s*[:：]?\\s*)?(?:ca\\.? |~ ?|约)?\\d{1,3} ?(?:min(?:ut[eio]s?|uten|uti)?\\.?|минут\\p{L}{0,2}|хвилин\\p{L}?|мин\\.?|хв\\.?|分钟|分|דקות)(?: (?:read|reading time|lesezeit|de lecture|de lectura|di lettura|чтения|читання|קריאה)|阅读)?';
/** Nothing but this stands there. */
const SAID_ALONE = [
  'listen(?: to (?:this|the) (?:article|story))?|print (?:this )?(?:page|article|story)|download(?: as)? pdf|(?:open|view|see) (?:the )?(?:gallery|slideshow)|(?:about|follow) the authors?|staff (?:writer|reporter)|continue reading(?: below)?|story continues below(?: advertisement)?|fact ?box|\\d+ comments?|(?:last )?updated(?: at| on)? \\d.{0,20}',
  '(?:artikel )?anhören|(?:artikel )?drucken|als pdf(?: speichern)?|bilder?galerie(?: öffnen)?|über (?:den autor|die autorin)|weiterlesen|\\d+ kommentare?|faktenbox|infobox',
  "écouter(?: l[’']article)?|imprimer l[’']article|à propos de l[’']auteure?|lire la suite|\\d+ commentaires?|encadré",
  'escuchar(?: (?:el )?artículo)?|sobre (?:el autor|la autora)|(?:seguir|sigue) leyendo|\\d+ comentarios?',
  '(?:слушать|послушать)(?: статью)?|об авторе|читать (?:далее|дальше|полностью)|\\d+ комментари\\p{L}{1,2}|про автора|читати далі|\\d+ коментар\\p{L}{0,2}',
  '收听(?:本文)?|听新闻|阅读全文|展开全文|\\d+ ?条评论|作者简介|この記事を聞く|続きを読む|コメント ?\\d+ ?件?|著者(?:について|プロフィール)',
  'האזינו לכתבה|המשך קריאה|על הכותבת?|\\d+ תגובות|प्रिंट करें|और पढ़ें|पूरी ख़?बर पढ़ें|लेखक के बारे में|\\d+ टिप्पणि\\p{L}\\p{M}*',
  'advertisements?|sponsored|interview|news|home|menu|menü|search|share|print|contact(?: us)?|about(?: us)?|imprint|site ?map|login|log in|comments?|top|page \\d+(?: (?:of|/) \\d+)?|seite \\d+(?: von \\d+)?|página \\d+(?: de \\d+)?|第 ?\\d+ ?页(?:.{0,8})',
  'anzeige|werbung|kontakt|startseite|suche|drucken|teilen|über uns|kommentare',
  'publicidad|anuncio|contacto|inicio|buscar|imprimir|quiénes somos|comentarios',
  'publicité|annonce|contact|accueil|recherche|imprimer|qui sommes-nous|commentaires',
  'реклама|контакты|контакти|главная|головна|поиск|пошук|печать|о нас|про нас|комментарии',
  '广告|联系我们|首页|搜索|打印|关于我们|评论|返回顶部|上一篇|下一篇|広告|お問い合わせ|ホーム|検索|印刷|会社概要|コメント',
  'פרסומת|צור קשר|יצירת קשר|דף הבית|חיפוש|הדפסה|אודות|תגובות|विज्ञापन|संपर्क(?: करें)?|होम|खोज|हमारे बारे में|टिप्पणियाँ',
];

/** Which paragraph follows, where each has a number. */
const COUNTED =
  /^[^\p{L}\p{N}]*(?:(?:paragraph|para|absatz|paragraphe|párrafo|parágrafo|paragrafo|akapit|paragraf|alinea|stycke|afsnit|avsnitt|абзац|פסקה|段落|단락|अनुच्छेद) ?\p{Nd}+|第 ?[\p{Nd}一二三四五六七八九十百]+ ?段)[^\p{L}\p{N}]*$/u;

const ANYWHERE = new RegExp(SAID_ANYWHERE.join('|'), 'u');
const FIRST = new RegExp(`^(?:${SAID_FIRST.join('|')})`, 'u');
const AWAY = new RegExp(`^(?:${LEADS_AWAY.join('|')})`, 'u');
const ALONE = new RegExp(`^(?:${[...SAID_ALONE, READING_TIME].join('|')})$`, 'u');
/** A telephone number or an address of a machine alone makes the line. */
const NUMBER_LINE = /\+\d[\d ()-]{7,}$|^(?:https?:|www\.)\S+$|^\S+@\S+\.\S+$|^\[[^\]]*\]\(\S*\)$/u;
/** The name of somebody elsewhere, some hashtags, the trail or the menu of a site. */
const SIGNS =
  /^@[\p{L}\p{N}_]{2}|(?:#\p{L}[\p{L}\p{N}_]+.*){2}|^[^.!?。]{1,40} [>›|] [^.!?。]{1,80}$|^[^.!?。/]{1,30}(?: \/ [^.!?。/]{1,30}){2,}$/u;
/** Who wrote at what hour, in a chat. */
const SENDER = /^\p{L}[\p{L}\p{M} .'-]{1,40} (?:\p{Nd}{1,2}[:.]\p{Nd}{2})(?: ?[ap]m)?$/u;
/** A place or a day of the week, with a comma. */
const BEFORE_DATE = /^\p{L}[\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]+){0,2}, (?=\p{Nd}|\p{L}+ \p{Nd})/u;
const YEAR = /(?:19|20)\d\d/u;

/** `text` as `normalise` leaves it. */
export function isPageLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const low = lowered(text);
  return FIRST.test(low) || SECTION.test(low) || isContact(low) || isByline(text) || leadsAway(text);
}

/** A page line that has nothing to do with the article: a notice, a menu, a way on. `text` as above. */
export function leadsAway(text: string): boolean {
  if (text.length > LONGEST) return false;
  const low = lowered(text);
  return isOfPage(low) || [ANYWHERE, AWAY, ALONE, NUMBER_LINE, SIGNS, COUNTED, SENDER].some((one) => one.test(low));
}

function isByline(text: string): boolean {
  const [before = text] = BYLINE.exec(text) ?? [];
  const names = text.slice(before.length);
  const words = names.split(/[\s,/|、，·・)）]+/u).filter(Boolean);
  const isName = (word: string) => NAME.test(word) || PLAIN_NAME.test(word);
  // "Da Vinci" is no byline.
  const least = /\p{Script=Latin}\s*$/u.test(before) ? 2 : 1;
  return (
    words.filter(isName).length >= least &&
    words.length <= MOST_NAMES &&
    names.length <= LONGEST_NAMES &&
    words.every((word) => isName(word) || BETWEEN_NAMES.test(word))
  );
}

// A Turkish İ leaves its dot behind.
function lowered(text: string): string {
  return text.toLowerCase().replaceAll('\u0307', '');
}

/** A date, with or without an hour, a day of the week or a place before it, and nothing else to speak of. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_DATE || !YEAR.test(line)) return false;
  const text = line.replace(BEFORE_DATE, '');
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return (text.match(/\p{Nd}+/gu)?.length ?? 0) >= 2 && words.join('').length <= 12 && words.length <= MOST_DATE_WORDS;
}
