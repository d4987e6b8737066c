import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBlocks } from '../articles/input.ts';
import { pairBlocks } from '../pairing/pair.ts';
import { textOfFile } from './text-of-file.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org';
const relations = (target: string) =>
  `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/package/2006/relationships"><Relationship Id="rId1" Type="${PACKAGE}/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

type Parts = Readonly<Record<string, string>>;

/** A Word file with this body, as Word packs it. */
function word(body: string, { target = 'word/document.xml', ...parts }: Parts = {}): Uint8Array {
  const all = { '_rels/.rels': relations(target), [target]: element('document', element('body', body)), ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}

const element = (name: string, content: string) => `<w:${name} xmlns:w="${WORD}">${content}</w:${name}>`;
const run = (text: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const say = (text: string) => p(run(text));
const ins = (text: string) => `<w:ins w:id="1" w:author="N">${run(text)}</w:ins>`;
const del = (text: string) => `<w:del w:id="2" w:author="N">${run(text, 'delText')}</w:del>`;
const mark = (name: string) => `<w:rPr><w:${name} w:id="3" w:author="N"/></w:rPr>`;
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const textOf = async (body: string, parts?: Parts) => (await textOfFile(word(body, parts))).text;
const refusal = (bytes: Uint8Array) => textOfFile(bytes).catch((error: Error) => error.message);

test.each<[name: string, body: string, text: string]>([
  ['paragraphs are lines', say('The ferry sails.') + say('It is full.'), 'The ferry sails.\n\nIt is full.'],
  ['runs of a word are one word', p(run('fer') + run('ry')), 'ferry'],
  ['empty ones are none', p('') + say('The ferry.') + say('  '), 'The ferry.'],
  [
    'a tab is a blank, and one of the ruler nothing',
    p(`${run('a')}<w:r><w:tab/></w:r>${run('b')}`, '<w:tabs><w:tab w:val="left"/></w:tabs>'),
    'a b',
  ],
  [
    'a break in a sentence joins',
    p(`${run('The ferry,')}<w:r><w:br/></w:r>${run('which is full')}`),
    'The ferry, which is full',
  ],
  [
    'a break behind a sentence cuts',
    p(`${run('It sails.')}<w:r><w:br/></w:r>${run('It is full.')}`),
    'It sails.\n\nIt is full.',
  ],
  ['hidden text stays hidden', p(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>{0&gt;</w:t></w:r>${run('ferry')}`), 'ferry'],
  ['what is not hidden after all', p('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>ferry</w:t></w:r>'), 'ferry'],
  [
    'what a field tells to do is no text',
    p(`<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:hyperlink>${run('ferry')}</w:hyperlink>`),
    'ferry',
  ],
  ['controls around paragraphs', `<w:sdt><w:sdtContent>${say('ferry')}</w:sdtContent></w:sdt>`, 'ferry'],
  [
    'the form for older programs is left out',
    p(
      `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${say('box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${say('box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('ferry')}`,
    ),
    'box\n\nferry',
  ],
  [
    'a reading beside characters is left out',
    p(`<w:r><w:ruby><w:rt>${run('かんじ')}</w:rt><w:rubyBase>${run('漢字')}</w:rubyBase></w:ruby></w:r>`),
    '漢字',
  ],
  ['entities and signs', p(run('Tom &amp; Anna &lt;3')), 'Tom & Anna <3'],
  ['a non-breaking hyphen', p(`${run('no')}<w:r><w:noBreakHyphen/></w:r>${run('one')}`), 'no-one'],
  ['a table of one column is none', table([say('a')], [say('b')]), 'a\n\nb'],
  [
    'a table goes row by row',
    table([say('MT'), say('Edited')], [say('a|b'), say('c')]),
    '| MT | Edited |\n| --- | --- |\n| a\\|b | c |',
  ],
  [
    'paragraphs beside one another are rows',
    table([say('a') + say('b'), say('c') + say('d')], [say('e'), '']),
    '| a | c |\n| --- | --- |\n| b | d |\n| e |  |',
  ],
  [
    'a column in one cell stays a column',
    table(['abcde', 'vwxyz!'].map((all) => [...all].map(say).join(''))),
    [...'abcdevwxyz!'].join('\n\n'),
  ],
])('Word: %s', async (_, body, text) => {
  expect(await textOf(body)).toBe(text);
});

test('styles of headings are known by their English names, also under ids of another language', async () => {
  const style = (id: string, name: string, basedOn = '') =>
    `<w:style w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/></w:style>`;
  const styles = element(
    'styles',
    style('berschrift1', 'heading 1') + style('Eigene', 'Own', 'berschrift1') + style('Text', 'Body'),
  );
  const body = ['berschrift1', 'Eigene', 'Text'].map((id) => p(run(id), `<w:pStyle w:val="${id}"/>`)).join('');
  expect(await textOf(body, { 'word/styles.xml': styles })).toBe('# berschrift1\n\n# Eigene\n\nText');
});

test('items of lists have their signs and numbers, each version its own, also by their style', async () => {
  const style =
    '<w:style w:styleId="Steps"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>';
  const format = (level: number, name: string) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${name}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="1">${format(0, 'decimal')}${format(1, 'bullet')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>`;
  const parts = { 'word/styles.xml': element('styles', style), 'word/numbering.xml': element('numbering', numbering) };
  const listed = (level: number, list: number) =>
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  const body = [
    p(run('Fill it in.'), '<w:pStyle w:val="Steps"/>'),
    p(del('Print it.'), `<w:pStyle w:val="Steps"/>${mark('del')}`),
    p(run('In ink.'), listed(1, 7)),
    p(run('Send it.'), listed(0, 7)),
    p(run('By mail.'), `<w:pStyle w:val="Steps"/>${listed(0, 0)}`),
  ];
  const { text, tracked } = await textOfFile(word(body.join(''), parts));
  expect(text).toBe('1. Fill it in.\n\n- In ink.\n\n2. Send it.\n\nBy mail.');
  expect(tracked?.other).toContain('Literal:\n2. Print it.');
  expect(tracked?.other).toContain('Literal:\n3. Send it.\n\nPolished:\n2. Send it.');
});

test('notes stand at the end, without the lines above them', async () => {
  const notes = element(
    'footnotes',
    `<w:footnote w:type="separator">${say('-')}</w:footnote><w:footnote w:id="1">${say('A note.')}</w:footnote>`,
  );
  expect(await textOf(say('The ferry.'), { 'word/footnotes.xml': notes })).toBe('The ferry.\n\nA note.');
});

test('the document is the part that the package says it is', async () => {
  expect(await textOf(say('The ferry.'), { target: 'word/document2.xml' })).toBe('The ferry.');
});

test.each<[name: string, body: string, versions: string]>([
  ['words', p(run('It ') + del('is in operation') + ins('runs')), 'Literal:\nIt is in operation\n\nPolished:\nIt runs'],
  ['one that was cut', p(run('One. '), mark('ins')) + say('Two.'), 'Literal:\nOne. Two.\n\nPolished:\nOne.\nTwo.'],
  ['two that were joined', p(run('One. '), mark('del')) + say('Two.'), 'Literal:\nOne.\nTwo.\n\nPolished:\nOne. Two.'],
  [
    'one put in',
    p(ins('New.'), mark('ins')) + p(run('Old') + ins('.')),
    'Polished:\nNew.\n\nLiteral:\nOld\n\nPolished:\nOld.',
  ],
  [
    'one taken out',
    p(del('Old.'), mark('del')) + p(run('New') + ins('.')),
    'Literal:\nOld.\n\nLiteral:\nNew\n\nPolished:\nNew.',
  ],
  [
    'what was put in and taken out again is nowhere',
    p(`${run('a')}<w:ins>${del('b')}</w:ins>${ins('c')}`),
    'Literal:\na\n\nPolished:\nac',
  ],
  [
    'moved',
    p(`<w:moveFrom>${run('a')}</w:moveFrom>`, mark('moveFrom')) + p(`<w:moveTo>${run('a')}</w:moveTo>`, mark('moveTo')),
    'Literal:\na\n\nPolished:\na',
  ],
  [
    'how it looked before is no text',
    p(ins('b'), `<w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange>`),
    'Polished:\nb',
  ],
  [
    'a source beside it',
    table([say('Quelle'), say('Target')], [say('Die Fähre.'), p(run('The ') + del('boat.') + ins('ferry.'))]),
    'Source:\nDie Fähre.\n\nLiteral:\nThe boat.\n\nPolished:\nThe ferry.',
  ],
  [
    'numbers beside it are no source',
    table([say('1'), p(del('The boat sails.') + ins('The ferry sails.'))]),
    'Literal:\nThe boat sails.\n\nPolished:\nThe ferry sails.',
  ],
])('tracked changes give both versions: %s', async (_, body, versions) => {
  const { text, tracked } = await textOfFile(word(body));
  expect(tracked?.isBoth ? text : tracked?.other).toBe(versions);
});

test('an article that somebody polished with tracked changes is paired whole, cuts and joins too', async () => {
  const body = [
    p(del('Ferry gets new one in Vestervik') + ins('Vestervik gets a new ferry')),
    p(run('The ferry ') + del('will be put into operation') + ins('sails') + run(' in May. '), mark('ins')),
    say('It has place for 300 persons.'),
    p(del('The inhabitants of the island expressed their joy.') + ins('Islanders are glad.')),
    p(del('It was also said that nothing more was said.'), mark('del')),
    say('The old one goes to a museum.'),
  ].join('');
  const blocks = readBlocks(await textOf(body)).map(({ text }) => text);
  const { paragraphs } = pairBlocks(blocks, { targetLang: 'en', sourceLang: 'da' });
  const at = (all: readonly number[]) => all.map((i) => blocks[i]);
  expect(paragraphs.map(({ literal, polished }) => [at(literal), at(polished)])).toEqual([
    [['Ferry gets new one in Vestervik'], ['Vestervik gets a new ferry']],
    [
      ['The ferry will be put into operation in May. It has place for 300 persons.'],
      ['The ferry sails in May.', 'It has place for 300 persons.'],
    ],
    [['The inhabitants of the island expressed their joy.'], ['Islanders are glad.']],
    [['It was also said that nothing more was said.'], []],
    [['The old one goes to a museum.'], ['The old one goes to a museum.']],
  ]);
});

const change = fc.constantFrom('kept', 'ins', 'del');
const anyParagraphs = fc.array(fc.record({ runs: fc.array(change, { maxLength: 4 }), end: change }), {
  minLength: 1,
  maxLength: 8,
});

test('whatever was tracked, both versions are there whole, with their own paragraphs', async () => {
  await fc.assert(
    fc.asyncProperty(anyParagraphs, async (paragraphs) => {
      const nameOf = (k: number, r: number) => `w${k}x${r}.`;
      const body = paragraphs.map(({ runs, end }, k) => {
        const texts = runs.map((kind, r) => ({ kept: run, ins, del })[kind](nameOf(k, r)));
        return p(texts.join(''), end === 'kept' ? '' : mark(end));
      });
      const { text, tracked } = await textOfFile(word(body.join('')));
      const lines = (gone: string) => {
        const whole = paragraphs.map(
          ({ runs, end }, k) =>
            runs.map((kind, r) => (kind === gone ? '' : nameOf(k, r))).join('') + (end === gone ? '' : '\n'),
        );
        return whole.join('').split('\n').filter(Boolean);
      };
      const versions = tracked?.isBoth ? text : (tracked?.other ?? '');
      const of = (label: string) =>
        versions.split('\n\n').flatMap((part) => (part.startsWith(label) ? part.split('\n').slice(1) : []));
      expect((tracked?.isBoth ? tracked.other : text).split('\n\n').filter(Boolean)).toEqual(lines('del'));
      if (tracked) expect([of('Literal:'), of('Polished:')]).toEqual([lines('ins'), lines('del')]);
      else expect(lines('ins')).toEqual(lines('del'));
    }),
    { numRuns: 300 },
  );
});

test('few tracked changes are taken over, and both versions can be had', async () => {
  const body = say('The ferry.') + say('It is full.') + p(run('It ') + del('is in operation.') + ins('runs.'));
  const { text, tracked } = await textOfFile(word(body));
  expect(text).toBe('The ferry.\n\nIt is full.\n\nIt runs.');
  expect(tracked).toMatchObject({ isBoth: false, changed: 1 });
});

test('what is no Word file is told by its kind', async () => {
  const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const whole = word(say('The ferry.'));
  expect(await refusal(bytes('%PDF-1.7'))).toContain('A PDF');
  expect(await refusal(bytes('{\\rtf1 The ferry}'))).toContain('Rich Text');
  expect(await refusal(bytes('\xd0\xcf\x11\xe0\xa1\xb1'))).toContain('older Office file');
  expect(await refusal(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toContain('no document of Word');
  expect(await refusal(whole.slice(0, whole.length - 40))).toContain('damaged');
  expect(await refusal(word('<w:p>'))).toContain('damaged');
  expect(await refusal(word(say(`The ferry. ${'x'.repeat(6 * 1024 * 1024)}`)))).toContain('larger than 5 MB');
});

test('a document that says it is larger than anything is refused before it is opened', async () => {
  const bytes = word(say('The ferry.'));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 31, true);
  expect(await refusal(bytes)).toContain('larger than');
});

test('a hundred thousand paragraphs are read, and as many tables in one another refused', async () => {
  const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(100_000)}${say('ferry')}${'</w:tc></w:tr></w:tbl>'.repeat(100_000)}`;
  expect(await refusal(word(nested))).toContain('damaged');
  expect((await textOf(say('ferry').repeat(100_000))).length).toBe(700_000 - 2);
});
