// Units that news use, by what they measure. A dollar is a dollar until another country's is named; a percentage point is no
// percent. Only what stands directly at the figure counts.

/** Three letters that an amount may carry: "NOK 118". */
export const CODES = new Set(Intl.supportedValuesOf('currency'));
const CODE = /(?<!\p{L})(\p{Lu}{3})\s?$/u;

type Row = readonly [RegExp, string];

const BEFORE: Row[] = [
  [/(?:US|U\.S\.)\s?\$\s?$/u, 'USD'],
  [/(?:HK)\$\s?$/u, 'HKD'],
  [/(?:C|CA|CAD)\$\s?$/u, 'CAD'],
  [/(?:A|AU)\$\s?$/u, 'AUD'],
  [/(?:NT)\$\s?$/u, 'TWD'],
  [/R\$\s?$/u, 'BRL'],
  [/(?<!U)S\$\s?$/u, 'SGD'],
  [/NZ\$\s?$/u, 'NZD'],
  [/(?:MX|Mex)\$\s?$/u, 'MXN'],
  [/\$\s?$/u, 'USD'],
  [/RMB\s?$/u, 'CNY'],
  [/€\s?$/u, 'EUR'],
  [/£\s?$/u, 'GBP'],
  [/₽\s?$/u, 'RUB'],
  [/₹\s?$|Rs\.?\s?$/u, 'INR'],
  [/₩\s?$/u, 'KRW'],
  [/₪\s?$|NIS\s?$/u, 'ILS'],
];

const SIGNS: Row[] = [
  [/^\s?[%％]/u, '%'],
  [/^\s?€/u, 'EUR'],
  [/^\s?£/u, 'GBP'],
  [/^\s?₽/u, 'RUB'],
  [/^\s?₪/u, 'ILS'],
  [/^\s?\$/u, 'USD'],
  [/^\s?(?:km²|km2)/u, 'km2'],
  [/^\s?(?:m²|m2)/u, 'm2'],
  [/^\s?km\/h(?!\p{L})/u, 'km/h'],
  [/^\s?m\/s(?!\p{L})/u, 'm/s'],
  ...['km', 'kg', 'mm', 'cm', 'ha'].map((unit): Row => [new RegExp(`^\\s?${unit}(?!\\p{L})`, 'u'), unit]),
  [/^\sm(?!\p{L})/u, 'm'],
  [/^\s(?:t)(?!\p{L})/u, 't'],
  [/^\s?(?:°\s?C|℃)/u, '°C'],
  [/^\s?°\s?F/u, '°F'],
];

const AFTER: Record<string, Row[]> = {
  en: [
    ...rows(
      `pp percentage points?|
       % per\\s?cent|percentage
       USD (?:US |U\\.S\\. |American )?dollars?
       HKD (?:Hong Kong|HK) dollars?
       CNY yuan|RMB|renminbi
       EUR euros?
       GBP pounds? sterling
       RUB rubles?|roubles?
       UAH hryvnias?|hryvnya
       JPY yen
       KRW won
       ILS shekels?
       km2 square (?:kilometers?|kilometres?)
       m2 square (?:meters?|metres?)
       mi2 square miles?
       ha hectares?
       acre acres?
       km/h (?:kilometers?|kilometres?) (?:per|an) hour|kph
       m/s (?:meters?|metres?) (?:per|a) second
       mph miles? (?:per|an) hour|mph
       km kilometers?|kilometres?
       mm millimeters?|millimetres?
       cm centimeters?|centimetres?
       m meters?|metres?
       mi miles?
       ft feet|foot|ft
       in inch|inches
       yd yards?
       kg kilograms?|kilogrammes?|kilos?
       g grams?|grammes?
       lb pounds|lbs?
       oz ounces?
       t tons?|tonnes?
       °C degrees? (?:Celsius|centigrade)
       °F degrees? Fahrenheit
       year years?
       month months?
       week weeks?
       day days?
       hour hours?
       minute minutes?
       second seconds?`,
    ),
  ],
  de: rows(
    `pp Prozentpunkte?n?
     % Prozent
     EUR Euro
     USD (?:US-)?Dollar
     CHF (?:Schweizer )?Franken
     RUB Rubel
     CNY Yuan
     JPY Yen
     km2 Quadratkilometern?
     m2 Quadratmetern?
     ha Hektar
     km/h Kilometern? pro Stunde|Stundenkilometern?
     m/s Metern? pro Sekunde
     km Kilometern?
     mm Millimetern?
     cm Zentimetern?
     m Metern?
     mi Meilen?
     kg Kilogramm|Kilo
     g Gramm
     t Tonnen?
     °C Grad Celsius
     year Jahren?
     month Monaten?|Monate
     week Wochen?
     day Tagen?|Tage
     hour Stunden?
     minute Minuten?
     second Sekunden?`,
  ),
  fr: rows(
    `pp points? de pourcentage
     % pour cent
     EUR (?:d['’])?euros?
     USD (?:de )?dollars?
     RUB (?:de )?roubles?
     CNY (?:de )?yuans?
     JPY (?:de )?yens?
     km2 kilomètres? carrés?
     m2 mètres? carrés?
     ha hectares?
     km/h kilomètres? (?:par|à l['’])\\s?heure
     m/s mètres? par seconde
     km kilomètres?
     mm millimètres?
     cm centimètres?
     m mètres?
     kg kilogrammes?|kilos?
     g grammes?
     t tonnes?
     year ans?|années?
     month mois
     week semaines?
     day jours?
     hour heures?
     minute minutes?
     second secondes?`,
  ),
  es: rows(
    `pp puntos? porcentuale?s?
     % por ciento
     EUR (?:de )?euros?
     USD (?:de )?dólare?s?
     RUB (?:de )?rublos?
     CNY (?:de )?yuane?s?
     JPY (?:de )?yene?s?
     km2 kilómetros? cuadrados?
     m2 metros? cuadrados?
     ha hectáreas?
     km/h kilómetros? por hora
     m/s metros? por segundo
     km kilómetros?
     mm milímetros?
     cm centímetros?
     m metros?
     kg kilogramos?|kilos?
     g gramos?
     t toneladas?
     year años?
     month mes|meses
     week semanas?
     day días?
     hour horas?
     minute minutos?
     second segundos?`,
  ),
  ru: rows(
    `pp процентн\\p{L}+ пункт\\p{L}*|п\\.\\s?п
     % процент\\p{L}*
     RUB рубл\\p{L}+|руб
     USD доллар\\p{L}*
     EUR евро
     CNY юан\\p{L}+
     JPY иен\\p{L}*
     UAH грив\\p{L}+
     km2 квадратн\\p{L}+ километр\\p{L}*|кв\\.?\\s?км
     m2 квадратн\\p{L}+ метр\\p{L}*|кв\\.?\\s?м
     ha гектар\\p{L}*|га
     km километр\\p{L}*|км
     mm миллиметр\\p{L}*|мм
     cm сантиметр\\p{L}*|см
     m метр\\p{L}*|м
     kg килограмм\\p{L}*|кг
     g грамм\\p{L}*
     t тонн\\p{L}*|т
     month месяц\\p{L}*
     week недел\\p{L}+
     day дн(?:я|ей)|день
     hour час\\p{L}{0,2}
     minute минут\\p{L}?
     second секунд\\p{L}?`,
  ),
  he: rows(
    `% אחוז\\p{L}*
     ILS שקל\\p{L}*|ש["״]ח
     USD דולר\\p{L}*
     EUR אירו|יורו
     m2 מטר\\p{L}* רבוע\\p{L}*|מ["״]ר
     km קילומטר\\p{L}*|ק["״]מ
     cm סנטימטר\\p{L}*|ס["״]מ
     m מטר\\p{L}*
     kg קילוגרם|ק["״]ג
     t טון`,
  ),
  zh: glued(
    `pp 个?百分点
     USD 美元|美金
     HKD 港元|港币|港幣
     EUR 欧元|歐元
     JPY 日元|日圓
     GBP 英镑
     RUB 卢布
     CNY 元|人民币|块
     km2 平方公里
     m2 平方米
     ha 公顷
     km 公里|千米
     mm 毫米
     cm 厘米
     m 米
     kg 公斤|千克
     g 克
     t 吨
     °C 摄氏度
     month 个月
     hour 个?小时
     minute 分钟`,
  ),
  ja: glued(
    `pp ポイント
     USD 米ドル|ドル
     EUR ユーロ
     JPY 円
     m2 平方メートル
     ha ヘクタール
     km キロ(?!グラム)
     mm ミリ
     cm センチ
     m メートル
     kg キログラム
     t トン
     month [かヶカ]月
     week 週間
     hour 時間
     minute 分間`,
  ),
  it: rows(
    `pp punt[oi] percentual[ei]
     % per cento
     EUR (?:di )?euro
     USD (?:di )?dollar[oi]
     GBP (?:di )?sterlin[ae]
     RUB (?:di )?rubl[oi]
     km2 chilometr[oi] quadrat[oi]
     m2 metr[oi] quadrat[oi]
     ha ettar[oi]
     km/h chilometr[oi] (?:all['’]ora|orari)
     km chilometr[oi]
     mm millimetr[oi]
     cm centimetr[oi]
     m metr[oi]
     kg chilogramm[oi]|chil[oi]
     g gramm[oi]
     t tonnellat[ae]
     year ann[oi]
     month mes[ei]
     week settiman[ae]
     day giorn[oi]
     hour or[ae]
     minute minut[oi]
     second second[oi]`,
  ),
  pt: rows(
    `pp pontos? percentua(?:l|is)
     % por cento
     EUR (?:de )?euros?
     USD (?:de )?dólare?s?
     BRL (?:de )?rea(?:l|is)
     RUB (?:de )?rublos?
     km2 quil[óô]metros? quadrados?
     m2 metros? quadrados?
     ha hectares?
     km/h quil[óô]metros? por hora
     km quil[óô]metros?
     mm milímetros?
     cm centímetros?
     m metros?
     kg quilogramas?|quilos?
     g gramas?
     t toneladas?
     year anos?
     month mês|meses
     week semanas?
     day dias?
     hour horas?
     minute minutos?
     second segundos?`,
  ),
  uk: rows(
    `pp відсотков\\p{L}+ пункт\\p{L}*|п\\.\\s?п
     % відсот\\p{L}+|процент\\p{L}*
     UAH грив\\p{L}+|грн
     USD долар\\p{L}*
     EUR євро
     RUB рубл\\p{L}+
     km2 квадратн\\p{L}+ кілометр\\p{L}*|кв\\.?\\s?км
     m2 квадратн\\p{L}+ метр\\p{L}*|кв\\.?\\s?м
     ha гектар\\p{L}*|га
     km кілометр\\p{L}*|км
     mm міліметр\\p{L}*|мм
     cm сантиметр\\p{L}*|см
     m метр\\p{L}*|м
     kg кілограм\\p{L}*|кг
     g грам\\p{L}*
     t тонн\\p{L}*|т
     month місяц\\p{L}*
     week тиж\\p{L}+
     day дн(?:і|ів|я)|день
     hour годин\\p{L}*
     minute хвилин\\p{L}*
     second секунд\\p{L}*`,
  ),
  ar: rows(
    `pp نقاط مئوية|نقطة مئوية
     % في المئة|في المائة|بالمئة|بالمائة
     USD دولار\\p{L}*
     EUR يورو
     km كيلومتر\\p{L}*|كم
     mm مليمتر\\p{L}*|ملم
     cm سنتيمتر\\p{L}*|سم
     m متر\\p{L}*|أمتار
     kg كيلوغرام\\p{L}*|كغ
     t طن\\p{L}*
     month أشهر|شهر\\p{L}*
     week أسابيع|أسبوع\\p{L}*
     day أيام|يوم\\p{L}*
     hour ساعات|ساعة
     minute دقائق|دقيقة`,
  ),
  hi: rows(
    `% प्रतिशत|फ़ीसदी|फीसदी
     INR रुपय[ेाो]|रुपए
     USD डॉलर
     km किलोमीटर|किमी
     mm मिलीमीटर|मिमी
     cm सेंटीमीटर|सेमी
     m मीटर
     kg किलोग्राम|किलो
     t टन
     hour घंटे|घंटों|घंटा
     minute मिनट`,
  ),
  ko: glued(
    `pp %포인트|퍼센트포인트|퍼센트 포인트
     % 퍼센트|프로
     USD 달러
     EUR 유로
     JPY 엔
     KRW 원
     CNY 위안
     km2 제곱킬로미터
     m2 제곱미터
     km 킬로미터
     mm 밀리미터
     cm 센티미터
     m 미터
     kg 킬로그램
     t 톤
     month 개월
     hour 시간`,
  ),
};

// One unit a line, what it is written as behind it.
function rows(table: string): Row[] {
  return lines(table).map(([unit, words]) => [new RegExp(`^[\\s-](?:${words})(?!\\p{L})`, 'iu'), unit]);
}

function glued(table: string): Row[] {
  return lines(table).map(([unit, words]) => [new RegExp(`^\\s?(?:${words})`, 'u'), unit]);
}

function lines(table: string): [string, string][] {
  return table.split('\n').map((line) => {
    const [unit = '', ...words] = line.trim().split(' ');
    return [unit, words.join(' ').replace(/\|$/, '')];
  });
}

/** A unit and how many signs of the text it takes. */
type Unit = { unit: string; length: number };

export function unitBefore(text: string, start: number): Unit | null {
  const before = text.slice(Math.max(0, start - 6), start);
  if (!ANY_BEFORE.test(before)) return null;
  const code = CODE.exec(before);
  if (code?.[1] && CODES.has(code[1])) return { unit: code[1], length: code[0].length };
  for (const [pattern, unit] of BEFORE) {
    const match = pattern.exec(before);
    if (match) return { unit, length: match[0].length };
  }
  return null;
}

const CODE_AFTER = /^\s?(\p{Lu}{3})(?!\p{L})/u;
const NO_UNIT = new Set(',.;:!?)/'); // no unit begins so

export function unitAfter(text: string, end: number, lang: string): Unit | null {
  if (NO_UNIT.has(text.charAt(end))) return null;
  const after = text.slice(end, end + 28);
  if ((ANY_AFTER.get(lang) ?? ANY_SIGN).test(after))
    for (const [pattern, unit] of [...(AFTER[lang] ?? []), ...SIGNS]) {
      const match = pattern.exec(after);
      if (match) return { unit, length: match[0].length };
    }
  const code = CODE_AFTER.exec(after);
  return code?.[1] && CODES.has(code[1]) ? { unit: code[1], length: code[0].length } : null;
}

// Most figures have no unit: one pattern for all of them, before they are tried one by one.
const ANY_BEFORE = anyOf([...BEFORE, [CODE, '']]);
const ANY_SIGN = anyOf(SIGNS);
const ANY_AFTER = new Map(Object.entries(AFTER).map(([lang, units]) => [lang, anyOf([...units, ...SIGNS])]));

function anyOf(units: readonly Row[]): RegExp {
  return new RegExp(units.map(([{ source }]) => source).join('|'), 'iu');
}
