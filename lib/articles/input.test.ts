import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { directionOf } from './direction.ts';
import { decodeText } from './file-text.ts';
import { readBlocks } from './input.ts';
import { detectLanguage, isLanguageTag } from './language.ts';

const texts = (text: string) => readBlocks(text).map((block) => block.text);
const bytes = (text: string) => new TextEncoder().encode(text);

function sentenceOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (isRefusal(error)) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'no refusal';
}

test.each([
  ['blank lines', 'One.\n\nTwo.\n\n\n\nThree.', ['One.', 'Two.', 'Three.']],
  ['single new lines', 'One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
  ['CRLF and old Mac line ends', 'One.\r\n\r\nTwo.\rThree.', ['One.', 'Two.', 'Three.']],
  ['a byte order mark', '\ufeffOne.\nTwo.', ['One.', 'Two.']],
  ['lines of no-break spaces only', 'One.\n\u00a0\u00a0\nTwo.', ['One.', 'Two.']],
  ['no-break spaces inside a line stay', '10\u00a0000 francs', ['10\u00a0000 francs']],
  ['decomposed letters become one', 'Cafe\u0301', ['Caf\u00e9']],
  ['a lone surrogate and a control character', 'a\ud800b\u0007c', ['a\ufffdbc']],
  ['signs that are no characters', 'a\ufffeb\n\uffff\nc', ['ab', 'c']],
  ['line and paragraph separators', 'One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
  ['the signs of a quoted e-mail', '> One.\n>\n> > Two.\n>Three.', ['One.', 'Two.', 'Three.']],
  ['a sign of quotation at one line', '> One.\nTwo.\nThree.', ['> One.', 'Two.', 'Three.']],
  [
    'cells of a table',
    'One.\tTwo.\nThree.\t\n\tFour.\tFive.\nSix.\tSeven.\n',
    'One.|Two.|Three.|Four.|Five.|Six.|Seven.'.split('|'),
  ],
  ['a tab in one line', 'One.\tTwo.\nThree.\nFour.', ['One. Two.', 'Three.', 'Four.']],
  [
    'a Markdown table between lines',
    'Here:\n\n| Literal | Polished |\n|:--|---|\n| One. | **Two.** |\n| Three \\| 3.<br>Four. | |\nFive.',
    'Here:/Literal/One./Polished/Two./Literal/Three | 3. Four./Polished/Five.'.split('/'),
  ],
  ['a rule below a line, and bars that are no table', 'One.\n---\nA | B\nC | D', ['One.', '---', 'A | B', 'C | D']],
  [
    'cells of a CSV file that names its versions',
    'Literal,Polished\r\n"One, she said.","He said ""Two""\r\nand three."\r\nFour.,Five.\r\n',
    'Literal/One, she said./Polished/He said "Two" and three./Literal/Four./Polished/Five.'.split('/'),
  ],
  ['cells in quotation marks', '"One.";"Two."\n"Three; 3.";"Four."', ['One.', 'Two.', 'Three; 3.', 'Four.']],
  [
    'commas, and sentences in quotation marks',
    'Draft, final and so on.\n"No," she said, "yes."',
    ['Draft, final and so on.', '"No," she said, "yes."'],
  ],
  [
    'a sign before one version of each paragraph',
    '→ One.\nUn.\n\n→ Two.\nDeux.\n\n→ Three.\nTrois.',
    'One.|Un.|Two.|Deux.|Three.|Trois.'.split('|'),
  ],
  [
    'quotations in both versions',
    '> One.\n> Un.\nTwo.\nDeux.\n> Three.\n> Trois.',
    '> One.|> Un.|Two.|Deux.|> Three.|> Trois.'.split('|'),
  ],
  [
    'emphasis',
    '**One** is __not__ two.\n_Three._\n2 * 3 * 4\n*Note',
    ['One is __not__ two.', 'Three.', '2 * 3 * 4', '*Note'],
  ],
  [
    'tags',
    '<p class="x">One <em>is</em><br>one.</p>\n<mt>Two.</mt>\n<B> Three.\nx < y > z',
    ['One is one.', '<mt> Two.', '<B> Three.', 'x < y > z'],
  ],
  [
    'entities',
    'Tom&#39;s &quot;inn&quot; &amp; caf&eacute;, 10&nbsp;km\nTom & # 39 ; s & quot ; inn\nAT&T; R&D, & so;',
    ['Tom\'s "inn" & café, 10\u00a0km', 'Tom \' s " inn', 'AT&T; R&D, & so;'],
  ],
  ['Arabic', 'مرحبا بالعالم\n\nأهلا', ['مرحبا بالعالم', 'أهلا']],
])('blocks of a text with %s', (_, text, wanted) => {
  expect(texts(text)).toEqual(wanted);
});

test('each block knows the line of the file it began on', () => {
  const linesOf = (text: string) => readBlocks(text).map((block) => block.line);
  expect(linesOf('One.\r\n\r\n\r\nTwo.\nThree.')).toEqual([1, 4, 5]);
  expect(linesOf('Raw,Final\n"One,\none.",Two.\nThree.,Four.')).toEqual([2, 2, 2, 2, 4, 4, 4, 4]);
  expect(linesOf('A | B\n--|--\nOne. | Two.')).toEqual([1, 1, 3, 3]);
});

test('text wrapped at a fixed width is joined to paragraphs again', () => {
  const words =
    'the committee met for a third time and agreed to publish what it had found in the archive last spring'.split(' ');
  const wrap = (count: number) => {
    const lines = [''];
    for (let k = 0; k < count; k++) {
      const word = words[k % words.length] ?? '';
      const last = lines.at(-1) ?? '';
      if (last && last.length + 1 + word.length > 60) lines.push(word);
      else lines[lines.length - 1] = last ? `${last} ${word}` : word;
    }
    return lines.join('\n');
  };
  expect(texts([wrap(60), wrap(45), wrap(70)].join('\n\n'))).toHaveLength(3);
  const mail = `On Tuesday, at nine o'clock in the morning, somebody of the committee wrote from far away:\nHello\n\n`;
  expect(texts(mail + [wrap(60), wrap(45), wrap(70)].join('\n\n'))).toHaveLength(4);
});

test('short lines that were never wrapped stay blocks of their own', () => {
  const lines = Array.from({ length: 20 }, (_, k) => `Item ${k} of a list that is rather short`);
  expect(texts(lines.join('\n'))).toHaveLength(20);
});

test('what cannot be read is refused in a sentence', () => {
  expect(sentenceOf(() => readBlocks(' \n\u00a0\n'))).toMatch(/^not-ready: .*no text/);
  expect(sentenceOf(() => readBlocks('a\n'.repeat(20_001)))).toMatch(/20,001 paragraphs/);
  expect(sentenceOf(() => readBlocks('a'.repeat(6_000_000)))).toMatch(/5 MB/);
  expect(sentenceOf(() => decodeText(new Uint8Array(6_000_000)))).toMatch(/5 MB/);
  expect(sentenceOf(() => decodeText(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe])))).toMatch(/plain text/);
  expect(sentenceOf(() => decodeText(bytes('a\0b')))).toMatch(/plain text/);
});

test.each([
  ['blank lines', `The ferry left.${'\n'.repeat(5_000_000)}`],
  ['lines of one letter', 'a\n'.repeat(2_500_000)],
  ['cells of a CSV file', `Raw,Final\n${'"a","b"\n'.repeat(600_000)}`],
  ['cells of a Markdown table', `a|b\n-|-\n${'a|b\n'.repeat(390_000)}`],
  ['small cells', `${'a\t'.repeat(1_250_000)}\n`.repeat(2)],
])('millions of %s are refused before each is read', (_, text) => {
  // Of the processor, which may have other work to do.
  const begun = process.cpuUsage();
  expect(sentenceOf(() => readBlocks(text))).toMatch(/\d,\d{3} lines/);
  expect(process.cpuUsage(begun).user).toBeLessThan(4_000_000);
});

test('files in UTF-8 and UTF-16 read alike', () => {
  const utf16 = new Uint8Array(Buffer.from('\ufeffÖl und 水', 'utf16le'));
  expect(texts(decodeText(utf16))).toEqual(['Öl und 水']);
  expect(texts(decodeText(bytes('\ufeffÖl und 水')))).toEqual(['Öl und 水']);
});

test('blocks are clean whatever comes in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      fc.pre(!text.includes('\0'));
      try {
        for (const block of readBlocks(text)) {
          expect(block.text).toBe(block.text.trim().normalize('NFC'));
          expect(block.text).not.toMatch(/[\n\r\u2028\u2029]/);
          expect(block.text.length).toBeGreaterThan(0);
        }
      } catch (error) {
        if (!isRefusal(error)) throw error;
      }
    }),
  );
});

test.each([
  ['en', 'The council met on Thursday to talk about the new bridge over the river and its price.'],
  ['de', 'Der Stadtrat hat am Donnerstag über die neue Brücke und ihren Preis gesprochen.'],
  ['zh', '市议会周四开会讨论新桥及其价格，市民代表也出席了会议。'],
  ['he', 'מועצת העיר התכנסה ביום חמישי כדי לדון בגשר החדש ובמחירו.'],
  ['hi', 'नगर परिषद ने गुरुवार को नए पुल और उसकी कीमत पर चर्चा की।'],
])('a text in %s is recognised', (lang, text) => {
  expect(detectLanguage(text)).toBe(lang);
});

test.each([
  ['a sentence that is English or Danish, as its letters go', 'One single paragraph and nothing else.'],
  ['a sentence that is Danish or Norwegian', 'Møllen tilhører byen siden 1921 og bliver et museum.'],
  ['a sentence that might be French', 'A paragraph of its own.'],
  ['a few words', 'The mill'],
])('%s is too little to tell a language from', (_what, text) => {
  expect(detectLanguage(text)).toBeNull();
});

test('of much text the language is told, also where another one is near', () => {
  const text = 'Møllen har tilhørt byen siden 1921, og nu bliver den både museum og bageri. ';
  expect(detectLanguage(text.repeat(5))).not.toBeNull();
});

test('directions and tags', () => {
  expect([directionOf('he'), directionOf('ar-EG'), directionOf('en'), directionOf('zh-Hant')]).toEqual([
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
  expect([isLanguageTag('en-GB'), isLanguageTag('zh'), isLanguageTag('nonsense words'), isLanguageTag('')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('in a table with a version in each row the names of the versions are labels, and a source comes once', () => {
  const rows = ['Huset er nyt.', 'Skolen er lukket i dag.'].flatMap((source, k) =>
    ['MT', 'Final'].map((version) => [`${k}`, source, version, `Text ${k} of ${version}, as a whole sentence.`]),
  );
  const head = ['No.', 'Danish', 'Version', 'Text'];
  const expected = ['0', '1'].flatMap((k) => [
    ['Huset er nyt.', 'Skolen er lukket i dag.'][Number(k)],
    'MT',
    `Text ${k} of MT, as a whole sentence.`,
    'Final',
    `Text ${k} of Final, as a whole sentence.`,
  ]);
  const csv = (sign: string, all: string[][]) =>
    all.map((row) => row.map((cell) => (cell.includes(sign) ? `"${cell}"` : cell)).join(sign)).join('\n');
  for (const sign of [',', ';', '\t']) {
    expect(readBlocks(csv(sign, [head, ...rows])).map(({ text }) => text)).toEqual(expected);
    expect(readBlocks(csv(sign, rows)).map(({ text }) => text)).toEqual(expected);
  }
  const markdown = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  expect(readBlocks(markdown).map(({ text }) => text)).toEqual(expected);
});

test('a table of short words is no table of versions', () => {
  const menu = ['Soup,Final price,4', 'Bread,Draft beer,5', 'Fish,Raw,7', 'Edited menu,Human,2'];
  expect(readBlocks(menu.join('\n')).map(({ text }) => text)).toEqual(menu);
});

test('a table with heads that say nothing is told by its rows, and its keys and states are left out', () => {
  const texts = [
    [
      'Der Hafen wurde gestern nach elf Monaten der Reparatur wieder eröffnet.',
      'Seit gestern ist der Hafen, nach elf Monaten, wieder offen.',
    ],
    [
      'Die Fähre kostet zwölf Kronen, und Schüler fahren ohne zu bezahlen.',
      'Zwölf Kronen kostet die Fähre; Schüler fahren umsonst mit.',
    ],
    [
      'Bis zum Ende des Jahres wird ein kleines Museum gebaut werden.',
      'Ein kleines Museum soll noch in diesem Jahr folgen, so der Plan.',
    ],
  ];
  const rows = texts.map((row, k) => [`text_${k}`, ...row, 'ok']);
  for (const sign of [',', ';', '\t']) {
    const line = (cells: string[]) => cells.map((cell) => (cell.includes(sign) ? `"${cell}"` : cell)).join(sign);
    const csv = [['id', 'kol1', 'kol2', 'stav'], ...rows].map(line).join('\n');
    expect(readBlocks(csv).map(({ text }) => text)).toEqual(texts.flat());
  }
});

test('sentences with a comma in each are no table', () => {
  const lines = ['When the rain had stopped for the third time, nobody believed that the sun would stay.'];
  const prose = [
    ...lines,
    ...lines,
    'Then she went down to the harbour at last, and bought all the fish that they had.',
  ];
  expect(readBlocks(prose.join('\n'))).toHaveLength(3);
});

test('in a mail in which versions stand at two depths of quotation, a paragraph ends where the depth changes', () => {
  const wrapped = (text: string, sign: string) => {
    const lines = [''];
    for (const word of text.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last && last.length + 1 + word.length > 50) lines.push(word);
      else lines[lines.length - 1] = last ? `${last} ${word}` : word;
    }
    return lines.map((line) => `${sign}${line}`);
  };
  const paragraphs = ['harbour', 'library', 'old mill', 'railway'].flatMap((what) => [
    `The renovation of the ${what} has been started already in the month of March and lasts until the winter of this year, told the mayor to us.`,
    `Work on the ${what} began in March. It will go on until winter, according to the mayor, who had promised to be done by the summer holidays.`,
  ]);
  const mail = paragraphs.flatMap((text, k) => wrapped(text, k % 2 ? '> ' : '>> '));
  expect(texts(['Dear Ines,', '', ...mail].join('\n'))).toEqual(['Dear Ines,', ...paragraphs]);
});
