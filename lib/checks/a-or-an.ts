import { type Finding, finding, type Versions } from './finding.ts';

const CONSONANT_SOUND =
  /^(?:uni(?!n|m|de|ss|r)|unanim|use|usu|usa|ut[ieo]|uk|ura|uro|ub|eu|ewe|one\b|once|oui|us\b|u-)/i;
const SILENT_H = /^(?:hour|honest|hono[u]?r|heir)/i;
const SPELLED_VOWEL = /^(?!RMB)[FHLMNRSX](?:\p{Lu}|\d|$|-)/u;
const SPELLED_CONSONANT = /^[BCDGJKPQTUVWYZ](?:\p{Lu}|\d|$|-)/u;

/** "a apple", "an useful": by the sound that the next word begins with. English only; doubtful words are passed over. */
export function aOrAn({ candidate: { text, words } }: Versions): Finding[] {
  return words.flatMap((word, i) => {
    const article = word.text.toLowerCase();
    const next = words[i + 1];
    if ((article !== 'a' && article !== 'an') || word.text === 'AN' || !next) return [];
    if (text.slice(word.end, next.start) !== ' ' || isLetterName(word.text, text, word.start)) return [];
    const needed = articleFor(next.text);
    if (!needed || needed === article) return [];
    const small = word.text === article;
    const fix = {
      start: word.start,
      end: word.end,
      text: small ? needed : needed.charAt(0).toUpperCase() + needed.slice(1),
    };
    return [
      finding(
        'a-or-an',
        'error',
        { start: word.start, end: next.end },
        'article-wrong',
        { word: next.text, article: needed },
        { fix },
      ),
    ];
  });
}

// "Vitamin A is", "plan A or B": a capital inside a sentence is a letter, not an article.
function isLetterName(article: string, text: string, start: number): boolean {
  return article === 'A' && start > 0 && !/[.!?:"“‘(—]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
}

function articleFor(word: string): 'a' | 'an' | null {
  if (/^(?:8|11(?!\d)|18(?!\d))/.test(word)) return 'an';
  if (/^[1-79]/.test(word)) return /^1[18]/.test(word) ? null : 'a';
  if (/^\p{Lu}{2}|^\p{Lu}(?:-|\d|$)/u.test(word)) return spelled(word);
  if (!/^[a-z]/i.test(word) || /^(?:herb|historic|hotel|habitual|unis|u\p{L}?$)/iu.test(word)) return null;
  if (SILENT_H.test(word)) return 'an';
  if (CONSONANT_SOUND.test(word)) return /^(?:unin|unim|use[^rdfs]?$)/i.test(word) ? null : 'a';
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}

// Capitals may be spelled or read as a word (an NGO, a NATO plan): only those that come out the same either way.
function spelled(word: string): 'a' | 'an' | null {
  if (SPELLED_VOWEL.test(word)) return /^\p{Lu}[AEIOU]/u.test(word) ? null : 'an';
  if (SPELLED_CONSONANT.test(word)) return word.startsWith('U') ? null : 'a';
  return /^[AEIO]/.test(word) ? 'an' : null;
}
