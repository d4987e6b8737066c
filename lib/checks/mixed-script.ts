import { type Finding, finding, type Versions } from './finding.ts';

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek'].map((name) => ({
  name,
  pattern: new RegExp(`\\p{Script=${name}}`, 'u'),
}));

const ROMAN = /^[IVXІХ]{2,}$/u;

/** Letters of two alphabets that look alike in one word: a Cyrillic "а" in a Latin name. */
export function mixedScript({ candidate: { words } }: Versions): Finding[] {
  return words.flatMap((word) => {
    if (!/[^ -\u024F]/u.test(word.text) || /^[\u0400-\u04FF]*$/u.test(word.text)) return [];
    if (ROMAN.test(word.text)) return []; // typed with what the keyboard has
    if (!/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(word.text)) return [];
    const mixed = partsOf(word.text).find(({ scripts }) => scripts.length > 1);
    if (!mixed) return [];
    const values = { word: word.text, first: mixed.scripts[0] ?? '', second: mixed.scripts[1] ?? '' };
    return [finding('mixed-script', 'error', word, 'script-mixed', values)];
  });
}

// "IT-компания" is two words for this purpose.
function partsOf(word: string): { scripts: string[] }[] {
  return word.split(/[-‑'’\d]/u).map((part) => ({
    scripts: SCRIPTS.filter(({ pattern }) => pattern.test(part)).map(({ name }) => name),
  }));
}
