import { expect, test } from 'vitest';
import { runChecks } from './run.ts';
import { checkTable } from './testing.ts';

const elsewhere = { article: { texts: ['Der Fluss ist breit.', 'Das Haus ist alt.'] } };
const portuguese = { article: { texts: ['O barco, para que todos saibam, é velho.', 'A casa é velha.'] } };

checkTable('leftover-source', [
  ['en', 'They met in ⟦大田⟧ in spring.', null, ['zh', '他们春天在大田见面。']],
  ['en', 'They met in Daejeon (大田) in spring.', null, ['zh', '他们春天在大田见面。']],
  ['en', 'They read Hongloumeng 【红楼梦】 and Hunan Ribao 湖南日报.', null, ['zh', '他们读红楼梦和湖南日报。']],
  ['en', 'They read 红楼梦 (Dream of the Red Chamber).', null, ['zh', '他们读红楼梦。']],
  ['en', 'They read a book “⟦红楼梦⟧” there.', null, ['zh', '他们读红楼梦。']],
  ['en', '⟦За 6-8 часов до сна врач советует 18 (NASA) градусов⟧.', null, ['ru', 'За 6-8 часов до сна.']],
  ['en', 'They met in Daejeon.', null, ['zh', '他们在大田见面。']],
  ['en', 'They met in ⟦городе⟧ in spring.', null, ['ru', 'Они встретились в городе.']],
  ['en', '⟦Они встретились в городе⟧.', null, ['ru', 'Они встретились в городе.']],
  ['en', 'They met in ⟦東京タワー⟧.', null, ['ja', '東京タワーで会った。']],
  ['en', 'They met in Tokyo.', null, ['ja', '東京で会った。']],
  ['en', 'They met.', null, ['he', 'הם נפגשו.']],
  ['en', 'They ⟦נפגשו⟧ there.', null, ['he', 'הם נפגשו.']],
  ['de', 'Sie sagten ⟦we will all go to the⟧ Haus.', null, ['en', 'They said we will all go to the house.']],
  ['de', 'Sie fuhren nach Port Ellery.', null, ['en', 'They went to Port Ellery.']],
  ['de', 'Sie sahen Gone with the Wind.', null, ['en', 'They saw Gone with the Wind.']],
  ['ru', 'Они видели Boeing и NASA.', null, ['en', 'They saw Boeing and NASA.']],
  ['ru', 'Они ⟦went home after a long day⟧ вместе.', null, ['en', 'They went home after a long day.']],
  ['zh', '我们在⟦カフェ⟧见面。', null, ['ja', 'カフェで会った。']],
  ['zh', '我们在咖啡馆见面。', null, ['ja', 'カフェで会った。']],
  ['zh', '我们在NASA见面。', null, ['en', 'We met at NASA.']],
  ['he', 'נפגשנו ב⟦Москве⟧.', null, ['ru', 'Мы встретились в Москве.']],
  ['he', 'נפגשנו במוסקבה.', null, ['ru', 'Мы встретились в Москве.']],
  ['hi', 'हम ⟦городе⟧ में मिले।', null, ['ru', 'Мы встретились в городе.']],
  ['hi', 'हम शहर में मिले।', null, ['ru', 'Мы встретились в городе.']],
  ['uk', 'Вони зустріли ⟦мальчика⟧ вранці.', 'Вони зустріли хлопчика вранці.', ['ru', 'Они встретили мальчика утром.']],
  ['uk', 'Вони ⟦ждали⟧ тут.', 'Вони чекали тут.', ['ru', 'Они ждали здесь.']],
  ['uk', 'Вони ⟦мыли⟧ руки.', 'Вони мили руки.', ['ru', 'Они мыли руки.']],
  [
    'es',
    'Compraron ⟦butter⟧ en la tienda.',
    'Compraron mantequilla en la tienda.',
    ['en', 'They bought butter in the shop.'],
  ],
  ['es', 'Compraron plátanos.', 'Compraron plátanos.', ['pt', 'Compraram plátanos.']],
  ['kk', 'Біз қалада кездестік.', null, ['ru', 'Мы встретились в городе.']],
  ['mk', 'Се сретнавме во градот.', null, ['bg', 'Срещнахме се в града.']],
  ['ja', '橋は2.4キロ、ユーロで払う。', null, ['zh', '这座桥长2.4公里，用欧元支付。']],
  ['en', 'We met in the ⟦నగరం⟧ hall.', null, ['te', 'మేము నగరం హాలులో కలిశాము.']],
  ['uz', 'Biz shaharda uchrashdik.', null, ['ru', 'Мы встретились в городе.']],
  ['he', 'היא אופה לפי ⟦recipe⟧ שלה.', 'היא אופה לפי מתכון שלה.', ['en', 'She bakes by a recipe of hers.']],
  [
    'ja',
    '軌道は112の⟦observations⟧から分かる。',
    '軌道は112の観測から分かる。',
    ['en', 'It is known from 112 observations.'],
  ],
  ['ar', 'اشتروا ⟦fresh bread⟧ هناك.', 'اشتروا خبزا طازجا هناك.', ['en', 'They bought fresh bread there.']],
  ['ja', '距離は5kmだ。', '距離は5キロだ。', ['en', 'It is 5 km away.']],
  ['ja', 'mRNAのemailが届いた。', 'mRNAのemailが届いた。', ['en', 'The email about mRNA came.']],
  ['ru', 'Они видели adidas.', 'Они видели adidas.', ['en', 'They saw adidas.']],
  ['de', 'Er nähme ⟦the boat⟧ gern.', 'Er nähme das Boot gern.', ['en', 'He would like the boat.'], elsewhere],
  ['de', 'Er nähme ⟦the boat⟧ gern.', 'Er nähme das Boot gern.', ['en', 'He would like the boat.']],
  ['pt', 'Veio para que ficasse.', 'Veio a fim de ficar.', ['es', 'Vino para que se quedara.'], portuguese],
  ['uk', 'Вони ⟦мыли⟧ ⟦мальчика⟧.', 'Вони мили хлопчика.', ['ru', 'Они мыли мальчика.']],
  ['uk', 'Вони ⟦ждали мальчика⟧.', 'Вони чекали на хлопчика.', ['ru', 'Они ждали мальчика.']],
]);

test('two words of the source are a warning where the article tells what its language is, else a note', () => {
  const texts = {
    candidate: 'Er nähme the boat gern.',
    literal: 'Er nähme das Boot gern.',
    source: 'He would like the boat.',
  };
  const severityOf = (more: object) =>
    runChecks({ ...texts, sourceLang: 'en', targetLang: 'de', ...more }).find(
      ({ check }) => check === 'leftover-source',
    )?.severity;
  expect([severityOf(elsewhere), severityOf({})]).toEqual(['warning', 'note']);
});
