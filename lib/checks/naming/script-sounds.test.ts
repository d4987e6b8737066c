import { describe, expect, it } from 'vitest';
import { consonantsOf, soundDistance } from './script-sounds.ts';

describe('how names sound in other scripts', () => {
  it.each([
    ['Harlow', 'ハーロウ'],
    ['Johnson', 'ジョンソン'],
    ['Ekwall', 'אקוול'],
    ['Jane', "ג'יין"],
    ['Ellery', 'אלרי'],
    ['Halabi', 'חלבי'],
    ['Hebron', 'חברון'],
    ['Harlow', 'הרלו'],
    ['Harlow', 'हारलो'],
    ['Harlow', '哈洛'],
    ['Strand', '斯特兰德'],
    ['Strand', 'स्ट्रैंड'],
    ['Strand', 'سترند'],
    ['Strand', '스트란드'],
  ])('%s and %s are near', (name, word) => {
    expect(soundDistance(name, word)).toBeLessThanOrEqual(0.3);
  });

  it.each([
    ['Harlow', 'マーロウ'],
    ['Ekwall', 'אקדמי'],
    ['Halabi', 'חמישה'],
    ['Strand', 'स्टेशन'],
    ['Strand', '스타일'],
  ])('%s and %s are not', (name, word) => {
    expect(soundDistance(name, word)).toBeGreaterThan(0.8);
  });

  it('is the same both ways but for silent letters, and nothing for a word itself', () => {
    expect(soundDistance('Harlow', 'Harlow')).toBe(0);
    expect(soundDistance('', 'Strand')).toBe(consonantsOf('Strand').length);
  });

  it('makes one sound of what is written in two ways', () => {
    expect(consonantsOf('Schmitt')).toBe(consonantsOf('Shmit'));
    expect(consonantsOf('Philip')).toBe(consonantsOf('Filip'));
    expect(consonantsOf('Becker')).toBe(consonantsOf('Beker'));
  });
});
