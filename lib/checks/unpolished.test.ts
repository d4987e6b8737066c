import { checkTable } from './testing.ts';

const EN =
  'The two cities have worked together in trade, culture and sport for many years now, and both of the mayors want to go on with this good work in future.';
const RU =
  'Два города много лет вместе работают в торговле, культуре и спорте, и оба мэра хотят, чтобы эта хорошая работа шла и дальше, на пользу всем жителям городов и всем их гостям.';
const ZH =
  '两座城市多年来在贸易、文化和体育领域一直合作，两位市长都希望今后继续这项有益的工作，造福两座城市的人民和客人。';
const HE =
  'שתי הערים עובדות יחד בסחר, בתרבות ובספורט כבר שנים רבות, ושני ראשי הערים רוצים להמשיך בעבודה הטובה הזאת גם בעתיד, לטובת כל התושבים וכל האורחים.';
const OTHER =
  'A volcano erupted near the northern coast yesterday; ash covered several villages while firefighters evacuated hundreds of frightened families before nightfall came over them again.';
const RU_OTHER =
  'Вчера возле северного побережья началось извержение вулкана, пепел накрыл несколько деревень, пожарные успели вывезти сотни напуганных семей ещё засветло, никто серьёзно не пострадал тогда, сообщили журналистам местные спасатели позднее утром.';
const whole = (text: string) => `⟦${text}⟧`;
const better = (text: string) => text.replace(/many|много|一直|רבות/u, 'x');

checkTable('unpolished', [
  ['en', whole(EN), EN],
  ['en', better(EN), EN],
  ['en', 'He came.', 'He came.'],
  ['en', whole(`${EN} `), EN],
  ['en', EN],
  ['en', EN, `${EN} And more.`],
  ['en', 'Mayors Meet in Port Ellery', 'Mayors Meet in Port Ellery', null, { kind: 'heading' }],
  ['ru', whole(RU), RU],
  ['ru', better(RU), RU],
  ['ru', 'Он пришёл.', 'Он пришёл.'],
  ['zh', whole(ZH), ZH],
  ['zh', better(ZH), ZH],
  ['zh', '他来了。', '他来了。'],
  ['he', whole(HE), HE],
  ['he', better(HE), HE],
  ['he', HE],
  ['en', EN.toUpperCase(), EN],
  ['en', whole(EN.replace(' ', '  ')), EN],
  ['ru', whole(RU.replace(' ', '\u00A0')), RU],
  ['zh', whole(`${ZH}\n`), ZH],
]);

checkTable(
  'too-free',
  [
    ['en', whole(OTHER), EN],
    ['en', whole(EN), OTHER],
    ['en', EN, EN],
    ['en', better(EN), EN],
    ['en', 'He came.', OTHER],
    ['en', OTHER, 'He came.'],
    ['en', EN, EN.toUpperCase()],
    ['en', OTHER],
    ['en', `${EN} ${OTHER}`, OTHER],
    ['en', OTHER.replace('volcano', 'Volcano'), OTHER],
    ['ru', whole(RU_OTHER), RU],
    ['ru', whole(RU), RU_OTHER],
    ['ru', RU, RU],
    ['ru', better(RU), RU],
    ['ru', 'Он пришёл.', RU],
    ['en', whole(OTHER.replace('yesterday', 'today')), EN],
    ['en', whole(OTHER), `${EN} So it is.`],
    ['ru', whole(RU_OTHER.replace('Вчера', 'Сегодня')), RU],
    ['he', HE, HE],
    [
      'he',
      whole(
        'אתמול התפרץ הר געש ליד החוף הצפוני, אפר כיסה כמה כפרים, כבאים פינו מאות משפחות מבוהלות לפני רדת הלילה, ולא נפגע איש בצורה קשה, כך אמרו דוברי המשטרה אחר כך.',
      ),
      HE,
    ],
    ['hi', 'दोनों शहर साथ काम करते हैं।', 'ज्वालामुखी फटा।'],
    [
      'hi',
      whole(
        'कल रात उत्तरी तट के पास ज्वालामुखी फटा जिसकी राख से कई गाँव ढक गए दमकल कर्मियों ने सैकड़ों घबराए परिवारों को निकाला लेकिन किसी को गंभीर चोट नहीं लगी।',
      ),
      'दोनों शहरों ने पिछले तीस वर्षों में शिक्षा संस्कृति और व्यापार में मिलकर काम किया है और महापौरों ने कहा कि वे आने वाले दशक में भी यह मित्रता बनाए रखेंगे।',
    ],
  ],
  4,
);

checkTable('length', [
  ['en', whole('They work together.'), EN],
  ['en', whole(`${EN} ${EN} ${EN}`), EN],
  ['en', EN, EN],
  ['en', `${EN} And more of this.`, EN],
  ['en', 'He came.', 'He came by car.'],
  ['en', EN.slice(0, 100), EN],
  ['en', EN],
  ['ru', whole('Они работают.'), RU],
  ['ru', whole(`${RU} ${RU} ${RU}`), RU],
  ['ru', RU, RU],
  ['ru', 'Он пришёл.', 'Он пришёл домой сам.'],
  ['zh', whole('两座城市合作。'), ZH],
  ['zh', whole(ZH + ZH + ZH), ZH],
  ['zh', ZH, ZH],
  ['zh', '他来了。', '他来了，真的来了。'],
  ['he', whole('הערים עובדות.'), HE],
  ['he', whole(`${HE} ${HE} ${HE}`), HE],
  ['he', HE, HE],
  ['en', whole('Trade, culture and sport.'), EN],
  ['ru', RU.slice(0, 110), RU],
]);
