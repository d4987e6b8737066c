import { expect, test } from 'vitest';
import { breaksOf } from './soft-breaks.ts';

/** An article whose paragraphs are parted anyway. */
const ARTICLE = [
  'The bridge over the Lenne has been closed since Monday, because cracks were found in two of its pillars.',
  'Some 4,000 people use it every day, most of them on their way to the paper mill on the other bank.',
  'A ferry of the fire brigade carries bicycles and prams. It does not run after nine in the evening.',
  'The county has promised a report for the spring. Until then nobody can say what a repair would cost.',
];

/** What becomes of a paragraph with breaks among those, or among others. */
const among = (text: string, others = ARTICLE) => breaksOf([...others, text])(text);

test.each<[what: string, text: string]>([
  [
    'one sentence and the next',
    'Buses go round by Altena for now.\vThe way takes half an hour longer than it did before.',
  ],
  ['a sentence that is broken', 'Buses go round by Altena,\vwhich takes half an hour longer.'],
  ['what is said in two sentences', '“We saw it coming,” said the mayor, Ilse Varga.\v“Nobody wanted to hear of it.”'],
  [
    'five sentences on five lines',
    [
      'Buses go round by Altena for now, and that takes longer.',
      'The school on the hill has moved its first lesson to nine.',
      'Shops in the lower town complain of empty afternoons.',
      'Only the kiosk beside the landing sells more than it ever did.',
      'Its owner has put up a second bench and an awning.',
    ].join('\v'),
  ],
])('where paragraphs are parted anyway a break in one is a blank: %s', (_, text) => {
  expect(among(text)).toBe(text.replaceAll('\v', ' '));
});

test('in a script without blanks nothing comes in the place of a break', () => {
  const others = ['桥梁自周一起关闭。', '每天有四千人使用。', '消防队的渡船运送自行车。'];
  expect(
    among(
      '公共汽车现在绕道行驶，路程比以前要长半个小时左右，乘客们对此抱怨不断，但没有别的办法。\v学校已经把第一节课推迟到上午九点钟开始，家长们对这个安排大体上表示满意。',
      others,
    ),
  ).not.toContain(' ');
});

test.each<[what: string, text: string]>([
  [
    'two versions of it',
    'By reason of the closing the buses are led around over Altena, what takes a half hour longer.\vBecause of the closure buses are led around by Altena, which takes half an hour longer.',
  ],
  [
    'versions behind their labels',
    'MT: The buses make a detour.\vFinal: Buses go another way, and it takes them longer.',
  ],
  [
    'a source above it',
    '公共汽车现在绕道行驶，路程比以前要长半个小时。\vBuses go round by Altena for now, and that takes half an hour longer.',
  ],
  ['an address', 'Office of Bridges\vAm Ufer 12\v58762 Altena'],
  [
    'verses',
    'The river takes what it is given,\vThe river keeps what it has won,\vAnd who has crossed it without asking',
  ],
  [
    'what is said in turns',
    '– Are you going to cross it tonight, whatever they say at the office?\v– I am not.\v– Then I shall wait here with you until the morning.',
  ],
  [
    'an empty line between',
    'Buses go round by Altena for now, they say.\v\vThe way takes half an hour longer than it did before.',
  ],
])('lines stay lines where there is a reason: %s', (_, text) => {
  expect(among(text)).toBe(text.replace(/\v+/g, '\n'));
});

test('where nothing else parts the paragraphs every break does', () => {
  const text = ARTICLE.join('\v');
  expect(breaksOf(['The bridge', text])(text)).toBe(ARTICLE.join('\n'));
});

test('where as many lines stand in nearly all paragraphs they are the versions, whatever their language', () => {
  const swedish = [
    'Bron är stängd.',
    'Tusentals använder den.',
    'En färja går till nio.',
    'En rapport väntas till våren.',
  ];
  const pairs = ARTICLE.map((text, k) => `${swedish[k]}\v${text}`);
  const broken = breaksOf(['Bron', ...pairs]);
  expect(pairs.map(broken)).toEqual(pairs.map((pair) => pair.replace('\v', '\n')));
});

test('where paragraphs of several sentences stand on lines every break parts them', () => {
  const [one, two, three, four] = ARTICLE.map((text) => `${text} So it was said.`);
  const texts = [`${one}\v${two}\v${three}`, `${four}\v${one}`, `${two}\v${three}\v${four}\v${one}`];
  expect(texts.map(breaksOf(texts))).toEqual(texts.map((text) => text.replaceAll('\v', '\n')));
});

test('a text without breaks is as it was', () => {
  expect(ARTICLE.map(breaksOf(ARTICLE))).toEqual(ARTICLE);
});
