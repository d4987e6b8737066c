import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { xmlText } from './xml-text.ts';

function parsed(xml: string): string {
  const parser = new SaxesParser();
  let text = '';
  parser.on('text', (part) => {
    text += part;
  });
  parser.write(xml).close();
  return text;
}

test('what XML cannot hold is left out, the rest comes back as it was', () => {
  expect(parsed(`<a b="${xmlText('"')}">${xmlText('<&>"\u0000\u0007 \ufffe\uffff\ud83d🌊')}</a>`)).toBe('<&>" 🌊');
});

test('no text makes a document that cannot be read', () => {
  const units = fc.array(fc.integer({ max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(units, (text) => {
      const kept = text.replace(/[^\t\n\r -\ufffd\u{10000}-\u{10ffff}]|\p{Surrogate}/gu, '');
      expect(parsed(`<a>${xmlText(text)}</a>`)).toBe(kept.replace(/\r\n?/g, '\n'));
    }),
  );
});
