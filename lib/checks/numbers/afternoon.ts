// Whether an hour of twelve is one of the afternoon or evening, by the words beside it.
const AFTERNOON: Record<string, RegExp> = {
  en: /^(?: o['’]clock)? in the (?:afternoon|evening)|^(?: o['’]clock)? at night/u,
  it: /^ (?:del pomeriggio|di sera|della sera)/u,
  pt: /^(?: horas)? da (?:tarde|noite)/u,
  uk: /^ (?:годин\p{L} )?(?:вечора|дня)/u,
  ar: /^ (?:مساء|عصر|ليل|من مساء|بعد الظهر)/u,
  de: /^(?: Uhr)? (?:abends|nachmittags)/u,
  fr: /^ ?(?:heures?|h) (?:du soir|de l['’]après-midi)/u,
  es: /^(?: horas)? de la (?:tarde|noche)/u,
  ru: /^ (?:час(?:а|ов)? )?(?:вечера|дня)/u,
  he: /^ (?:בערב|בלילה|אחר הצהריים)/u,
  nl: /^(?: uur)? ['’]s (?:avonds|middags|nachts)/u,
  sv: /^ på (?:kvällen|eftermiddagen|natten)/u,
  nb: /^ (?:om|på) (?:kvelden|ettermiddagen|natten)/u,
  da: /^ om (?:aftenen|eftermiddagen|natten)/u,
  pl: /^ (?:wieczorem|po południu|w nocy)/u,
  cs: /^(?: hodin)? (?:večer|odpoledne|v noci)/u,
  ro: /^ (?:seara|după-amiaza|noaptea)/u,
  el: /^ ?(?:μ\.? ?μ|το (?:βράδυ|απόγευμα))/u,
  id: /^ (?:malam|sore)/u,
  vi: /^ ?(?:giờ|h) (?:tối|chiều|đêm)/u,
  fa: /^ (?:شب|عصر|بعدازظهر|بعد از ظهر)/u,
};
const AFTERNOON_BEFORE: Record<string, RegExp> = {
  zh: /(?:下午|晚上?|午[後后]|夜)$/u,
  ja: /(?:下午|晚上|午後|夜)$/u,
  ko: /(?:오후|저녁|밤) ?$/u,
  hi: /(?:शाम|दोपहर|रात) (?:के )?$/u,
  ur: /(?:شام|دوپہر|رات) (?:کے )?$/u,
  bn: /(?:সন্ধ্যা|বিকাল|বিকেল|রাত) $/u,
  ta: /(?:மாலை|இரவு) $/u,
  hu: /(?:este|délután|éjjel) $/u,
  tr: /(?:akşam|gece|öğleden sonra) (?:saat )?$/u,
};

/** "Las ocho de la tarde", 午後8時: twenty o'clock as well. */
export function isAfternoon(text: string, start: number, end: number, lang: string): boolean {
  const before = AFTERNOON_BEFORE[lang];
  if (before) return before.test(text.slice(Math.max(0, start - 18), start));
  return AFTERNOON[lang]?.test(text.slice(end, end + 24)) ?? false;
}
