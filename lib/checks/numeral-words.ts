// The words of numbers in languages other than English, each table a line a language. Where words are inflected the
// entry is their beginning (few-numbers.ts).

/** From one upwards. */
export const COUNT: Record<string, string> = {
  de: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  es: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
  ru: 'один дв тр четыр пят шест сем восем девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат',
  uk: 'один дв тр чотир пят шіст сім вісім девят десят одинадцят дванадцят тринадцят чотирнадцят пятнадцят шістнадцят сімнадцят вісімнадцят девятнадцят двадцят',
  he: 'אחד שני שלוש ארבע חמש שש שבע שמונה תשע עשר אחד-עשר שנים-עשר',
  hi: 'एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरेपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे',
  it: 'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  pt: 'um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte',
  ar: 'واحد اثن ثلاث أربع خمس ست سبع ثمان تسع عشر',
  ko: '하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열하나 열둘 열셋 열넷 열다섯 열여섯 열일곱 열여덟 열아홉 스물',
};
export const TENS: Record<string, string> = {
  de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert',
  fr: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix cent',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
  ru: 'двадцат тридцат сорок пятьдесят шестьдесят семьдесят восемьдесят девяност сто',
  uk: 'двадцят тридцят сорок пятдесят шістдесят сімдесят вісімдесят девяност сто',
  he: 'עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים מאה',
  it: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento',
  pt: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem',
  ar: 'عشري ثلاثي أربعي خمسي ستي سبعي ثماني تسعي مئة',
  ko: '스물 서른 마흔 쉰 예순 일흔 여든 아흔',
};
/** Other words with their values: hundreds, scales, dozens, ordinals that are words of their own. */
export const MORE: Record<string, string> = {
  de: 'tausend 1000 million 1000000 milliarde 1000000000 dutzend 12 erst 1 dritt 3',
  fr: 'cents 100 vingts 20 quatre-vingts 80 mille 1000 million 1000000 millions 1000000 milliard 1000000000 milliards 1000000000 dizaine 10 dizaines 10 douzaine 12 demi 0.5 demie 0.5 centaine 100 centaines 100 millier 1000 milliers 1000 premier 1 première 1 deuxième 2 troisième 3 quatrième 4 cinquième 5',
  es: 'un 1 una 1 veintiún 21 ciento 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800 novecientos 900 novecientas 900 mil 1000 millón 1000000 millones 1000000 billón 1000000000000 billones 1000000000000 docena 12 docenas 12 decena 10 decenas 10 primer 1 primero 1 primera 1 segundo 2 segunda 2 tercer 3 tercero 3 tercera 3 tercios 3 medio 0.5 media 0.5 cuarto 4 cuarta 4 quinto 5 quinta 5',
  ru: 'пятидесят 50 шестидесят 60 семидесят 70 восьмидесят 80 сорока 40 ста 100 двести 200 триста 300 четыреста 400 пятьсот 500 шестьсот 600 семьсот 700 восемьсот 800 девятьсот 900 тысяч 1000 миллион 1000000 миллиард 1000000000 перв 1 втор 2 трет 3 четверт 4 седьм 7 восьм 8',
  uk: 'пятидесят 50 шістдесят 60 сімдесят 70 сорока 40 ста 100 двісті 200 триста 300 чотириста 400 пятсот 500 шістсот 600 сімсот 700 вісімсот 800 девятсот 900 тисяч 1000 мільйон 1000000 мільярд 1000000000 перш 1 друг 2 трет 3 четверт 4 сьом 7 восьм 8',
  he: 'אחת 1 שתיים 2 שלושה 3 ארבעה 4 חמישה 5 שישה 6 שבעה 7 תשעה 9 עשרה 10 מאתיים 200 מאות 100 אלף 1000 אלפים 1000 אלפיים 2000 מיליון 1000000 מיליארד 1000000000 תריסר 12 ראשון 1 שלישי 3 רביעי 4',
  hi: 'छः 6 पाँच 5 सौ 100 हज़ार 1000 हजार 1000 लाख 100000 करोड़ 10000000 अरब 1000000000 दर्जन 12 आधा 0.5 आधे 0.5 डेढ़ 1.5 ढाई 2.5 पहल 1 दूसर 2 तीसर 3 चौथ 4',
  it: 'un 1 una 1 mille 1000 mila 1000 milione 1000000 milioni 1000000 miliardo 1000000000 miliardi 1000000000 dozzina 12 decina 10 decine 10 ventina 20 trentina 30 cinquantina 50 centinaio 100 centinaia 100 migliaio 1000 migliaia 1000 mezzo 0.5 mezza 0.5 primo 1 prima 1 secondo 2 seconda 2 terzo 3 terza 3 quarto 4 quarta 4 quinto 5 quinta 5 sesto 6 settimo 7 ottavo 8 nono 9 decimo 10',
  pt: 'uma 1 duas 2 quatorze 14 dezesseis 16 dezessete 17 dezenove 19 cento 100 duzentos 200 duzentas 200 trezentos 300 trezentas 300 quatrocentos 400 quatrocentas 400 quinhentos 500 quinhentas 500 seiscentos 600 seiscentas 600 setecentos 700 setecentas 700 oitocentos 800 oitocentas 800 novecentos 900 novecentas 900 mil 1000 milhão 1000000 milhões 1000000 bilhão 1000000000 bilhões 1000000000 dúzia 12 dúzias 12 dezena 10 dezenas 10 centena 100 centenas 100 milhar 1000 milhares 1000 meio 0.5 meia 0.5 primeiro 1 primeira 1 segundo 2 segunda 2 terceiro 3 terceira 3 quarto 4 quarta 4 quinto 5 quinta 5',
  ar: 'واحدة 1 اثنان 2 اثنين 2 ستة 6 أحد 1 إحدى 1 عشرون 20 ثلاثون 30 أربعون 40 خمسون 50 ستون 60 سبعون 70 ثمانون 80 تسعون 90 مائة 100 مئتا 200 مئتي 200 مائتا 200 مائتي 200 ألف 1000 آلاف 1000 ألفا 2000 ألفي 2000 مليون 1000000 ملايين 1000000 مليار 1000000000 مليارات 1000000000 أول 1 أولى 1 ثاني 2 ثانية 2 ثالث 3 رابع 4 خامس 5 سادس 6 سابع 7 ثامن 8 تاسع 9 عاشر 10 نصف 0.5',
  ko: '한 1 두 2 세 3 네 4 열한 11 열두 12 열세 13 열네 14 스무 20 스물한 21 스물두 22 스물세 23 스물네 24 첫 1 절반 0.5 반 0.5',
};
/** What a whole is cut into; told in percent as often. */
export const PARTS: Record<string, string> = {
  de: 'hälfte 2 halb 2 drittel 3 viertel 4 fünftel 5 achtel 8 zehntel 10',
  fr: 'moitié 2 tiers 3 quart 4 quarts 4 cinquième 5 cinquièmes 5 dixième 10',
  es: 'mitad 2 tercio 3 tercios 3 tercera 3 terceras 3 cuarto 4 cuartos 4 cuarta 4 cuartas 4 quinta 5 quintas 5 quinto 5 quintos 5 décima 10',
  ru: 'половин 2 трет 3 четверт 4',
  he: 'חצי 2 מחצית 2 שליש 3 רבע 4 חמישית 5',
  it: 'metà 2 terzo 3 terzi 3 quarto 4 quarti 4 quinto 5 quinti 5 decimo 10 decimi 10',
  pt: 'metade 2 terço 3 terços 3 quarto 4 quartos 4 quinto 5 quintos 5 décimo 10 décimos 10',
  ar: 'نصف 2 ثلث 3 ثلثي 3 ربع 4 خمس 5 عشر 10',
};
