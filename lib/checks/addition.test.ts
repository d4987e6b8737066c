import { expect, test } from 'vitest';
import { runChecks } from './run.ts';
import { checkTable } from './testing.ts';

const EN = [
  'The mayors signed a memorandum on trade.',
  'Afterwards they visited the harbour museum together.',
  'Fishermen showed them colourful boats.',
];
const RU = [
  'Мэры подписали меморандум о торговле.',
  'Затем они посетили портовый музей.',
  'Рыбаки показали им яркие лодки.',
];
const ZH = ['两位市长签署了贸易合作备忘录。', '随后他们一起参观了海港博物馆。', '渔民向他们展示了彩色渔船。'];
const HE = ['ראשי הערים חתמו על מזכר סחר.', 'אחר כך ביקרו יחד במוזיאון הנמל הישן.', 'הדייגים הראו להם סירות צבעוניות.'];
const sets = [
  ['en', EN, ' '],
  ['ru', RU, ' '],
  ['zh', ZH, ''],
  ['he', HE, ' '],
] as const;

const added = sets.flatMap(([lang, [a = '', b = '', c = ''], glue]) => [
  [lang, [a, `⟦${b}⟧`, c].join(glue), [a, c].join(glue)] as const,
  [lang, [a, b, `⟦${c}⟧`].join(glue), [a, b].join(glue)] as const,
  [lang, [a, b, c].join(glue), [a, b, c].join(glue)] as const,
  [lang, [c, a, b].join(glue), [a, b, c].join(glue)] as const,
  [lang, a, [a, b, c].join(glue)] as const,
]);
checkTable('addition', [...added, ['en', 'They agreed. So be it.', 'They agreed.']]);

const lost = sets.flatMap(([lang, [a = '', b = '', c = ''], glue]) => [
  [lang, [a, c].join(glue), [a, `⟦${b}⟧`, c].join(glue)] as const,
  [lang, b, [`⟦${a}⟧`, b].join(glue)] as const,
  [lang, [a, b, c].join(glue), [a, b, c].join(glue)] as const,
  [lang, [b, a].join(glue), [a, b].join(glue)] as const,
]);
checkTable('omission', [
  ...lost,
  ['en', 'The army paraded that evening.', null, ['zh', '⟦（综合11日电）⟧军队当晚阅兵。']],
  ['en', '(General, 11th) The army paraded that evening.', null, ['zh', '（综合11日电）军队当晚阅兵。']],
  ['en', 'He bought a house in the east.', null, ['zh', '他⟦1994⟧年在东部买了房子。']],
  ['en', 'He bought a house in the east in 1994.', null, ['zh', '他1994年在东部买了房子。']],
  ['en', 'Property prices are back', null, ['zh', '楼市再现⟦-中新网⟧']],
  ['en', 'Property prices are back - China News', null, ['zh', '楼市再现-中新网']],
  ['en', 'A well-known city.', null, ['de', 'Eine wohl-bekannte Stadt.']],
  ['fr', 'Il a payé un bateau et une cuisine.', 'Il a acheté un bateau, ⟦deux voitures⟧ et une cuisine.'],
  ['fr', 'Il a payé un bateau, des autos et une cuisine.', 'Il a acheté un bateau, deux voitures et une cuisine.'],
  ['en', 'Bread and honey are sold there.', '⟦Apples⟧, bread and honey are sold there.'],
  ['en', 'Fruit, bread and honey are sold there.', 'Apples, bread and honey are sold there.'],
  ['en', 'They sell apples and bread.', 'They sell apples, bread and ⟦honey⟧.'],
  ['en', 'They sell apples and bread, even sweets.', 'They sell apples, bread and honey.'],
  ['he', 'סטודנטים וגמלאים ישלמו מחצית.', 'סטודנטים, ⟦חיילים⟧ וגמלאים ישלמו מחצית.'],
  ['ru', 'Там есть сабли и карты.', 'Там есть сабли, ⟦монеты⟧ и карты.'],
]);

test('a sentence with as strange a one in its place may be that one in other words: both are notes', () => {
  const told = (candidate: string) =>
    runChecks({
      candidate,
      literal:
        'The prosecutor demanded two months. The man has denied crime the whole time. The court sits again in May.',
      targetLang: 'en',
    }).flatMap(({ check, severity }) => (check === 'omission' || check === 'addition' ? [`${severity} ${check}`] : []));
  const reworded =
    'The prosecutor demanded two months. He pleaded innocent from first to last. The court sits again in May.';
  expect(told(reworded).sort()).toEqual(['note addition', 'note omission']);
  expect(told('The prosecutor demanded two months. The court sits again in May.')).toEqual(['warning omission']);
});
