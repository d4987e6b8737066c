// Light stems: enough to see that two words are forms of one word, nothing more. A stem is never shown.
export function stemOf(word: string, language: string): string {
  if (language === 'en') return englishStem(word);
  return word;
}

function englishStem(word: string): string {
  let stem = word.replace(/'s?$/, '');
  if (stem.length > 4) stem = stem.replace(/ing$|ed$|ies$|s+$/, '');
  if (stem.length > 3) stem = stem.replace(/[eyi]$/, '');
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
