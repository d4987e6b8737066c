// How alike two words sound that are written in different scripts, by their consonants: "Mayorkas" and מאיורקס, "Johnson"
// and ジョンソン. Letters become Latin by the tables of any-ascii; what languages write in two ways for one sound (k and c,
// s and sh) is made equal, what they mix up (b and v, l and r, t and d) is near, and vowels are left out, for half of the
// scripts do. Any Chinese sentence has the consonants of any name: ask for characters of names only (spoken-words.ts).
// Cost: the product of the two lengths, for words.
import anyAscii from 'any-ascii';

/** The consonants of a word, one small letter each, "0" for th; a Hebrew vav or yod counts as a vowel, a Chinese w does not. */
export function consonantsOf(word: string): string {
  const known = consonants.get(word);
  if (known !== undefined) return known;
  if (consonants.size > REMEMBERED) consonants.clear();
  const made = HAN.test(word)
    ? syllablesOf(word)
        .join('')
        .replaceAll(/n+(?=[mn])/g, '')
    : REPLACED.reduce((text, [from, to]) => text.replaceAll(from, to), latinOf(word));
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
    .replace(/^[חה]/u, 'ha') // spoken at the beginning, whatever vowel is not written behind it
    .replaceAll(/ו+/gu, 'u');
  return anyAscii(spelled).toLowerCase();
}

const HAN = /\p{Script=Han}/u;

// Pinyin begins with a consonant and ends with n or ng, if with any; er stands for the r or l at the end of a name.
function syllablesOf(word: string): string[] {
  return [...word].map((character) => {
    const syllable = anyAscii(character).toLowerCase();
    const first = /^(?:[zcs]h|[xqjzc])/.test(syllable) ? 's' : (/^[bpmfdtnlgkhrsw]/.exec(syllable)?.[0] ?? '');
    return `${first}${/^er$/.test(syllable) ? 'r' : /ng?$/.test(syllable) ? 'n' : ''}`;
  });
}

/** Which consonants are near each other, and what it costs to lose one that is often not written or spoken. */
type Hearing = { near: readonly ReadonlySet<string>[]; loss: Readonly<Record<string, number>> };

const near = (list: string) => list.split(' ').map((letters) => new Set(letters));
const ALPHABET: Hearing = { near: near('bpfv td0 sz0 kg gz lr'), loss: { h: 0.2 } };
// "Tim" may be チム.
const IN_KATAKANA: Hearing = { near: near('bpfv tds0 sz0 kg gz lr'), loss: { h: 0.2 } };
// "Schumer" is 舒默, "Wales" 威尔士, "Adams" 亚当斯.
const IN_HAN: Hearing = { near: near('bpfvw tdsz0 kg gz lr hk'), loss: { h: 0.2, w: 0.2, l: 0.5, r: 0.5, n: 0.7 } };
const KATAKANA = /\p{Script=Katakana}/u;
// "York" is ヨーク and 约克.
const UNSPOKEN_R = /r(?![aeiouy])/gi;

/** 0 if both sound the same, 1 for each consonant that is another, or that only one of them has. */
export function soundDistance(name: string, word: string): number {
  const heard = consonantsOf(word);
  const syllabic = HAN.test(word) ? IN_HAN : KATAKANA.test(word) ? IN_KATAKANA : null;
  if (!syllabic) return distance(consonantsOf(name), heard, ALPHABET);
  const names = new Set([name, name.replaceAll(UNSPOKEN_R, '')]);
  return Math.min(...[...names].map((one) => distance(consonantsOf(one), heard, syllabic)));
}

// Weighted Levenshtein.
function distance(a: string, b: string, hearing: Hearing): number {
  const lossOf = (letter: string) => hearing.loss[letter] ?? 1;
  let last = [0];
  for (const letter of b) last.push((last.at(-1) ?? 0) + lossOf(letter));
  for (const letter of a) {
    const row = [(last[0] ?? 0) + lossOf(letter)];
    for (let j = 1; j <= b.length; j++) {
      const other = b.charAt(j - 1);
      const changed = (last[j - 1] ?? 0) + changeCost(letter, other, hearing);
      row.push(Math.min(changed, (last[j] ?? 0) + lossOf(letter), (row[j - 1] ?? 0) + lossOf(other)));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}

const NEAR_COST = 0.25;
const NASALS_COST = 0.4;

// A th is heard as a t or an s, whichever the language has.
function changeCost(a: string, b: string, { near: sets }: Hearing): number {
  if (a === b) return 0;
  if (sets.some((letters) => letters.has(a) && letters.has(b))) return a === '0' || b === '0' ? 0 : NEAR_COST;
  return 'mn'.includes(a) && 'mn'.includes(b) ? NASALS_COST : 1;
}
