import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlocks } from '../../articles/input.ts';
import { cutLabels } from '../cut-labels.ts';
import { pairBlocks } from '../pair.ts';
import { HARBOUR, PIER } from '../samples/samples.ts';

const EN = { targetLang: 'en', sourceLang: 'zh' };

/** The rows of a file as texts, and what was set aside. */
function paired(file: string) {
  const blocks = readBlocks(file).map(({ text }) => text);
  const pairing = pairBlocks(blocks, EN);
  const textOf = (list: number[] = []) => list.map((i) => blocks[i]).join(' ');
  return {
    ...pairing,
    aside: pairing.furniture.map((i) => blocks[i] ?? ''),
    rows: pairing.paragraphs.map((p) => [textOf(p.literal), textOf(p.polished)]),
  };
}

const ROWS = HARBOUR.paragraphs.map(([, literal, polished]) => [literal, polished]);

test.each([
  ['Machine translation:', 'Edited:'],
  ['**MT**', '**PE**'],
  ['译文：', '润色：'],
  ['Maschinelle Übersetzung', 'Lektorat'],
  ['Version A of our tool', 'What Ines made of it'],
  ['V1', 'V2'],
  ['Text 1', 'Text 2'],
  ['mesin', 'suntingan'],
  ['Bản dịch máy', 'Bản biên tập'],
  ['konekäännös', 'viimeistelty'],
  ['Gépi fordítás', 'Szerkesztett'],
  ['Strojový překlad', 'Korektura'],
  ['Μηχανική μετάφραση', 'Επιμέλεια'],
  ['Råoversættelse', 'Rettet'],
])('labels on lines of their own, %s and %s, are set aside and divide the stream', (one, other) => {
  const lines = ROWS.flatMap(([literal, polished]) => [one, literal, other, polished]);
  const { rows, aside, paragraphs } = paired(lines.join('\n'));
  expect(rows).toEqual(ROWS);
  expect(aside).toHaveLength(2 * ROWS.length);
  expect(paragraphs[0]?.reasons[0]).toEqual({ code: 'labelled' });
});

test.each([
  ['MT: ', 'PE: '],
  ['[Draft] ', '[Final] '],
  ['机翻：', '校对：'],
  ['Ours: ', 'Theirs: '],
  ['Version 1: ', 'Version 2: '],
  ['Wörtlich: ', 'Poliert: '],
  ['Literal: ', 'What Ines made of it: '],
  ['- **Literal:** ', '- **Refined:** '],
  ['🔹 Literal: ', '✅ Polished: '],
  ['Raw — ', 'Final — '],
  ['RÅ/ ', 'RED/ '],
  ['\u200fתרגום מילולי: ', '\u200fנוסח ערוך: '],
  ['brut > ', 'édité > '],
  ['{literal} ', '{polished} '],
])('labels in front of the text, %s and %s, are no part of it', (one, other) => {
  const lines = ROWS.flatMap(([literal, polished]) => [`${one}${literal}`, `${other}${polished}`]);
  const { rows, aside } = paired(lines.join('\n'));
  expect(rows).toEqual(ROWS);
  const asLabel = (label: string) => label.replace(/[*\u200f]/g, '').trim();
  expect(new Set(aside.map(asLabel))).toEqual(new Set([one, other].map(asLabel)));
});

test('a third label in turns with two that say what they are is one of the source, whatever its name', () => {
  const lines = HARBOUR.paragraphs
    .slice(0, 4)
    .flatMap(([source, literal, polished]) => [`ZH: ${source}`, `MT: ${literal}`, `PE: ${polished}`]);
  const { rows, aside, paragraphs } = paired(lines.join('\n'));
  expect(rows).toEqual(ROWS.slice(0, 4));
  expect(new Set(aside)).toEqual(new Set(['ZH:', 'MT:', 'PE:']));
  expect(paragraphs.every(({ source }) => source?.length === 1)).toBe(true);
});

test('versions that labels name may have next to nothing in common, and notes of a translation are none', () => {
  const free = [
    ['The responsible person introduced that the project will be pushed forward.', 'Work on the project goes on.'],
    ['With regard to the masses, everybody expresses welcome to this.', 'Everybody is glad of it.'],
    ['In the next step efforts will be increased.', 'More effort is to follow.'],
  ] as const;
  const lines = free.flatMap(([literal, polished]) => ['Literal', literal, 'Polished', polished]);
  const { rows } = paired([...lines, 'Translation notes', 'Names are as in the list.'].join('\n'));
  expect(rows.slice(0, 3)).toEqual(free);
});

test('of two labels one is enough to say which side is which', () => {
  const lines = ROWS.flatMap(([literal, polished]) => [`What Ines made of it: ${polished}`, `Literal: ${literal}`]);
  expect(paired(lines.join('\n')).rows).toEqual(ROWS);
});

test('numbers with a letter for the version are labels, and so are numbers of all paragraphs', () => {
  const lettered = ROWS.flatMap(([literal, polished], k) => [`${k + 1}a. ${literal}`, `${k + 1}b. ${polished}`]);
  expect(paired(lettered.join('\n')).rows).toEqual(ROWS);
  const counted = ROWS.flatMap(([literal, polished], k) => [`${k + 1}. ${literal}`, `${k + 1}. ${polished}`]);
  expect(paired(counted.join('\n')).rows).toEqual(ROWS);
});

test('the numbers of a list inside the text stay where they are', () => {
  const items = [
    '1. Bring a coat.',
    '1. Take a coat.',
    '2. Bring bread.',
    '2. Take bread.',
    '3. Sing.',
    '3. Sing along.',
  ];
  const { rows } = paired([...PIER.slice(0, 4), ...items, ...PIER.slice(4)].join('\n'));
  expect(rows.flat()).toEqual(expect.arrayContaining(items));
});

test('labels say which side is the literal one, whatever comes first', () => {
  const lines = ROWS.flatMap(([literal, polished]) => ['Polished version', polished, 'Literal version', literal]);
  const { rows, literalFirst, directionConfidence } = paired(lines.join('\n'));
  expect(rows).toEqual(ROWS);
  expect(literalFirst).toBe(false);
  expect(directionConfidence).toBeGreaterThan(0.95);
});

test.each([
  ['on lines of their own', (polished: string) => ['Polished version:', polished]],
  ['in front of the text', (polished: string) => [`Polished version: ${polished}`]],
])('labels at one version only, %s, say which one it is', (_where, withLabel) => {
  const { rows, aside, literalFirst } = paired(
    ROWS.flatMap(([literal, polished]) => [...withLabel(polished ?? ''), literal]).join('\n'),
  );
  expect(rows).toEqual(ROWS);
  expect(literalFirst).toBe(false);
  expect(aside).toEqual(ROWS.map(() => 'Polished version:'));
});

test('one label before each whole version is enough', () => {
  const [literal, polished] = [ROWS.map((row) => row[0]), ROWS.map((row) => row[1])];
  const { rows, layout } = paired(['Machine translation', ...literal, 'After editing', ...polished].join('\n'));
  expect(layout).toBe('blocks');
  expect(rows).toEqual(ROWS);
});

test('the heads of a table say which column is which, and the columns that they do not name are left out', () => {
  const lines = ROWS.map(([literal, polished], k) => `${k + 1}\t${polished}\t${literal}`);
  const { rows, literalFirst, aside } = paired(['No.\tEdited\tMachine', ...lines].join('\n'));
  expect(rows).toEqual(ROWS);
  expect(literalFirst).toBe(false);
  expect(new Set(aside)).toEqual(new Set(['Edited', 'Machine']));
});

test.each([
  ['12.1 and 12.2', (k: number, side: number) => `${k + 12}.${side} `],
  ['(7/a) and (7/b)', (k: number, side: number) => `(${k + 7}/${'_ab'[side]}) `],
  ['3-1: and 3-2: on lines of their own', (k: number, side: number) => `${k + 3}-${side}:\n`],
])('numbers of the row and of the version are labels: %s', (_name, label) => {
  const lines = ROWS.flatMap(([literal, polished], k) => [`${label(k, 1)}${literal}`, `${label(k, 2)}${polished}`]);
  expect(paired(lines.join('\n')).rows).toEqual(ROWS);
});

test('numbers of sections are no labels', () => {
  const lines = ROWS.flatMap(([literal, polished], k) => [`2.${k + 1} ${literal}`, `2.${k + 1} ${polished}`]);
  expect(paired(lines.join('\n')).rows).toEqual(ROWS.map((row, k) => row.map((text) => `2.${k + 1} ${text}`)));
});

test('a row of a table that lacks a version takes none of the next row', () => {
  const [first = [], second = [], ...more] = ROWS;
  const rows = [[first[0], ''], second, ...more].map((row) => row.join('\t'));
  expect(paired(['Draft\tFinal', ...rows].join('\n')).rows).toEqual([[first[0], ''], second, ...more]);
});

test('so do those of a table as models write it, with what they say before and behind it', () => {
  const table = ROWS.map(([literal, polished], k) => `| **${k + 1}** | ${literal} | ${polished} |`);
  const said = ['Certainly! Here is the article in both versions:', 'Let me know if you would like another tone.'];
  const head = ['| # | Literal | Polished |', '|:-:|---|---|'];
  const { rows, aside, literalFirst } = paired([said[0], '', ...head, ...table, '', said[1]].join('\n'));
  expect(rows).toEqual(ROWS);
  expect(literalFirst).toBe(true);
  expect(new Set(aside)).toEqual(new Set([...said, 'Literal', 'Polished']));
});

test('a word that is as short as a label stays the beginning of its text', () => {
  const caption = 'A ferry in the harbour of Vestervik';
  const lines = ROWS.flatMap(([literal, polished]) => [`A: ${literal}`, `B: ${polished}`]);
  expect(readBlocks([...lines, caption].join('\n')).at(-1)?.text).toBe(caption);
  const behind = ROWS.flatMap(([literal, polished]) => [`${literal} (raw)`, `${polished} (final)`]);
  const text = 'Raw fish is sold at the harbour.';
  expect(readBlocks([...behind, text].join('\n')).at(-1)?.text).toBe(text);
});

test('a label that slipped is one all the same, and one may stand behind its text', () => {
  const slipped = ROWS.flatMap(([literal, polished], k) => [
    `L${k === 1 ? ' :' : ':'} ${literal}`,
    `${k === 2 ? 'P.' : 'P:'} ${polished}`,
  ]);
  expect(paired(slipped.join('\n')).rows).toEqual(ROWS);
  const coded = ROWS.flatMap(([literal, polished], k) => [
    `EN-1 ${literal}`,
    `${k === 2 ? 'EN2' : 'EN-2'} ${polished}`,
  ]);
  expect(paired(coded.join('\n')).rows).toEqual(ROWS);
  const behind = ROWS.flatMap(([literal, polished]) => [`${literal} (raw)`, `${polished} (final)`]);
  const { rows, literalFirst } = paired(behind.join('\n'));
  expect(rows).toEqual(ROWS);
  expect(literalFirst).toBe(true);
});

test('a paragraph whose other version is missing stays in the article', () => {
  const lines = ROWS.flatMap(([literal, polished], k) => ['MT', literal, ...(k === 3 ? [] : ['PE', polished])]);
  const { rows } = paired(lines.join('\n'));
  expect(rows).toContainEqual([ROWS[3]?.[0], '']);
  expect(rows).toHaveLength(ROWS.length);
});

test('questions and answers take turns too, and are no versions of one another', () => {
  const talk = [
    ['Q: What do you miss most?', 'A: The noise of the sea when it is tired.'],
    ['Q: Were you ever afraid?', 'A: Once, in December, when a wave broke the window.'],
    ['Q: And what comes now?', 'A: I learn to cook for more than one person.'],
    ['Q: Will there be visitors?', 'A: From June on, twelve a day.'],
  ].flat();
  expect(readBlocks(talk.join('\n')).map(({ text }) => text)).toEqual(talk);
});

test('what two speakers say stands in two versions, though their names could be those of versions', () => {
  const talk = [
    ['Human: How will the weather be in the harbour?', 'Human: What will the weather be like in the harbour?'],
    ['AI: Until ten there is fog in the harbour, then sun.', 'AI: Fog in the harbour until ten, and then sun.'],
    ['Human: Should I carry out the boat today?', 'Human: Should I take the boat out today?'],
    ['AI: There is not much wind, so you should.', 'AI: You should, for there is not much wind.'],
  ];
  expect(paired(talk.flat().join('\n')).rows).toEqual(talk);
});

test('speakers who are called otherwise in the other version are no labels', () => {
  const talk = [
    ['Reporter: How will the weather be in the harbour?', 'Q: What will the weather be like in the harbour?'],
    ['Captain: Until ten there is fog in the harbour, then sun.', 'A: Fog in the harbour until ten, and then sun.'],
    ['Reporter: Should I carry out the boat today?', 'Q: Should I take the boat out today?'],
    ['Captain: There is not much wind, so you should.', 'A: You should, for there is not much wind.'],
    ['Reporter: And what about the old lighthouse?', 'Q: And the old lighthouse?'],
    ['Captain: Anna Berg is repairing the old lighthouse.', 'A: Anna Berg repairs the old lighthouse.'],
  ];
  expect(paired(talk.flat().join('\n')).rows).toEqual(talk);
  const answered = talk.map(([literal, polished]) =>
    [literal, polished].map((text) => text?.replace(/^(?:Captain|A): /, '')),
  );
  expect(paired(answered.flat().join('\n')).rows).toEqual(answered);
});

test('labels in front of all paragraphs of one version, and then of the other', () => {
  const lines = [...ROWS.map((row) => `MT: ${row[0]}`), ...ROWS.map((row) => `PE: ${row[1]}`)];
  expect(paired(lines.join('\n')).rows).toEqual(ROWS);
});

test('credits below an article are no labels', () => {
  const lines = [...ROWS.flat(), 'Translation: Tom Finch', 'Editing: Nora Bellamy', 'Share'];
  expect(readBlocks(lines.join('\n')).map(({ text }) => text)).toEqual(lines);
  expect(paired(lines.join('\n')).rows.slice(0, ROWS.length)).toEqual(ROWS);
});

test('above the first label two lines that have nothing to do with one another are no versions', () => {
  const lines = ROWS.flatMap(([literal, polished]) => [`MT: ${literal}`, `PE: ${polished}`]);
  const head = ['Notices of June', 'Kulturamt / für die Seite 4'];
  expect(paired([...head, ...lines].join('\n')).rows.slice(-ROWS.length)).toEqual(ROWS);
  expect(paired([...head, ...lines].join('\n')).rows).not.toContainEqual(head);
});

test('between two labels all parts of a paragraph are its version, and a subheading is none of them', () => {
  const [[literal = '', polished = ''] = [], ...more] = ROWS;
  const parts = [
    'After eleven months of repairs, the old harbour is open again.',
    'Mayor Shen Ruolan of Qinghe declared it.',
    'That was on June 3, before a crowd of more than 2,000 residents.',
  ];
  const file = (version: string[]) => {
    const rows = more.flatMap(([one, other]) => ['Before', one, 'After', other]);
    return paired(['Before', literal, 'After', ...version, ...rows].join('\n')).rows;
  };
  expect(file(parts)).toEqual([[literal, parts.join(' ')], ...more]);
  expect(file(['An old harbour', polished])).toEqual([['', 'An old harbour'], [literal, polished], ...more]);
});

test('a number in a rule is one', () => {
  const lines = ROWS.flatMap((row, k) => [`— ${k + 4} —`, ...row]);
  expect(paired(lines.join('\n')).rows).toEqual(ROWS);
});

test('rules between paragraphs are set aside, and somebody who says nothing is not', () => {
  const lines = ROWS.flatMap(([literal, polished]) => [literal ?? '', polished ?? '', '* * *']);
  const { rows, furnitureNotes } = paired([...lines, '"..."', '"…"'].join('\n'));
  expect(rows).toEqual([...ROWS, ['"..."', '"…"']]);
  expect(furnitureNotes.map((note) => note.reasons)).toEqual(ROWS.map(() => [{ code: 'no-words' }]));
});

test('whatever labels there are, every block is used once, and cutting loses nothing but blanks', () => {
  const line = fc.constantFrom(
    ...[
      'MT',
      'PE:',
      '译文',
      'Original',
      'Polished version:',
      'Us',
      'Them',
      '1a.',
      '1b.',
      '1.',
      '2',
      '***',
      '',
      'Read also',
    ],
    ...['MT: ', 'PE: ', 'Us: ', 'Them: ', '1. ', '2a) '].map((prefix) => `${prefix}${PIER[0]}`),
    ...PIER,
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const blocks = cutLabels(lines.map((text) => ({ text }))).map(({ text }) => text);
      expect(blocks.join('').replaceAll(' ', '')).toBe(lines.join('').replaceAll(' ', ''));
      const { paragraphs, furniture, furnitureNotes } = pairBlocks(blocks, EN);
      const used = paragraphs.flatMap((p) => [...(p.source ?? []), ...p.literal, ...p.polished]);
      expect([...used, ...furniture].sort((a, b) => a - b)).toEqual(blocks.map((_, i) => i));
      expect(furnitureNotes).toHaveLength(furniture.length);
    }),
    { numRuns: 500 },
  );
});

test('a heading that reads like the name of a version stays a text behind a label', () => {
  const [first = [], ...others] = ROWS;
  const rows = [first, ['Final whistle', 'The last whistle of all'], ...others];
  const lines = rows.flatMap(([literal, polished]) => ['Literal', literal, 'Polished', polished]);
  expect(paired(lines.join('\n')).rows).toEqual(rows);
});
