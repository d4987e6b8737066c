import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '../checks/glossary-entry.ts';
import { readGlossaryCsv, writeGlossaryCsv } from './glossary-csv.ts';
import { MOST_ENTRIES } from './glossary-file.ts';
import { readGlossaryTbx, writeGlossaryTbx } from './glossary-tbx.ts';

const ENTRIES: GlossaryEntry[] = [
  {
    source: '大田',
    target: 'Daejeon',
    sourceLang: 'zh',
    targetLang: 'en',
    forbidden: ['Taejon', 'Daejon, "old"'],
    kind: 'name',
    note: 'a & b <c>',
  },
  { source: '姐妹城市', target: 'sister city', sourceLang: 'zh', targetLang: 'en', forbidden: [], kind: 'term' },
];

const word = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'|"\',; =a') }),
  )
  .map((text) => `x${text}x`)
  .filter((text) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text) && text.trim() === text);
const anyEntry: fc.Arbitrary<GlossaryEntry> = fc.record({
  source: word,
  target: word,
  sourceLang: fc.constant('zh'),
  targetLang: fc.constantFrom('en', 'he'),
  forbidden: fc.array(word, { maxLength: 3 }),
  kind: fc.constantFrom('name' as const, 'term' as const),
});

describe('a glossary as CSV', () => {
  it('comes back as it was written', () => {
    expect(readGlossaryCsv(writeGlossaryCsv(ENTRIES))).toEqual({ entries: ENTRIES, problems: [] });
    fc.assert(
      fc.property(fc.array(anyEntry), (entries) => {
        expect(readGlossaryCsv(writeGlossaryCsv(entries)).entries).toEqual(entries);
      }),
    );
  });

  it('is read with semicolons or tabs, as spreadsheets write it', () => {
    expect(readGlossaryCsv('Source;Target\r\nA;B\r\n').entries).toMatchObject([
      { source: 'A', target: 'B', kind: 'term' },
    ]);
    expect(readGlossaryCsv('source\ttarget\nA\tB').entries).toMatchObject([{ source: 'A', target: 'B' }]);
  });

  it('keeps commas, quotation marks and lines inside quotes', () => {
    expect(readGlossaryCsv('target,note\n"a, ""b""","one\ntwo"\n').entries).toMatchObject([
      { target: 'a, "b"', note: 'one\ntwo' },
    ]);
  });

  it('keeps every cell where blanks stand around the quotes', () => {
    const file = readGlossaryCsv('source,target,note\n"a" ,"b"  ,"c"\n"d, e", "f, g" , h\n"i" \n"j"k,"l" "m"\n');
    expect(file.entries).toMatchObject([
      { source: 'a', target: 'b', note: 'c' },
      { source: 'd, e', target: 'f, g', note: 'h' },
      { source: 'jk', target: 'l "m"' },
    ]);
    expect(file.problems).toEqual([{ code: 'line-without-target', values: { line: 4 } }]);
  });

  it('keeps a variant whole that has the separator in it', () => {
    const entry = { source: '', target: 'mill', forbidden: ['mi|ll', '|||', 'mill|', '|'], kind: 'term' } as const;
    expect(readGlossaryCsv(writeGlossaryCsv([entry])).entries).toMatchObject([entry]);
    expect(readGlossaryCsv('target,forbidden\nmill,a|b | c').entries).toMatchObject([{ forbidden: ['a', 'b', 'c'] }]);
  });

  it('tells the line that has no target and reads the rest', () => {
    const file = readGlossaryCsv('source,target\nA,\nB,C\n\n');
    expect(file.entries).toMatchObject([{ target: 'C' }]);
    expect(file.problems).toEqual([{ code: 'line-without-target', values: { line: 2 } }]);
  });

  it('names the columns that nobody reads, however many, and knows its own by any dash', () => {
    const file = readGlossaryCsv('Source,TARGET,Source_Language,target-language,Domain, Status ,\nA,B,zh,en,x,y,z\n');
    expect(file.entries).toMatchObject([{ source: 'A', target: 'B', sourceLang: 'zh', targetLang: 'en' }]);
    expect(file.problems).toEqual([{ code: 'columns-unread', values: { columns: '“domain”, “status”' } }]);
    const many = readGlossaryCsv(`target,${Array.from({ length: 9 }, (_, k) => `c${k}`).join(',')}\nB\n`);
    expect(many.problems).toEqual([{ code: 'columns-unread', values: { columns: '“c0”, “c1”, “c2”, “c3”, “c4”' } }]);
  });

  it('may have empty lines before its head, and a line that names the delimiter', () => {
    const entries = [{ source: 'A, a', target: 'B' }];
    for (const text of [
      '\r\n\r\nsource;target\r\nA, a;B\r\n',
      'sep=;\r\nsource;target\r\nA, a;B',
      ';\nsource;target\nA, a;B',
    ])
      expect(readGlossaryCsv(text)).toMatchObject({ entries, problems: [] });
    expect(readGlossaryCsv('sep=;\n\nsource;target\nA;\n').problems).toMatchObject([{ values: { line: 4 } }]);
  });

  it('loses no line behind a quotation mark that is never closed', () => {
    const file = readGlossaryCsv('source,target\nA,B\n"C,""D\nE,F ""f""\n');
    expect(file.entries).toMatchObject([
      { source: 'A', target: 'B' },
      { source: 'C', target: 'D' },
      { source: 'E', target: 'F ""f""' },
    ]);
    expect(file.problems).toEqual([{ code: 'quote-open', values: { line: 3 } }]);
  });

  it('is refused without a column for the target', () => {
    expect(readGlossaryCsv('one,two\nA,B').problems).toEqual([{ code: 'no-target-column', values: {} }]);
    expect(readGlossaryCsv('').problems).toEqual([{ code: 'no-target-column', values: {} }]);
  });

  it('never gives a spreadsheet a formula', () => {
    const text = writeGlossaryCsv([{ source: '=1+1', target: '@x', forbidden: [], kind: 'term' }]);
    expect(text).toContain("'=1+1,'@x");
    expect(readGlossaryCsv(text).entries).toMatchObject([{ source: '=1+1', target: '@x' }]);
    const quoted = { source: "'=1+1", target: "''@x", forbidden: [], kind: 'term' } as const;
    expect(readGlossaryCsv(writeGlossaryCsv([quoted])).entries).toMatchObject([quoted]);
  });

  it('survives an open quotation mark', () => {
    expect(readGlossaryCsv('target\n"never closed').entries).toMatchObject([{ target: 'never closed' }]);
  });

  it('with columns without end costs no more than its text', () => {
    const text = `target${','.repeat(100_000)}\r\n${'mill\r\n'.repeat(20_000)}`;
    const before = process.cpuUsage().user;
    expect(readGlossaryCsv(text).entries).toHaveLength(20_000);
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
  });
});

describe('a glossary as TBX', () => {
  it('comes back as it was written', () => {
    expect(readGlossaryTbx(writeGlossaryTbx(ENTRIES))).toEqual({ entries: ENTRIES, problems: [] });
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1 }), (entries) => {
        expect(readGlossaryTbx(writeGlossaryTbx(entries)).entries).toEqual(entries);
      }),
    );
  });

  it('leaves out what XML cannot hold, and the rest can be read', () => {
    const text = writeGlossaryTbx([{ source: '', target: 'a\ufffeb\u0007\uffffc', forbidden: [], kind: 'term' }]);
    expect(readGlossaryTbx(text).entries).toMatchObject([{ target: 'abc' }]);
  });

  it('is read in the dialect of 2008', () => {
    const text = `<?xml version="1.0"?><martif type="TBX"><text><body><termEntry id="1">
      <langSet xml:lang="zh"><tig><term>大田</term></tig></langSet>
      <langSet xml:lang="en"><tig><term>Daejeon</term></tig><tig><term>Taejon</term>
      <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
      </termEntry></body></text></martif>`;
    expect(readGlossaryTbx(text).entries).toMatchObject([{ source: '大田', target: 'Daejeon', forbidden: ['Taejon'] }]);
  });

  it('takes the preferred term, wherever it stands, and tells of the others', () => {
    const term = (text: string, status: string) =>
      `<termSec><term>${text}</term><termNote type="administrativeStatus">${status}</termNote></termSec>`;
    const text = `<tbx><conceptEntry><langSec xml:lang="sv"><termSec><term>kvarn</term></termSec></langSec>
      <langSec xml:lang="en">${term('grinder', 'admittedTerm-admn-sts')}${term('mill', 'preferredTerm-admn-sts')}
      ${term('crusher', 'supersededTerm-admn-sts')}</langSec></conceptEntry></tbx>`;
    const { entries, problems } = readGlossaryTbx(text);
    expect(entries).toMatchObject([{ source: 'kvarn', target: 'mill', forbidden: ['crusher'] }]);
    expect(problems).toEqual([{ code: 'synonym', values: { spelling: 'grinder' } }]);
  });

  it('is read in the style of elements with names of their own', () => {
    const text = `<tbx style="dct" xmlns:min="urn:a" xmlns:basic="urn:b"><conceptEntry>
      <langSec xml:lang="sv"><termSec><term>kvarn</term></termSec></langSec><langSec xml:lang="en">
      <termSec><term>grinder</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
      <termSec><term>mill</term><min:partOfSpeech>properNoun</min:partOfSpeech></termSec>
      </langSec></conceptEntry></tbx>`;
    expect(readGlossaryTbx(text).entries).toMatchObject([{ target: 'mill', forbidden: ['grinder'], kind: 'name' }]);
  });

  it('keeps the whole of a term that has markup inside', () => {
    const text = `<tbx><conceptEntry><note>See <hi>there</hi>.</note>
      <langSec xml:lang="sv"><termSec><term>CO<hi type="subscript">2</hi>-fritt</term></termSec></langSec>
      <langSec xml:lang="en"><termSec><term>free of CO<hi>2</hi></term></termSec></langSec></conceptEntry></tbx>`;
    expect(readGlossaryTbx(text).entries).toMatchObject([
      { source: 'CO2-fritt', target: 'free of CO2', note: 'See there.' },
    ]);
  });

  it('is written with the language that is not known said to be so', () => {
    const text = writeGlossaryTbx([{ source: '', target: 'mill', forbidden: [], kind: 'term', targetLang: '' }]);
    expect(text).not.toContain('xml:lang=""');
  });

  it('makes an entry for every further language', () => {
    const lang = (code: string, term: string) =>
      `<langSec xml:lang="${code}"><termSec><term>${term}</term></termSec></langSec>`;
    const text = `<tbx><conceptEntry>${lang('zh', 'A')}${lang('en', 'B')}${lang('de', 'C')}</conceptEntry></tbx>`;
    expect(readGlossaryTbx(text).entries.map(({ targetLang }) => targetLang)).toEqual(['en', 'de']);
  });

  it('has a most of entries, in however few concepts they stand', () => {
    // As many as go into the largest text that is taken.
    const text = `<tbx><conceptEntry>${'<langSec><term>mill</term></langSec>'.repeat(145_000)}</conceptEntry></tbx>`;
    const { entries, problems } = readGlossaryTbx(text);
    expect(entries).toHaveLength(MOST_ENTRIES);
    expect(problems).toEqual([{ code: 'too-many-entries', values: { limit: MOST_ENTRIES } }]);
  });

  it.each([
    ['a document type', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', 'doctype-refused'],
    ['an entity nobody declared', '<tbx>&lol;</tbx>', 'not-xml'],
    ['a tag that is not closed', '<tbx><body>', 'not-xml'],
    ['nesting without end', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, 'not-xml'],
    ['no XML at all', 'source,target', 'not-xml'],
    ['no terms', '<tbx></tbx>', 'no-terms'],
  ])('is refused with %s', (_, text, code) => {
    expect(readGlossaryTbx(text)).toMatchObject({ entries: [], problems: [{ code }] });
  });

  it.each(['<a>', '&lol;', '</a>'])('stops at the first fault of a file that is full of %s', (fault) => {
    // Of the processor, which may have other work to do.
    const begun = process.cpuUsage();
    expect(readGlossaryTbx(`<tbx>${fault.repeat(1_000_000)}`).problems).toEqual([{ code: 'not-xml', values: {} }]);
    expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
  });

  it('tells an entry that has one language only', () => {
    const text =
      '<tbx><conceptEntry><langSec xml:lang="zh"><termSec><term>A</term></termSec></langSec></conceptEntry></tbx>';
    expect(readGlossaryTbx(text).problems).toEqual([{ code: 'entry-without-target', values: { line: 1 } }]);
  });
});
