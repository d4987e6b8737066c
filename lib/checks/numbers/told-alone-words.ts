// One word or phrase a line, as a pattern that begins with three plain letters or a shorter word, and what it tells: values, or
// a time, or values with their unit.
const TWICE = '2 100 200';
const THRICE = '3 200 300';
const FOURFOLD = '4 300 400';
const HALVED = '50 2 0.5';

export const TOLD_ALONE: Record<string, string> = {
  en: `noon | 12:00
    midday | 12:00
    midnight | 0:00
    halv(?:e|ed|es|ing) | ${HALVED}
    doubl(?:e|ed|es|ing) | ${TWICE}
    twofold | ${TWICE}
    tripl(?:e|ed|es|ing) | ${THRICE}
    threefold | ${THRICE}
    quadrupl(?:e|ed|es|ing) | ${FOURFOLD}
    fourfold | ${FOURFOLD}
    centenar(?:y|ies) | 100
    centennial | 100
    bicentenn?\\p{L}+ | 200
    fortnight | 2 week
    a year and a half | 1.5 year
    a month and a half | 1.5 month
    a week and a half | 1.5 week
    a day and a half | 1.5 day
    an hour and a half | 1.5 hour
    half a year | 6 month
    half a century | 50 year
    half a decade | 5 year
    a year | 1 year
    a week | 1 week
    a day | 1 day
    an hour | 1 hour
    half an? (?:liter|litre) | 500 ml
    a century and a half | 150 year`,
  de: `mittags? | 12:00
    mitternachts? | 0:00
    halbier\\p{L}* | ${HALVED}
    verdopp\\p{L}* | ${TWICE}
    doppelt\\p{L}* | ${TWICE}
    verdreifach\\p{L}* | ${THRICE}
    vervierfach\\p{L}* | ${FOURFOLD}
    hundertjahr\\p{L}* | 100
    jahrzehnt\\p{L}* | 10 year
    halbjahr\\p{L}* | 6 month
    halbe[sn]? Jahr | 6 month
    halbe[sn]? Jahrhundert | 50 year
    halbe[nrs]? Liter | 500 ml`,
  fr: `midi | 12:00
    minuit | 0:00
    doubl\\p{L}+ | ${TWICE}
    tripl\\p{L}+ | ${THRICE}
    quadrupl\\p{L}+ | ${FOURFOLD}
    centenaires? | 100
    bicentenaires? | 200
    quinzaine | 2 week
    décennies? | 10 year
    semestres? | 6 month
    demi-litre | 500 ml
    siècle et demi | 150 year`,
  es: `mediodía | 12:00
    medianoche | 0:00
    duplic\\p{L}+ | ${TWICE}
    triplic\\p{L}+ | ${THRICE}
    cuadruplic\\p{L}+ | ${FOURFOLD}
    doble | 2
    centenario | 100
    bicentenario | 200
    quincena | 2 week
    década | 10 year
    año y medio | 1.5 year
    siglo y medio | 150 year
    mes y medio | 1.5 month
    semana y media | 1.5 week
    día y medio | 1.5 day
    hora y media | 1.5 hour
    medio año | 6 month
    medio siglo | 50 year
    semestre | 6 month
    medio litro | 500 ml`,
  it: `mezzogiorno | 12:00
    mezzanotte | 0:00
    dimezz\\p{L}+ | ${HALVED}
    raddopp\\p{L}+ | ${TWICE}
    triplic\\p{L}+ | ${THRICE}
    quadruplic\\p{L}+ | ${FOURFOLD}
    centenario | 100
    decennio | 10 year
    semestre | 6 month
    anno e mezzo | 1.5 year
    mese e mezzo | 1.5 month
    giorno e mezzo | 1.5 day
    ora e mezz[ao] | 1.5 hour
    mezzo secolo | 50 year
    duecento | 13
    trecento | 14
    quattrocento | 15
    cinquecento | 16
    seicento | 17
    settecento | 18
    ottocento | 19
    novecento | 20
    mezzo litro | 500 ml`,
  pt: `meio-dia | 12:00
    meia-noite | 0:00
    duplic\\p{L}+ | ${TWICE}
    dobr(?:o|ou|aram|ar|ando) | ${TWICE}
    triplic\\p{L}+ | ${THRICE}
    centenário | 100
    década | 10 year
    semestre | 6 month
    ano e meio | 1.5 year
    mês e meio | 1.5 month
    hora e meia | 1.5 hour
    meio século | 50 year
    meio litro | 500 ml`,
  ru: `полдень | 12:00
    полудня | 12:00
    полночь | 0:00
    полуночи | 0:00
    вдвое | ${HALVED} 100 200
    удво\\p{L}+ | ${TWICE}
    двукратн\\p{L}+ | ${TWICE}
    втрое | ${THRICE}
    утро(?:ил|ен|ит)\\p{L}* | ${THRICE}
    вчетверо | ${FOURFOLD}
    наполовину | ${HALVED}
    дважды | 2
    трижды | 3
    двое | 2
    трое | 3
    четверо | 4
    пятеро | 5
    шестеро | 6
    семеро | 7
    оба | 2
    обе | 2
    столети\\p{L}+ | 100
    десятилети\\p{L}+ | 10 year
    полвека | 50 year
    полгода | 6 month
    полугод\\p{L}+ | 6 month
    сутки | 24 hour
    час | 1 hour
    суток | 24 hour
    сутк\\p{L}+ | 24 hour
    пол-?литра | 500 ml`,
  uk: `полуд\\p{L}+ | 12:00
    опівдні | 12:00
    опівночі | 0:00
    вдвічі | ${HALVED} 100 200
    удвічі | ${HALVED} 100 200
    подво[їє]\\p{L}+ | ${TWICE}
    втричі | ${THRICE}
    утричі | ${THRICE}
    потрої\\p{L}+ | ${THRICE}
    наполовину | ${HALVED}
    двічі | 2
    тричі | 3
    двоє | 2
    троє | 3
    четверо | 4
    обидв\\p{L}+ | 2
    сторіч\\p{L}+ | 100
    століт\\p{L}+ | 100
    десятиріч\\p{L}+ | 10 year
    десятиліт\\p{L}+ | 10 year
    півстоліття | 50 year
    півроку | 6 month
    добу | 24 hour
    годину | 1 hour
    доби | 24 hour
    пів ?літра | 500 ml`,
  he: `צהריי?ם | 12:00
    חצות | 0:00
    הוכפל\\p{L}* | ${TWICE}
    הכפיל\\p{L}* | ${TWICE}
    כפול\\p{L}* | 2
    פי שניים | ${TWICE}
    פי שלושה | ${THRICE}
    שנתיים וחצי | 2.5 year
    שנתיים | 2 year
    שעתיים וחצי | 2.5 hour
    שעתיים | 2 hour
    יומיים | 2 day
    שבועיים | 2 week
    חודשיים | 2 month
    פעמיים | 2
    שני | 2
    שתי | 2
    שנים עשר | 12
    שניים עשר | 12
    שעה וחצי | 1.5 hour
    שנה וחצי | 1.5 year
    חודש וחצי | 1.5 month
    שעה | 1 hour
    שנה | 1 year
    שבוע | 1 week
    חצי שנה | 6 month
    עשור | 10 year
    חצי ליטר | 500 ml
    יממה | 24 hour`,
  hi: `दोपहर | 12:00
    आधी रात | 0:00
    दोगुन[ाेी] | ${TWICE}
    दुगुन[ाेी] | ${TWICE}
    तिगुन[ाेी] | ${THRICE}
    दशक | 10 year
    छमाही | 6 month
    आध[ाे] लीटर | 500 ml
    पाव घंट[ाे] | 15 minute`,
  pl: `południe | 12:00
    północ\\p{L}? | 0:00
    podwo(?:ił|je|i)\\p{L}* | ${TWICE}
    dwukrotn\\p{L}+ | ${TWICE}
    potro(?:ił|je|i)\\p{L}* | ${THRICE}
    trzykrotn\\p{L}+ | ${THRICE}
    połow\\p{L}+ | ${HALVED}
    stuleci\\p{L}+ | 100
    dekad\\p{L}+ | 10 year
    pół roku | 6 month
    półrocz\\p{L}+ | 6 month
    dobę | 24 hour
    doby | 24 hour`,
  nl: `middag | 12:00
    middernacht | 0:00
    halve(?:er|ren)\\p{L}* | ${HALVED}
    gehalveerd | ${HALVED}
    helft | ${HALVED}
    verdubbel\\p{L}* | ${TWICE}
    verdrievoudig\\p{L}* | ${THRICE}
    eeuwfeest | 100
    decennium | 10 year
    half jaar | 6 month
    half(?:ve)? liter | 500 ml`,
  tr: `öğle\\p{L}{0,3} | 12:00
    gece yarısı\\p{L}* | 0:00
    yarı(?:ya|sı|yarıya)?\\p{L}{0,3} | ${HALVED}
    iki kat\\p{L}* | ${TWICE}
    üç kat\\p{L}* | ${THRICE}`,
  ar: `ظهر[اً]{1,2} | 12:00
    الظهر | 12:00
    منتصف الليل | 0:00
    نصف | ${HALVED}
    تضاعف\\p{L}* | ${TWICE}
    ضعف\\p{L}{0,2} | ${TWICE}
    ساعة ونصف | 1.5 hour
    عام ونصف | 1.5 year
    سنة ونصف | 1.5 year
    ساعت(?:ان|ين) | 2 hour
    ساعة | 1 hour
    يوم(?:ان|ين) | 2 day
    أسبوع(?:ان|ين) | 2 week
    شهر(?:ان|ين) | 2 month
    عام(?:ان|ين) | 2 year
    سنت(?:ان|ين) | 2 year
    مرت(?:ان|ين) | 2
    عقد(?:ان|ين) | 20 year`,
  zh: `[正中]午 | 12:00
    午夜|半夜 | 0:00
    翻(?:了)?(?:一)?番|翻倍|倍增|(?:翻|增[加长長]|上[涨漲升]|提高|扩大)了?一倍 | ${TWICE}
    翻(?:了)?两番 | ${FOURFOLD}
    [减減折]半 | ${HALVED}
    上(?:个|個)?世[纪紀] | 20
    本世[纪紀] | 21
    半年 | 6 month
    半个世纪 | 50 year
    半[个個]月 | 15 day
    半天 | 12 hour
    半公?升(?!级|級) | 500 ml`,
  ja: `正午 | 12:00
    真夜中 | 0:00
    倍増 | ${TWICE}
    (?<![\\p{Nd}一二三四五六七八九十百千万億数何])倍[にの] | ${TWICE}
    半減 | ${HALVED}
    半年 | 6 month
    半世紀 | 50 year
    半リットル | 500 ml`,
};
