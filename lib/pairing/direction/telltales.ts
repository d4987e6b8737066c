// How much two texts differ in the telltale words and signs of telltale-lists.ts: for each of them the difference of its
// counts in units of chance, times its weight; then the sum in units of what so many of them would give by chance.
import { INTO_ENGLISH, TELLTALES } from './telltale-lists.ts';
import { clip, isUnspaced } from './wording.ts';

const MOST = 2;

/** Positive: the first text looks more like a machine's than the second; 0 without any sign, rarely beyond 8. */
export function telltaleEvidence(first: string, second: string, lang: string, sourceLang = ''): number {
  const own = Object.hasOwn(TELLTALES, lang) ? TELLTALES[lang] : undefined;
  if (!own) return 0;
  const from = lang === 'en' && Object.hasOwn(INTO_ENGLISH, sourceLang) ? INTO_ENGLISH[sourceLang] : undefined;
  const [a, b] = [searchable(first, lang), searchable(second, lang)];
  const words = [...own.words, ...(from ? [from] : [])].flatMap(([weight, list]) =>
    list.split('|').map((word) => weight * difference(countOf(a, word, lang), countOf(b, word, lang))),
  );
  const signs = own.signs.map(
    ([weight, sign]) => weight * difference(first.match(sign)?.length ?? 0, second.match(sign)?.length ?? 0),
  );
  const all = [...words, ...signs];
  const sum = all.reduce((total, value) => total + value, 0);
  return (2 * (own.trust ?? 1) * sum) / Math.sqrt(1 + all.reduce((total, value) => total + value * value, 0));
}

function difference(more: number, less: number): number {
  return clip((more - less) / Math.sqrt(more + less + 1), MOST);
}

// Words in lower case with single spaces between and around them.
function searchable(text: string, lang: string): string {
  if (isUnspaced(lang)) return text;
  const plain = text.replace(/\u2019/g, "'").toLowerCase();
  return ` ${(plain.match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)?/gu) ?? []).join(' ')} `;
}

function countOf(text: string, word: string, lang: string): number {
  const sought = isUnspaced(lang) ? word : ` ${word} `;
  const step = isUnspaced(lang) ? sought.length : sought.length - 1;
  let count = 0;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + step)) count++;
  return count;
}
