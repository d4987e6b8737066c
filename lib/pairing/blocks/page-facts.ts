// Lines that say what a page says of itself: where to ask (a telephone number, an address), who looks after it, when it was
// changed last. Numbers and addresses look the same in all languages; the words are a list by hand, from general knowledge.

/** From +, a bracket or a nought on, with seven digits at least, but no date and no hours; or in the groups of North America. */
const TELEPHONE =
  /(?:\+|(?<![\p{Nd}.:/-])0(?!\p{Nd}[./-]\p{Nd}{2}(?:[./-]\p{Nd}{4}|\s?[-–]))|\((?=0|\+|\p{Nd}{3}\)))[\p{Nd}()\-/. ]{6,20}\p{Nd}|(?<!\p{Nd})\p{Nd}{3}[-. ]\p{Nd}{3}[-. ]\p{Nd}{4}(?!\p{Nd})/u;
const LEAST_DIGITS = 7;
const ADDRESS = /[\p{L}\p{N}_.+-]@[\p{L}\p{N}-]+\.\p{L}|(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)\S/u;
/** Of a page within its site, as in "Page: /en/harbour". */
const PATH = /[:：] ?\/[a-z0-9_-]+(?:\/[a-z0-9_-]+)*(?:\s|$)/u;
/** Before a colon. */
const ROLES = [
  'proofread(?:er|ing)?|page (?:editor|owner|manager)|responsible(?: editor)?|sub-?editor|web ?master|maintained by',
  'verantwortlich|redaktion|schlussredaktion|korrektorat|korrektur|sidansvarig|ansvarig(?: utgivare)?|redaktör|ansvarlig(?: redaktør)?|ansvarshavende|korrekturlæsning|korrekturlesing|paginabeheer|eindredactie|toimitus|taitto|oikoluku',
  'mise en page|secrétariat de rédaction|correct(?:eur|rice|or|ora|ion)|maquetación|corrett(?:ore|rice)|impaginazione|revisor|paginação|corector',
  'корректор|корректура|выпускающий|вёрстка|верстка|коректор|коректура|верстання|випусковий|korekta|korektor|redaktor|skład|szerkesztő|korrektor|sorumlu|tashih|sayfa sorumlusu|penyunting|biên tập viên',
  '校对|责编|責編|编审|校閲|校正|교열|편집자?|مراجعة لغوية|التدقيق|עריכה לשונית|प्रूफ़?रीडर',
];
/** With a date or an hour behind it. */
const CHANGED = [
  '(?:last|page) (?:updated|modified|changed|reviewed|edited)|zuletzt (?:geändert|aktualisiert|bearbeitet)|letzte (?:änderung|aktualisierung)|senast (?:ändrad|uppdaterad|granskad)|(?:sidst|senest) (?:opdateret|ændret)|sist (?:oppdatert|endret)|laatst (?:gewijzigd|bijgewerkt)|viimeksi (?:päivitetty|muokattu)|päivitetty',
  'dernière (?:mise à jour|modification)|última (?:actualización|atualização|modificación)|atualizado em|ultim[oa] (?:aggiornamento|modifica)|actualizat la|ultima actualizare|τελευταία (?:ενημέρωση|τροποποίηση)',
  'последн(?:ее|яя) (?:обновление|редакция|изменение)|останн(?:є|я) (?:оновлення|редакція)|ostatni(?:a|o) (?:aktualizacja|zmiana|zmieniono)|zaktualizowano|poslední (?:změna|aktualizace)|naposledy upraveno|utoljára frissítve|frissítve|son güncelleme|diperbarui|cập nhật(?: lần cuối)?',
  '最后(?:更新|修改)|最後更新|更新时间|更新日|最終更新|최종 ?(?:수정|업데이트)|수정일|آخر تحديث|עודכן לאחרונה|अंतिम (?:अपडेट|अद्यतन)',
];

/** What a page asks of whoever comes to it, in sentences. */
const CONSENT =
  /(?<![\p{L}\p{M}])(?:cookies?|evästei|informasjonskapsler|kakor(?!\p{L})|ciastecz|sütik|çerez|файлы cookie|куки(?!\p{L})|עוגיות|쿠키|クッキー|ملفات تعريف الارتباط|कुकी)/u;
const LONGEST_NOTICE = 400;

const IN_ROLE = new RegExp(`^(?:${ROLES.join('|')}) ?[:：]`, 'u');
const WAS_CHANGED = new RegExp(`(?:${CHANGED.join('|')})[^.!?。]{0,25}\\p{Nd}`, 'u');

/** Whether somebody may be reached by what the line says; `text` in lower case. */
export function isContact(text: string): boolean {
  const number = TELEPHONE.exec(text)?.[0] ?? '';
  return (number.match(/\p{Nd}/gu)?.length ?? 0) >= LEAST_DIGITS || ADDRESS.test(text);
}

/** Whether the line is said by whoever makes the page, of the page; `text` in lower case. */
export function isOfPage(text: string): boolean {
  return IN_ROLE.test(text) || PATH.test(text) || WAS_CHANGED.test(text);
}

/** Whether a paragraph at the edge of a page asks for consent; `text` in lower case. */
export function asksConsent(text: string): boolean {
  return text.length <= LONGEST_NOTICE && CONSENT.test(text);
}
