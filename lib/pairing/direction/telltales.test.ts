import { expect, test } from 'vitest';
import { SAMPLES } from '../samples/samples.ts';
import { telltaleEvidence } from './telltales.ts';

test.each(SAMPLES)(
  '$name: the literal version has more of what machines write',
  ({ paragraphs, targetLang, sourceLang }) => {
    const literal = paragraphs.map((p) => p[1]).join('\n');
    const polished = paragraphs.map((p) => p[2]).join('\n');
    const evidence = telltaleEvidence(literal, polished, targetLang, sourceLang);
    expect(evidence).toBeGreaterThan(0);
    expect(telltaleEvidence(polished, literal, targetLang, sourceLang)).toBeCloseTo(-evidence, 10);
  },
);

test('a word left over from the source is a sign of a machine', () => {
  expect(telltaleEvidence('The 暮 life of Saga.', 'The life of Saga.', 'en')).toBeGreaterThan(0);
});

test('a word counts as a whole word only', () => {
  expect(telltaleEvidence('Sie undichten', 'Sie dichten', 'de')).toBe(0);
  expect(telltaleEvidence('Tee und Brot und Salz', 'Tee, Brot, Salz', 'de')).toBeGreaterThan(0);
});

test('a language without a list of its own says nothing', () => {
  expect(telltaleEvidence('暮 Mr./Ms.', 'life', 'xx')).toBe(0);
  expect(telltaleEvidence('暮 Mr./Ms.', 'life', '__proto__', '__proto__')).toBe(0);
});
