// Light stems: enough to see that two words are forms of one word, nothing more. A stem is never shown. Endings of English
// by hand; of other languages the commonest endings, cut where enough of the word remains. Not done: vowel changes
// (ran/run), prefixes (ge-), dictionaries.
const ENDINGS: Readonly<Record<string, RegExp>> = {
  de: /(?:ern|em|en|er|es|e|n|s)$/,
  fr: /(?:es|s|e)$/,
  es: /(?:es|s|o|a)$/,
  it: /[aeio]$/,
  pt: /(?:es|s|o|a)$/,
  ru: /(?:ами|ями|ого|его|ому|ему|ыми|ими|ах|ях|ам|ям|ом|ем|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|им|а|я|о|е|ы|и|у|ю|ь)$/,
  ko: /(?:에서|으로|에게|까지|부터|은|는|이|가|을|를|의|에|로|와|과|도|만)$/,
  hi: /(?:ों|ें|ाएँ|ियाँ|ियों|े|ी|ा)$/,
};

const LEAST: Readonly<Record<string, number>> = { ko: 2, hi: 3 };

/** The stem of a folded word; `language` is a primary subtag such as 'en'. */
export function stemOf(word: string, language: string): string {
  if (language === 'en') return englishStem(word);
  const ending = ENDINGS[language];
  if (!ending) return word;
  const stem = word.replace(ending, '');
  return stem.length >= (LEAST[language] ?? 4) ? stem : word;
}

function englishStem(word: string): string {
  let stem = word.replace(/'s?$/, '');
  if (stem.length > 4) stem = stem.replace(/ing$|ed$|ies$|s+$/, '');
  if (stem.length > 3) stem = stem.replace(/[eyi]$/, '');
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
