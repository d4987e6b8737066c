import { expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { readArticleXliff } from './article-xliff.ts';

const read = (text: string) => readArticleXliff(text)?.map(({ keys, text: own }) => `${keys ?? '-'}: ${own}`) ?? null;
const file = (units: string, version = '1.2') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="${version}"><file><header><note>Soon!</note></header><body>${units}</body></file></xliff>\n`;

test.each([
  [
    'a target and what a machine proposed',
    '<trans-unit id="1"><source>磨坊</source><target>Our mill</target><alt-trans origin="mt"><target>The mill</target></alt-trans><note>ok</note></trans-unit>',
    ['source: 磨坊', 'literal: The mill', 'polished: Our mill'],
  ],
  [
    'source and target alone',
    '<trans-unit><source>Mühle &amp; Bach</source><target>Mill &lt;3</target></trans-unit>',
    ['source: Mühle & Bach', 'target: Mill <3'],
  ],
  [
    'codes in the text',
    '<trans-unit><source>x</source><target>Our <g id="1">old <x id="2"/>mill</g> <bpt id="3">&lt;b&gt;</bpt>opens<ept id="3">&lt;/b&gt;</ept>,<x ctype="lb" id="4"/><ph>{0}<sub>so</sub></ph> <![CDATA[they]]> <mrk mtype="term">say</mrk></target></trans-unit>',
    ['source: x', 'target: Our old mill opens, so they say'],
  ],
  [
    'several proposals, of which a machine made one',
    '<trans-unit><source>a b</source><target>P</target><alt-trans alttranstype="previous-version"><target>Old</target></alt-trans><alt-trans><target>Other</target></alt-trans><alt-trans tool-id="nmt"><target>L</target></alt-trans></trans-unit>',
    ['source: a b', 'literal: L', 'polished: P'],
  ],
  [
    'a proposal for another sentence',
    '<trans-unit><source>a b</source><target>P</target><alt-trans><source>a c</source><target>Q</target></alt-trans></trans-unit>',
    ['source: a b', 'target: P'],
  ],
  [
    'units without a target or a proposal',
    '<trans-unit><source>a</source><target/><alt-trans><target>L</target></alt-trans></trans-unit><trans-unit><source>b</source><target>P</target></trans-unit>',
    ['source: a', 'literal: L', 'source: b', 'polished: P'],
  ],
  [
    'segments that the source names once more',
    '<trans-unit><source>a b</source><seg-source><mrk mtype="seg">a</mrk> <mrk mtype="seg">b</mrk></seg-source><target><mrk mtype="seg">A.</mrk> <mrk mtype="seg">B.</mrk></target></trans-unit>',
    ['source: a b', 'target: A. B.'],
  ],
])('units of XLIFF 1.2 with %s', (_, units, wanted) => {
  expect(read(file(units))).toEqual(wanted);
});

test('the segments of a unit are one paragraph, with the matches of XLIFF 2 as its literal version', () => {
  const match = (ref: string, source: string, target: string, type = '') =>
    `<mtc:match ref="#${ref}" ${type}><source>${source}</source><target>${target}</target></mtc:match>`;
  const unit = `<unit id="1"><mtc:matches>${match('1', 'A.', 'tm', 'type="tm"')}${match('1', 'A.', 'Ein <pc id="1">A</pc>.', 'type="mt"')}${match('2', 'B.', 'Ein B.')}</mtc:matches>
    <notes><note>Kurz</note></notes><originalData><data id="d">x</data></originalData>
    <segment id="1"><source>A.</source><target>Das A.<ph id="1"/></target></segment><ignorable><source> </source></ignorable>
    <segment id="2"><source>B.</source><target>Das B.</target></segment></unit>`;
  expect(read(file(unit, '2.1'))).toEqual(['source: A. B.', 'literal: Ein A. Ein B.', 'polished: Das A. Das B.']);
});

test('no blank comes between sentences of a script that has none', () => {
  const segment = (text: string) => `<segment><source>${text}</source></segment>`;
  expect(read(file(`<unit>${segment('水。')}${segment('火。')}</unit>`, '2.0'))).toEqual(['source: 水。火。']);
});

test('TMX has its texts by language, and a second one in a language is another version', () => {
  const tuv = (lang: string, text: string) => `<tuv xml:lang="${lang}"><prop type="x">y</prop><seg>${text}</seg></tuv>`;
  const tmx = `<tmx version="1.4"><header srclang="en"/><body><tu>${tuv('en', 'Mill')}${tuv('de', 'Die Mühle')}${tuv('de', 'Unsere <hi>Mühle</hi>')}</tu></body></tmx>`;
  expect(read(tmx)).toEqual(['en: Mill', 'de: Die Mühle', 'de 2: Unsere Mühle']);
});

test('each text knows the line of the file it begins on', () => {
  const text = `Here:\n\`\`\`xml\n${file('\r\n<trans-unit>\r\n<source>\r\n\r\n  a\r\n b</source>\r\n<target>c</target>\r\n</trans-unit>')}\`\`\`\nBye.`;
  expect(readArticleXliff(text)?.map(({ line, text: own }) => [line, own])).toEqual([
    [8, 'a b'],
    [10, 'c'],
    [13, 'Bye.'],
  ]);
});

test('a file that is cut off is read to its end', () => {
  const whole = file(
    '<trans-unit><source>a</source><target>P one</target><alt-trans><target>L one</target></alt-trans></trans-unit>',
  );
  expect(read(whole.slice(0, whole.indexOf(' one</target></alt')))).toEqual([
    'source: a',
    'literal: L',
    'polished: P one',
  ]);
  expect(read(whole.slice(0, whole.indexOf('</source>') + 20))).toEqual(['source: a', 'target: P o']);
});

test.each([
  ['what is not well-formed', file('\n<trans-unit><source>a</b></trans-unit>'), /broken at line 3/],
  ['an entity of its own', file('<trans-unit><source>&mill;</source></trans-unit>'), /broken at line 2/],
  [
    'a document type',
    `<!DOCTYPE xliff [<!ENTITY mill "x">]>${file('<trans-unit></trans-unit>').slice(39)}`,
    /document type/,
  ],
  ['elements without end', `<xliff version="1.2"><trans-unit >${'<g>'.repeat(1_000_000)}`, /broken at line 1/],
])('%s is refused in a sentence', (_, text, sentence) => {
  const thrown = (() => {
    try {
      return readArticleXliff(text);
    } catch (error) {
      return error;
    }
  })();
  expect(isRefusal(thrown) && thrown.message).toMatch(sentence);
});

test.each([
  ['prose', 'Sentences stand between <source> and </source>.\nSo they do.'],
  ['a page', '<html><body><p>The unit is closed.</p></body></html>'],
  [
    'an article that has a unit in it',
    `${'The format is older than most who use it. '.repeat(5)}\n<xliff version="1.2"><trans-unit><source>a</source></trans-unit></xliff>\n`,
  ],
])('%s is no XLIFF', (_, text) => {
  expect(read(text)).toBeNull();
});
