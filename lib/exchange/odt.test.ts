import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textOfFile } from './text-of-file.ts';

const SPACES = ['office', 'text', 'table', 'style', 'draw', 'dc']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** A text document with this body; `head` says how its styles are called, `changes` what was changed. */
function odt(body: string, { changes = '', head = '' } = {}): Uint8Array {
  const tracked = changes ? `<text:tracked-changes>${changes}</text:tracked-changes>` : '';
  const content = `<?xml version="1.0"?><office:document-content ${SPACES}><office:automatic-styles>${head}</office:automatic-styles><office:body><office:text>${tracked}${body}</office:text></office:body></office:document-content>`;
  const styles = `<office:document-styles ${SPACES}><office:styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1"/><text:list-level-style-bullet text:level="2"/></text:list-style></office:styles></office:document-styles>`;
  return zipSync({
    'styles.xml': strToU8(styles),
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(content),
  });
}

const p = (content: string, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`;
const region = (id: string, content: string) => `<text:changed-region text:id="${id}">${content}</text:changed-region>`;
const info = '<office:change-info><dc:creator>Nora</dc:creator></office:change-info>';
const takenOut = (id: string, ...texts: string[]) =>
  region(id, `<text:deletion>${info}${texts.map((text) => p(text)).join('')}</text:deletion>`);
const putIn = (id: string) => region(id, `<text:insertion>${info}</text:insertion>`);
const at = (id: string) => `<text:change text:change-id="${id}"/>`;
const from = (id: string) => `<text:change-start text:change-id="${id}"/>`;
const to = (id: string) => `<text:change-end text:change-id="${id}"/>`;
const list = (style: string, ...items: string[]) =>
  `<text:list text:style-name="${style}">${items.join('')}</text:list>`;
const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
const cell = (content: string) => `<table:table-cell>${content}</table:table-cell>`;

test.each<[name: string, body: string, text: string]>([
  ['paragraphs are lines', p('The ferry sails.') + p('It is full.'), 'The ferry sails.\n\nIt is full.'],
  ['headings', `<text:h text:outline-level="1">Ferry</text:h>${p('News', 'Title')}`, '# Ferry\n\n# News'],
  ['parts of a word are one word', p('fer<text:span>ry</text:span>'), 'ferry'],
  ['blanks', p('a<text:s text:c="3"/>b<text:tab/>c\n  d'), 'a   b c d'],
  ['a break in a sentence joins', p('The ferry,<text:line-break/>which is full'), 'The ferry, which is full'],
  ['comments are left out', p(`ferry<office:annotation>${p('Why?')}</office:annotation>`), 'ferry'],
  [
    'a note stands at the end',
    p(
      `Ferry<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('New.')}</text:note-body></text:note>s.`,
    ) + p('End.'),
    'Ferrys.\n\nEnd.\n\nNew.',
  ],
  ['items of a list', list('', item(p('one') + p('more')), item(p('two'))), '- one\n\nmore\n\n- two'],
  [
    'numbers in one another',
    list('L1', item(p('a') + list('', item(p('b')), item(p('c')))), item(p('d'))),
    '1. a\n\n- b\n\n- c\n\n2. d',
  ],
  ['a list begins anew', list('L1', item(p('a'))) + list('L1', item(p('b'))), '1. a\n\n1. b'],
  [
    'a list goes on',
    list('L1', item(p('a'))) + list('L1" text:continue-numbering="true', item(p('b'))),
    '1. a\n\n2. b',
  ],
  [
    'a table goes row by row',
    `<table:table><table:table-row>${cell(p('MT'))}${cell(p('PE'))}</table:table-row><table:table-row>${cell(p('a'))}${cell(p('b'))}</table:table-row></table:table>`,
    '| MT | PE |\n| --- | --- |\n| a | b |',
  ],
])('OpenDocument: %s', async (_, body, text) => {
  expect((await textOfFile(odt(body))).text).toBe(text);
});

test('a title is known by the style that its own style comes from', async () => {
  const head = '<style:style style:name="P1" style:parent-style-name="Title"/>';
  expect((await textOfFile(odt(p('Ferry', 'P1') + p('It sails.', 'P2'), { head }))).text).toBe('# Ferry\n\nIt sails.');
});

test.each<[name: string, body: string, changes: string, versions: string]>([
  [
    'words',
    p(`It ${at('a')}${from('b')}runs${to('b')}.`),
    takenOut('a', 'is in operation') + putIn('b'),
    'Literal:\nIt is in operation.\n\nPolished:\nIt runs.',
  ],
  [
    'one that was cut',
    p(`One.${from('a')}`) + p(`${to('a')} Two.`),
    putIn('a'),
    'Literal:\nOne. Two.\n\nPolished:\nOne.\nTwo.',
  ],
  [
    'two that were joined',
    p(`One.${at('a')} Two.`),
    takenOut('a', '', ''),
    'Literal:\nOne.\nTwo.\n\nPolished:\nOne. Two.',
  ],
  [
    'one taken out',
    p(`One.${at('a')}`) + p('Three.'),
    takenOut('a', '', 'Two.'),
    'Literal:\nOne.\nTwo.\n\nPolished:\nOne.\n\nLiteral:\nThree.\n\nPolished:\nThree.',
  ],
  [
    'between paragraphs',
    `${p('One.')}${at('a')}${from('b')}${p('New.')}${to('b')}${p('Four.')}`,
    takenOut('a', 'Two.', 'Three.') + putIn('b'),
    'Literal:\nOne.\n\nPolished:\nOne.\n\nLiteral:\nTwo.\nThree.\n\nPolished:\nNew.\n\nLiteral:\nFour.\n\nPolished:\nFour.',
  ],
  [
    'what was put in and taken out again is nowhere',
    p(`a${at('a')}${from('b')}c${to('b')}`),
    region('a', `<text:insertion>${info}</text:insertion><text:deletion>${info}${p('b')}</text:deletion>`) + putIn('b'),
    'Literal:\na\n\nPolished:\nac',
  ],
  [
    'a look that was changed is no change',
    p(`${from('a')}a${to('a')}${from('b')}b${to('b')}`),
    region('a', `<text:format-change>${info}</text:format-change>`) + putIn('b'),
    'Literal:\na\n\nPolished:\nab',
  ],
])('tracked changes of OpenDocument give both versions: %s', async (_, body, changes, versions) => {
  const { text, tracked } = await textOfFile(odt(body, { changes }));
  expect(tracked?.isBoth ? text : tracked?.other).toBe(versions);
});

test('a sheet of LibreOffice is no document, and a document with a password cannot be opened', async () => {
  const refusal = (content: string) =>
    textOfFile(zipSync({ 'content.xml': strToU8(content) })).catch((error: Error) => error.message);
  expect(await refusal('<office:spreadsheet/>')).toContain('no document of Word');
  expect(await refusal('<office:text>\u0000\u0001')).toContain('password');
});
