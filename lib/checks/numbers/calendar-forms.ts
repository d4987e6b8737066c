// Months and weekdays in forms that CLDR does not give: cases (в среду, у травні), endings and prepositions in one word
// (월요일과, ومايو), names of several words, the second names of Arabic months. Anchored patterns of one word or regular
// expressions over the text, per language.
type Kind = 'month' | 'weekday';
type Form = { value: number; kind: Kind };

const STEMS: Record<string, Record<Kind, string>> = {
  ru: {
    month:
      'январ(?:ь|я|е|ю|ём) феврал(?:ь|я|е|ю|ём) март(?:|а|е|у|ом) апрел(?:ь|я|е|ю|ем) ма(?:й|я|е|ю|ем) июн(?:ь|я|е|ю|ем) июл(?:ь|я|е|ю|ем) август(?:|а|е|у|ом) сентябр(?:ь|я|е|ю|ём) октябр(?:ь|я|е|ю|ём) ноябр(?:ь|я|е|ю|ём) декабр(?:ь|я|е|ю|ём)',
    weekday:
      'понедельник(?:|а|у|ом|и|ам) вторник(?:|а|у|ом|и|ам) сред(?:а|у|ы|ой|ам) четверг(?:|а|у|ом|и|ам) пятниц(?:а|у|ы|е|ей|ам) суббот(?:а|у|ы|е|ой|ам) воскресень(?:е|я|ю|ем|ям)',
  },
  uk: {
    month:
      'січ(?:ень|ня|ні|нем) лют(?:ий|ого|ому) берез(?:ень|ня|ні|нем) квіт(?:ень|ня|ні|нем) трав(?:ень|ня|ні|нем) черв(?:ень|ня|ні|нем) лип(?:ень|ня|ні|нем) серп(?:ень|ня|ні|нем) верес(?:ень|ня|ні|нем) жовт(?:ень|ня|ні|нем) листопад(?:|а|і|ом) груд(?:ень|ня|ні|нем)',
    weekday:
      "понеділ(?:ок|ка|ку|ком|ки) вівтор(?:ок|ка|ку|ком|ки) серед(?:а|у|и|ою|ам) четвер(?:|га|гом|ги) п[ʼ’']?ятниц(?:я|ю|і|ею) субот(?:а|у|и|і|ою) неділ(?:я|ю|і|ею)",
  },
  ar: {
    month:
      'يناير فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس سبتمبر|أيلول أكتوبر نوفمبر ديسمبر',
    weekday: 'ال[اإ]ثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  },
  pl: {
    month: '',
    weekday:
      'poniedział(?:ek|ku|kiem|ki) wtor(?:ek|ku|kiem|ki) środ(?:a|ę|y|zie|ą) czwart(?:ek|ku|kiem|ki) piąt(?:ek|ku|kiem|ki) sobo(?:ta|tę|ty|cie|tą) niedziel(?:a|ę|i|ą|e)',
  },
  cs: {
    month: '',
    weekday:
      'pondělí(?:|m|ch) úter(?:ý|ého|ému|ky|ek) střed(?:a|y|u|ou) čtvrt(?:ek|ka|ku|kem|ky) pát(?:ek|ku|kem|ky) sobot(?:a|y|u|ě|ou) neděl(?:e|i|í)',
  },
  sv: {
    month: '',
    weekday:
      'måndag(?:|en|ens|s|ar|arna) tisdag(?:|en|ens|s|ar|arna) onsdag(?:|en|ens|s|ar|arna) torsdag(?:|en|ens|s|ar|arna) fredag(?:|en|ens|s|ar|arna) lördag(?:|en|ens|s|ar|arna) söndag(?:|en|ens|s|ar|arna)',
  },
  nb: {
    month: '',
    weekday:
      'mandag(?:|en|ens|s|er|ene) tirsdag(?:|en|ens|s|er|ene) onsdag(?:|en|ens|s|er|ene) torsdag(?:|en|ens|s|er|ene) fredag(?:|en|ens|s|er|ene) lørdag(?:|en|ens|s|er|ene) søndag(?:|en|ens|s|er|ene)',
  },
  da: {
    month: '',
    weekday:
      'mandag(?:|en|ens|s|e|ene) tirsdag(?:|en|ens|s|e|ene) onsdag(?:|en|ens|s|e|ene) torsdag(?:|en|ens|s|e|ene) fredag(?:|en|ens|s|e|ene) lørdag(?:|en|ens|s|e|ene) søndag(?:|en|ens|s|e|ene)',
  },
  hu: {
    month: '',
    weekday:
      'hétfő(?:|n|t|i|re|től|ig) kedd(?:|en|et|i|re|től|ig) szerd(?:a|án|át|ai|ára|ától|áig) csütörtök(?:|ön|öt|i|re|től|ig) péntek(?:|en|et|i|re|től|ig) szombat(?:|on|ot|i|ra|tól|ig) vasárnap(?:|ot|i|ra|tól|ig)',
  },
  fi: {
    month: '',
    weekday:
      'maanantai(?:|na|n|ta|a|sta|hin|on) tiistai(?:|na|n|ta|a|sta|hin|on) keskiviikko(?:|na|n|ta|a|sta|hin|on) torstai(?:|na|n|ta|a|sta|hin|on) perjantai(?:|na|n|ta|a|sta|hin|on) lauantai(?:|na|n|ta|a|sta|hin|on) sunnuntai(?:|na|n|ta|a|sta|hin|on)',
  },
};
const BEFORE_WORD: Record<string, string> = { ar: '[وفبلك]?' };
const IN_TEXT: Record<string, readonly [RegExp, string]> = {
  ko: [/(?<!\p{L})([월화수목금토일])(?=[·・,] ?[월화수목금토일]|요일)(?:요일)?/gu, '월화수목금토일'],
  he: [/(?:^|[^\p{L}])[ושהבלמכ]{0,3}(?:יום|ימי)[ -](?:ה?)(ב|שנ|שליש|רביע|חמיש|שיש|ראשו)(?:י|ן)(?!\p{L})/gu, ''],
};
const HEBREW_DAYS: Readonly<Record<string, number>> = { ראשו: 7, שנ: 1, שליש: 2, רביע: 3, חמיש: 4, שיש: 5 };

type Table = { any: RegExp; forms: [RegExp, Form][] };

const tables = new Map<string, Table>();

/** What a word names in a form of its language; null for none. */
export function calendarForm(word: string, lang: string): Form | null {
  if (!STEMS[lang] || word.length > LONGEST) return null;
  const { any, forms } = tableOf(lang);
  return any.test(word) ? (forms.find(([pattern]) => pattern.test(word))?.[1] ?? null) : null;
}

const LONGEST = 16;

/** Whether the months of a language are told in all its cases here. */
export function hasMonthForms(lang: string): boolean {
  return Boolean(STEMS[lang]?.month);
}

// Most words are none of them: one expression for all, before they are tried one by one.
function tableOf(lang: string): Table {
  const made = tables.get(lang);
  if (made) return made;
  const kinds = Object.entries(STEMS[lang] ?? {}) as [Kind, string][];
  const whole = (forms: string) => new RegExp(`^${BEFORE_WORD[lang] ?? ''}(?:${forms})$`, 'iu');
  const forms = kinds
    .filter(([, list]) => list)
    .flatMap(([kind, list]) => list.split(' ').map((one, i): [RegExp, Form] => [whole(one), { value: i + 1, kind }]));
  const table = { any: whole(kinds.map(([, list]) => list.replaceAll(' ', '|')).join('|')), forms };
  tables.set(lang, table);
  return table;
}

/** Weekdays that are found in the text and not by its words. */
export function weekdaysIn(text: string, lang: string): { start: number; end: number; value: number; kind: Kind }[] {
  const [pattern, days] = IN_TEXT[lang] ?? [];
  if (!pattern || (lang === 'he' && !/יום|ימי/u.test(text))) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: name, 1: day = '', index }) => {
    const value = days ? days.indexOf(day) + 1 : HEBREW_DAYS[day];
    const start = index + (/^[^\p{L}]/u.test(name) ? 1 : 0);
    return value ? [{ start, end: index + name.length, value, kind: 'weekday' as const }] : [];
  });
}
