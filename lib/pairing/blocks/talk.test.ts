import { expect, test } from 'vitest';
import { pairBlocks } from '../pair.ts';
import { HARBOUR } from '../samples/samples.ts';
import { talkIn } from './talk.ts';
import { featuresOf } from './tokens.ts';

const TEXT = HARBOUR.paragraphs.flatMap(([, literal, polished]) => [literal, polished]);
const EN = { targetLang: 'en', sourceLang: 'zh' };

function talkOf(before: string[], behind: string[]): string[] {
  const texts = [...before, ...TEXT, ...behind];
  return [...talkIn(featuresOf(texts), null)].sort((a, b) => a - b).map((i) => texts[i] ?? '');
}

test.each([
  'Certainly! Here is the text in both versions:',
  'Got it, Ida! Here are both versions of your text',
  'Here are the literal and the polished translation.',
  'Hi Edith,',
  'Please find below the story, paragraph by paragraph.',
  'Hier ist die überarbeitete Fassung:',
  'Voici les deux versions de la traduction :',
  'Aquí tienes las dos versiones del artículo:',
  'Вот перевод в двух вариантах:',
  '以下是这篇文章的直译和润色版本：',
  '以下に直訳と推敲後の訳を示します。',
  'הנה התרגום בשתי גרסאות:',
])('before the text, this is said to whoever works on it: %s', (line) => {
  expect(talkOf([line], [])).toEqual([line]);
});

test.each([
  'Here the ferry turned round.',
  'Here is the harbour as it was in 1921.',
  'Sure enough, here is where the translators met.',
  'Hello, harbour!',
  'Hier ist das neue Rathaus',
  '以下是三家图书馆的开放时间。',
  'Dear friends of the harbour are many, and all of them came to see the new library on Monday.',
])('before the text, this may be of it: %s', (line) => {
  expect(talkOf([line], [])).toEqual([]);
});

test.each([
  ['Let me know if you would like me to change anything!'],
  ['Would you like a shorter version?', 'I can do that.'],
  ['## Notes on the translation', '- The mayor is called by his full name.', '- Crowns are not converted.'],
  ['Kind regards', 'Ida', 'Desk for other languages'],
  ['Die wichtigsten Änderungen:', '- kürzere Sätze'],
  ['Soll ich noch drei Überschriften vorschlagen?'],
  ['如果您需要进一步调整，请随时告诉我。'],
])('from here on the text is over: %s', (...lines) => {
  expect(talkOf([], lines)).toEqual(lines);
});

test.each([
  ['If you take the ferry, you arrive at noon.'],
  ['Notes', 'Notes'],
  ['如果天气不好，渡轮就不开。'],
  ['Changes at the harbour will take three years.'],
])('this may be the end of a text: %s', (...lines) => {
  expect(talkOf([], lines)).toEqual([]);
});

test('the text is not over where it goes on in two versions', () => {
  const texts = [
    ...TEXT,
    'If you want, you can sit on the stairs by the water until midnight and look at the ships of the harbour.',
    'If you like, you may sit on the stairs by the water until midnight, looking at the ships in the harbour.',
    'Let me know if this is the end!',
  ];
  expect([...talkIn(featuresOf(texts), null)]).toEqual([texts.length - 1]);
});

test('what was changed in a paragraph is said anywhere, a note only where labels say which texts are versions', () => {
  const said = ['Key changes: the mayor comes first.', 'Note: “crowns” is left as it is.'];
  const texts = [...TEXT.slice(0, 2), ...said, ...TEXT.slice(2)];
  expect([...talkIn(featuresOf(texts), null)]).toEqual([2]);
  expect([...talkIn(featuresOf(texts), new Set([0]))]).toEqual([2, 3]);
});

test('talk is no row of the board, and says why', () => {
  const line = 'Here are both versions of the article:';
  const { furniture, furnitureNotes, paragraphs } = pairBlocks([line, ...TEXT], EN);
  expect(furniture).toEqual([0]);
  expect(furnitureNotes[0]?.reasons).toEqual([{ code: 'talk' }]);
  expect(paragraphs).toHaveLength(HARBOUR.paragraphs.length);
});

test('a note in square brackets is talk, and what both versions have in brackets is text', () => {
  const [one = '', other = '', ...more] = TEXT;
  expect([...talkIn(featuresOf([one, other, '[Ida: is it forty or fourteen?]', ...more]), null)]).toEqual([2]);
  const both = ['[Laughter in the hall.]', '[The hall is full of laughter.]'];
  expect([...talkIn(featuresOf([one, other, ...both, ...more]), null)]).toEqual([]);
  expect([...talkIn(featuresOf([one, other, '[...]', ...more]), null)]).toEqual([]);
});
