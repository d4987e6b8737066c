import { expect, test } from 'vitest';
import { isDateLine, isPageLine } from './page-lines.ts';

test.each([
  'Photo: Jane Doe / Harbour News',
  'We use cookies to measure how our pages are read.',
  'Next article',
  'Home / Culture / Film',
  'Datenschutzerklärung',
  'Todos los derechos reservados',
  'Partager sur les réseaux',
  'Читайте также: погода',
  '扫一扫分享到微信',
  '関連記事はこちら',
  'תנאי שימוש',
  'यह भी पढ़ें',
  '+49 30 901820',
  'redaktion@example.org',
  'READ ALSO: Five things to know',
  'İlgili Haberler',
  'Czytaj także',
  '관련 기사',
  'اقرأ أيضا',
  '[TN: is this the right title?]',
  '@marwickcourier: the bus is back',
  'City | Culture | Sport',
  '[Back to the list](https://example.org/)',
  '--- Paragraph 12 ---',
  'Page 1 of 2',
  'Commented [AB1]: is forty the right number?',
  'SLUG: UNI-WIND-0921',
  'Ines Marlowe 09:41',
  '第三段',
  'Абзац 4:',
  'By Nora Invented',
  'By Nora Invented and Max von Muster, Lindhamn',
  'Von Nora Lind und Max Muster',
  'Par Nora Lind',
  'Text: Nora Lind',
  'Автор: Нора Линд',
  '记者 李明',
  '文／山田太郎',
  'מאת נורה לינד',
  '4 min read',
  'Lesezeit: 4 Minuten',
  '阅读时间：3分钟',
])('a page has lines such as: %s', (line) => {
  expect(isPageLine(line)).toBe(true);
});

test.each([
  'The photo shows the harbour at dawn.',
  'A home for the old lighthouse',
  'What the news left out',
  'The ferry leaves at 09:41.',
  'Page after page of it was wet',
  'He took the next ferry.',
  'Der Kontakt riss nie ab',
  '他在电话里说了很久。',
  'The council paid @home workers for their time.',
  'What #harbour means to them',
  'Le village dit " non " au barrage',
  'By the sea we sat',
  'Da Vinci in Lindhamn',
  'Von hier nach dort',
  'Di Maria: una vita',
  '文明城市',
  'Minutes of waiting',
  `Cookies were baked for the whole village, ${'and more of them were asked for, '.repeat(5)}until night fell.`,
])('an article has lines such as: %s', (line) => {
  expect(isPageLine(line)).toBe(false);
});

test.each([
  ['May 3, 2024', true],
  ['2024年5月3日', true],
  ['3. Mai 2024, 14:05', true],
  ['3 मई 2024', true],
  ['Lindhamn, 3 May 2024', true],
  ['Wednesday, September 12, 2026', true],
  ['среда, 12 сентября 2026 года', true],
  ['In May 2024', false],
  ['The year 2024', false],
  ['He came on 3 May 2024 and left again.', false],
])('a date alone: %s', (line, expected) => {
  expect(isDateLine(line)).toBe(expected);
});
