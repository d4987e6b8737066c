// What units are written as, behind a figure, by language: one unit a line, its sign and the words as a pattern. Of two that
// begin alike the longer one stands first.
export const UNIT_WORDS: Record<string, string> = {
  en: `pp percentage points?|
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
    ml milliliters?|millilitres?
    l liters?|litres?
    mg milligrams?
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
    second seconds?
    CHF (?:Swiss )?francs?
    INR rupees?
    decade decades?
    century centuries|century`,
  de: `pp Prozentpunkte?n?
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
    ml Millilitern?
    l Litern?
    mg Milligramm
    mm Millimetern?
    cm Zentimetern?
    m Metern?
    mi Meilen?
    kg Kilogramm|Kilo
    g Gramm
    t Tonnen?
    °C Grad Celsius
    year Jahr(?:en?)?
    month Monat(?:en?)?
    week Wochen?
    day Tag(?:en?)?
    hour Stunden?
    minute Minuten?
    second Sekunden?
    GBP (?:britische )?Pfund Sterling
    INR Rupien?
    ft Fuß
    decade Jahrzehnt(?:en?)?
    century Jahrhunderte?n?`,
  fr: `pp points? de pourcentage
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
    ml millilitres?
    l litres?
    mg milligrammes?
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
    second secondes?
    mi (?:miles?|milles)
    ft pieds?
    GBP livres? sterling
    CHF francs? suisses?
    decade décennies?
    century siècles?`,
  es: `pp puntos? porcentuale?s?
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
    ml mililitros?
    l litros?
    mg miligramos?
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
    second segundos?
    mi millas?
    ft pies
    GBP libras? esterlinas?
    decade décadas?|decenios?
    century siglos?`,
  ru: `pp процентн\\p{L}+ пункт\\p{L}*|п\\.\\s?п
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
    ml миллилитр\\p{L}*|мл
    l литр\\p{L}*|л
    mg миллиграмм\\p{L}*|мг
    mm миллиметр\\p{L}*|мм
    cm сантиметр\\p{L}*|см
    m метр\\p{L}*|м
    kg килограмм\\p{L}*|кг
    g грамм\\p{L}*
    t тонн\\p{L}*|т
    month месяц\\p{L}*
    week недел\\p{L}+
    day дн(?:я|ей)|день|сут(?:ки|ок)
    hour час\\p{L}{0,2}
    minute минут\\p{L}?
    second секунд\\p{L}?
    GBP фунт\\p{L}* стерлингов
    CHF франк\\p{L}*
    ILS шекел\\p{L}*
    INR рупи\\p{L}+
    mi мил[ьяиею]\\p{L}{0,2}
    ft фут\\p{L}{0,3}
    year год\\p{L}{0,2}|лет
    decade десятилети\\p{L}+
    century век\\p{L}{0,3}|столети\\p{L}+`,
  he: `pp נקודות? ה?אחוז
    % אחוז\\p{L}*
    ILS שקל\\p{L}*|ש["״]ח
    USD דולר\\p{L}*
    EUR אירו|יורו
    m2 מטר\\p{L}* רבוע\\p{L}*|מ["״]ר
    km קילומטר\\p{L}*|ק["״]מ
    cm סנטימטר\\p{L}*|ס["״]מ
    m מטר\\p{L}*
    kg קילוגרם|ק["״]ג
    t טון
    GBP ליש["״]ט|פאונד|לירות? שטרלינג
    RUB רובל\\p{L}*
    JPY ין
    g גרם
    mi מייל\\p{L}*
    ft רגל
    year שנים|שנה
    month חודשים|חודש
    week שבועות|שבוע
    day ה?ימים|יום
    hour ה?שעות|שעה
    minute דקות|דקה
    second שניות|שנייה
    decade עשורים|עשור`,
  zh: `pp 个?百分点
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
    ml מיליליטר\\p{L}*|מ["״]ל
    l ליטר\\p{L}*
    mg מיליגרם|מ["״]ג
    ml 毫升
    l 公?升(?!级|級|至|到|温|溫|值|学|學|入|上)
    mg 毫克
    mm 毫米
    cm 厘米
    m 米
    kg 公斤|千克
    g 克
    t 吨
    °C 摄氏度
    month [个個]月
    hour [个個]?(?:小[时時]|钟头)
    minute 分[钟鐘]
    KRW 韩元|韩币
    INR 卢比
    CHF 瑞士法郎|瑞郎
    CAD 加元
    AUD 澳元
    TWD 新?台币
    mi2 平方英里
    acre 英亩
    mi 英里
    ft 英尺
    lb 磅
    km/h 公里每小时|公里/小时
    year 年(?![代级級度底初末])
    week 个?(?:星期|礼拜)|[周週](?![年岁末一二三四五六日])
    day 天
    second 秒`,
  ja: `pp (?:パーセント)?ポイント
    USD 米ドル|ドル
    EUR ユーロ
    JPY 円
    km2 平方キロ(?:メートル)?
    m2 平方メートル
    ha ヘクタール
    km キロ(?!グラム|カロリー|ワット)
    ml ミリリットル
    l リットル
    mg ミリグラム
    mm ミリ
    cm センチ
    m メートル
    kg キログラム
    t トン
    month [かヶカヵ箇]月
    week 週間?
    hour 時間
    minute 分(?!の)間?
    % パーセント
    CNY 人民元|元
    KRW ウォン
    RUB ルーブル
    CHF (?:スイス)?フラン
    km/h キロメートル毎時
    mi マイル
    ft フィート
    lb ポンド
    acre エーカー
    day 日(?:間|以内|後|前)
    second 秒
    year 年間?(?![代度生目頃])`,
  it: `pp punt[oi] percentual[ei]
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
    ml millilitri?
    l litri|litro
    mg milligramm[oi]
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
    second second[oi]
    JPY (?:di )?yen
    CHF franch[io] svizzer[io]
    mi migli[ao]
    ft piedi
    decade decenn[io]
    century secol[io]`,
  pt: `pp pontos? percentua(?:l|is)
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
    ml mililitros?
    l litros?
    mg miligramas?
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
    second segundos?
    GBP libras? esterlinas?
    mi milhas?
    ft pés
    decade décadas?
    century séculos?`,
  uk: `pp відсотков\\p{L}+ пункт\\p{L}*|п\\.\\s?п
    % відсот\\p{L}+|процент\\p{L}*
    UAH грив\\p{L}+|грн
    USD долар\\p{L}*
    EUR євро
    RUB рубл\\p{L}+
    km2 квадратн\\p{L}+ кілометр\\p{L}*|кв\\.?\\s?км
    m2 квадратн\\p{L}+ метр\\p{L}*|кв\\.?\\s?м
    ha гектар\\p{L}*|га
    km кілометр\\p{L}*|км
    ml мілілітр\\p{L}*|мл
    l літр\\p{L}*|л
    mg міліграм\\p{L}*|мг
    mm міліметр\\p{L}*|мм
    cm сантиметр\\p{L}*|см
    m метр\\p{L}*|м
    kg кілограм\\p{L}*|кг
    g грам\\p{L}*
    t тонн\\p{L}*|т
    month місяц\\p{L}*
    week тиж\\p{L}+
    day дн(?:і|ів|я)|день|діб|доб[иау]
    hour годин\\p{L}*
    minute хвилин\\p{L}*
    second секунд\\p{L}*
    GBP фунт\\p{L}* стерлінгів
    CHF франк\\p{L}*
    PLN злот\\p{L}+
    JPY єн\\p{L}*
    CNY юан\\p{L}+
    mi мил[ьяіею]\\p{L}{0,2}
    ft фут\\p{L}{0,3}
    year рок\\p{L}{0,3}|рік|років
    decade десятиліт\\p{L}+|десятиріч\\p{L}+
    century столітт\\p{L}+|сторіч\\p{L}+|вік\\p{L}{0,3}`,
  ar: `pp نقاط مئوية|نقطة مئوية
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
    minute دقائق|دقيقة
    GBP جنيه\\p{L}* [اإ]سترليني\\p{L}*
    mi أميال|ميل\\p{L}?
    year سنوات|سنة|أعوام|عام\\p{L}?
    second ثوان\\p{L}?|ثانية
    decade عقود|عقد`,
  hi: `pp प्रतिशत (?:अंक|पॉइंट)
    % प्रतिशत|फ़ीसदी|फीसदी
    INR रुपय[ेाो]|रुपए
    USD डॉलर
    km किलोमीटर|किमी
    ml मिलीलीटर|मिली|मि\\.?ली
    l लीटर
    mg मिलीग्राम|मि\\.?ग्रा
    mm मिलीमीटर|मिमी
    cm सेंटीमीटर|सेमी
    m मीटर
    kg किलोग्राम|किलो
    t टन
    hour घंटे|घंटों|घंटा
    minute मिनट
    EUR यूरो
    GBP पाउंड
    JPY येन
    RUB रूबल
    CNY युआन
    mi मील
    ft फ\\u093c?[ुी]ट
    year साल|सालों|वर्ष|वर्षों
    month महीन[ेा]|महीनों|माह
    week हफ\\u093c?्त[ेा]|हफ\\u093c?्तों|सप्ताह
    day दिन|दिनों
    second सेक[ंें]+ड
    decade दशक|दशकों`,
  nl: `pp procentpunt\\p{L}*
    % procent
    EUR euro['’]?s?
    USD (?:Amerikaanse )?dollar['’]?s?
    GBP (?:Britse )?pond sterling
    JPY yen
    km2 vierkante kilometer
    m2 vierkante meter
    ha hectare
    km/h kilometer per uur
    km kilometers?
    ml milliliters?
    l liters?
    mg milligram
    mm millimeters?
    cm centimeters?
    m meters?
    mi mijl(?:en)?
    ft voet
    kg kilogram|kilo
    g gram
    t ton
    year jaar|jaren
    month maand(?:en)?
    week weken|week
    day dag(?:en)?
    hour uren|uur
    minute minu(?:ut|ten)
    second seconden?
    decade decenni(?:a|um)
    century eeuw(?:en)?`,
  pl: `pp punkt\\p{L}* procentow\\p{L}+|p\\.\\s?p
    % procent\\p{L}*
    PLN złot\\p{L}+|zł
    EUR euro
    USD dolar\\p{L}*
    GBP funt\\p{L}* szterling\\p{L}*
    UAH hrywien|hrywn\\p{L}+
    RUB rubl\\p{L}+
    km2 kilometr\\p{L}* kwadratow\\p{L}+
    m2 metr\\p{L}* kwadratow\\p{L}+
    ha hektar\\p{L}*
    km kilometr\\p{L}*
    ml mililitr\\p{L}*
    l litr\\p{L}*
    mg miligram\\p{L}*
    mm milimetr\\p{L}*
    cm centymetr\\p{L}*
    m metr\\p{L}*
    mi mil[aei]?
    kg kilogram\\p{L}*
    g gram\\p{L}*
    t ton(?:a|y|ę)?
    year lat|lata|rok|roku
    month miesi[ąę]c\\p{L}*
    week tygodni\\p{L}*|tydzień
    day dni|dzień|dnia
    hour godzin\\p{L}*
    minute minut\\p{L}?
    second sekund\\p{L}?
    decade dekad\\p{L}?|dziesięcioleci\\p{L}+
    century wiek\\p{L}*|stuleci\\p{L}+`,
  tr: `pp puan
    TRY lira\\p{L}*|TL
    EUR avro\\p{L}*|euro\\p{L}*
    USD dolar\\p{L}*
    km kilometre\\p{L}*
    mm milimetre\\p{L}*
    cm santimetre\\p{L}*
    m metre\\p{L}*
    mi mil
    kg kilogram\\p{L}*|kilo\\p{L}*
    g gram\\p{L}*
    t ton
    year yıl\\p{L}{0,3}
    month ay\\p{L}{0,3}
    week hafta\\p{L}{0,3}
    day gün\\p{L}{0,3}
    hour saat\\p{L}{0,3}
    minute dakika\\p{L}{0,3}
    second saniye\\p{L}{0,3}`,
  ko: `pp %포인트|퍼센트포인트|퍼센트 포인트
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
    hour 시간
    year 년(?!대|도)
    week 주(?:일|간)
    day 일간
    minute 분(?!의)
    second 초
    mi 마일`,
};
