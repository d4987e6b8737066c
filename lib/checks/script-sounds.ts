// How alike two words sound that are written in different scripts, by their consonants: "Mayorkas" and מאיורקס, "Johnson"
// and ジョンソン. Letters become Latin by the tables of any-ascii; what languages write in two ways for one sound (k and c,
// s and sh) is made equal, what they mix up (b and v, l and r, t and d) is near, and vowels are left out, for half of the scripts do. Chinese
// is not heard: its names have one syllable for each letter, and any sentence has all of them.
// Cost: the product of the two lengths, for words.
import anyAscii from 'any-ascii';

/** The consonants of a word, one small letter each, "0" for th; a Hebrew vav or yod counts as a vowel. */
export function consonantsOf(word: string): string {
  const known = consonants.get(word);
  if (known !== undefined) return known;
  if (consonants.size > REMEMBERED) consonants.clear();
  const made = REPLACED.reduce((text, [from, to]) => text.replaceAll(from, to), latinOf(word));
  consonants.set(word, made);
  return made;
}

const REMEMBERED = 50_000;
const consonants = new Map<string, string>();

const REPLACED: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/th/g, '0'],
  [/tsch|tch|sch|sh|ch|cz|ts|tz/g, 's'],
  [/dzh|dz|zh|j/g, 'z'],
  [/c(?=[eiy])/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/ngu?(?![aeio])/g, 'n'],
  [/h(?![aeiou])/g, ''],
  [/m(?=[bcdfgjkpqstvz])/g, 'n'],
  [/[^bdfghklmnprstvz0]+/g, ' '],
  [/(\S)\1+/g, '$1'],
  [/ /g, ''],
];

const HEBREW = /\p{Script=Hebrew}/u;

// A geresh makes another letter of the one before it; a single vav is a vowel as often as not. A small tsu is no sound.
function latinOf(word: string): string {
  if (!HEBREW.test(word)) return anyAscii(word.replaceAll('ッ', '')).toLowerCase();
  const spelled = word
    .replaceAll(/[גז]['׳]/gu, 'j')
    .replaceAll(/[צץ]['׳]/gu, 'ch')
    .replaceAll(/ו+/gu, 'u');
  return anyAscii(spelled).toLowerCase();
}

const NEAR = ['bpfv', 'td0', 'sz0', 'kg', 'gz', 'lr'].map((letters) => new Set(letters));
const NEAR_COST = 0.25;
const NASALS_COST = 0.4;
const H_COST = 0.2;
const KATAKANA = /\p{Script=Katakana}/u;
// "Tim" may be チム.
const NEAR_IN_KATAKANA = [...NEAR, new Set('st')];
// "York" is ヨーク.
const UNSPOKEN_R = /r(?![aeiouy])/gi;

/** 0 if both sound the same, 1 for each consonant that is another, or that only one of them has. */
export function soundDistance(name: string, word: string): number {
  const heard = consonantsOf(word);
  if (!KATAKANA.test(word)) return distance(consonantsOf(name), heard, NEAR);
  const names = new Set([name, name.replaceAll(UNSPOKEN_R, '')]);
  return Math.min(...[...names].map((one) => distance(consonantsOf(one), heard, NEAR_IN_KATAKANA)));
}

// Weighted Levenshtein.
function distance(a: string, b: string, near: readonly ReadonlySet<string>[]): number {
  let last = [0];
  for (const letter of b) last.push((last.at(-1) ?? 0) + lossCost(letter));
  for (const letter of a) {
    const row = [(last[0] ?? 0) + lossCost(letter)];
    for (let j = 1; j <= b.length; j++) {
      const other = b.charAt(j - 1);
      const changed = (last[j - 1] ?? 0) + changeCost(letter, other, near);
      row.push(Math.min(changed, (last[j] ?? 0) + lossCost(letter), (row[j - 1] ?? 0) + lossCost(other)));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}

function lossCost(letter: string): number {
  return letter === 'h' ? H_COST : 1;
}

function changeCost(a: string, b: string, near: readonly ReadonlySet<string>[]): number {
  if (a === b) return 0;
  if (near.some((letters) => letters.has(a) && letters.has(b))) return NEAR_COST;
  return 'mn'.includes(a) && 'mn'.includes(b) ? NASALS_COST : 1;
}
