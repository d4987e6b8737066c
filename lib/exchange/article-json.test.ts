import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticleJson } from './article-json.ts';

/** The texts of a file, each with the keys before it. */
const read = (text: string) =>
  readArticleJson(text)?.map(({ keys, text: own }) => [...(keys ?? ['-']), own].join(' ')) ?? null;

test.each([
  ['a list of records', '[{"mt": "A mill.", "final": "The mill."}]', ['mt A mill.', 'final The mill.']],
  [
    'records in a record',
    '{"title": {"mt": "Mill"}, "paragraphs": [{"mt": "One."}, {"mt": "Two."}], "ok": true, "n": null}',
    ['title mt Mill', 'paragraphs mt One.', 'paragraphs mt Two.'],
  ],
  ['one record a line', '\ufeff{"a": "One."}\r\n{"a": "Two."}\r\n', ['a One.', 'a Two.']],
  ['a number, which may be a heading', '{"a": [1924, -1.5e3, "x"]}', ['a 1924', 'a -1.5e3', 'a x']],
  ['a key that comes twice', '{"a": "One.", "a": "Two."}', ['a One.', 'a Two.']],
  ['keys that objects have', '{"__proto__": "One.", "constructor": "Two."}', ['__proto__ One.', 'constructor Two.']],
  [
    'texts for keys',
    '{"The mill opens.": "It grinds.", "\\"No,\\" he said.": "He said no."}',
    ['The mill opens.', ' It grinds.', '"No," he said.', ' He said no.'],
  ],
  ['escapes', '["a\\u00e9\\n\\"b\\" \\\\ \\/ \\ud83d\\ude00"]', ['aé\n"b" \\ / 😀']],
  [
    'talk and a fence around it',
    'Sure!\nHere it is:\n\n```json\n["One mill.", "Two mills."]\n```\nAnything else?',
    ['- Sure!', 'One mill.', 'Two mills.', '- Anything else?'],
  ],
  [
    'a label before a fence',
    'Literal version:\n```\n["A mill opens."]\n```\nPolished version:\n```\n["The mill opens."]\n```',
    ['- Literal version:', 'A mill opens.', '- Polished version:', 'The mill opens.'],
  ],
  ['two fences', '```json\n["One."]\n```\nand\n```\n["Two."]\n```', ['One.', '- and', 'Two.']],
  ['the end cut off in a text', '[{"a": "One."}, {"a": "Two an', ['a One.', 'a Two an']],
  ['the end cut off in a key', '[{"a": "One."}, {"pol', ['a One.']],
  ['the end cut off in a sign', '["One.", "Two \\u00', ['One.', 'Two u00']],
  ['commas too many and too few', '[{"a": "One.",}, {"a": "Two." "b": "x"},]', ['a One.', 'a Two.', 'b x']],
  [
    'quotation marks within a text',
    '[{"a": "He said "no", twice.", "b": ""Never," he said."}, {"a": "x"}]',
    ['a He said "no", twice.', 'b "Never," he said.', 'a x'],
  ],
  ['line breaks within a text', '{"a": "One\n\nTwo", "b": "x"}', ['a One', 'a Two', 'b x']],
  ['single marks', `[{'a': 'It's late.', 'ok': True, 'b': "Isn't it?"}]`, [`a It's late.`, `b Isn't it?`]],
  ['keys without marks', '{literal: "One.", polished: "Two."}', ['literal One.', 'polished Two.']],
  [
    'a broken line among whole ones',
    '{"a": "One."}\n{"a": "Two "2."\n{"a": "Three."}\n{"a": "Four."}\n{"a": "Five."}\n{"a": "Six."}',
    ['a One.', 'a Two "2.', 'a Three.', 'a Four.', 'a Five.', 'a Six.'],
  ],
  [
    'words behind a record of a line',
    '{"a": "One."} first\n{"a": "Two."}\n{"a": "Three "3"."}\n{"a": "Four."}\n{"a": "Five."}\n{"a": "Six."}',
    ['a One.', '- first', 'a Two.', 'a Three "3".', 'a Four.', 'a Five.', 'a Six.'],
  ],
  [
    'JSON within the text of an answer',
    JSON.stringify({
      role: 'model',
      content: `\`\`\`json\n${JSON.stringify([{ a: 'One mill.' }, { a: 'Two mills.' }])}\n\`\`\``,
    }),
    ['a One mill.', 'a Two mills.'],
  ],
])('texts of JSON with %s', (_, text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

test.each([
  ['prose', 'The mill opens.\nIt is old.'],
  [
    'an article that has some JSON in it',
    'Each find is noted as {"name": "bowl"}, so that machines can read it.\nNobody else can.',
  ],
  ['a line in brackets', '[Photo: Ma Lin]\n{The clerk kept this line.}'],
  ['a quotation behind a bracket', '["Hello", she wrote, and "bye"] was the first line.\nIt had been hidden.'],
  ['a text that is never closed', '["Hello, she wrote.\nIt had been hidden.'],
  ['no texts', '{"a": 1'],
])('%s is no JSON', (_, text) => {
  expect(read(text)).toBeNull();
});

test('each text knows the line of the file it begins on', () => {
  const linesOf = (text: string) => readArticleJson(text)?.map(({ line }) => line);
  expect(linesOf('Here:\nSo.\n{\r\n "a": "One",\r\n\r\n "b":\r "Two"}\nEnd')).toEqual([1, 2, 4, 7, 8]);
  expect(linesOf('{"a": "One\nTwo\n\nThree", "b": "x"}')).toEqual([1, 2, 4, 4]);
  expect(linesOf('{"a": "1 x"}\n\n{"a": "2" x"}\n{"a": "3"}\n{"a": "4"}\n{"a": "5"}\n{"a": "6"}')).toEqual([
    1, 3, 4, 5, 6, 7,
  ]);
});

test('whatever JSON holds is read, also loosely where it is not whole', () => {
  const textsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return value.trim() ? [value] : [];
    return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
  };
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), (value, cut) => {
      const text = JSON.stringify([['x', value]], null, cut % 3);
      const texts = readArticleJson(text)?.map((one) => one.text) ?? [];
      expect(texts).toEqual(expect.arrayContaining(textsIn(['x', value])));
      readArticleJson(text.slice(0, cut % text.length));
    }),
  );
});
