// Italian numbers in one word: ventitré, settecentoventi, duemilatrecento. Thousands, hundreds, tens and units in this order;
// tens lose their vowel before uno and otto.
const HUNDRED = 'cento';

export function italianValue(word: string, table: ReadonlyMap<string, number>): number | undefined {
  if (word.length > LONGEST) return undefined;
  const bare = word.replaceAll('é', 'e');
  const [, many = '', rest = bare] = /^(.*?)(?:mila|mille)(.*)$/u.exec(bare) ?? [];
  if (rest === bare) return belowThousand(bare, table);
  const thousands = many === '' ? 1 : belowThousand(many, table);
  const small = rest === '' ? 0 : belowThousand(rest, table);
  return thousands === undefined || small === undefined ? undefined : thousands * 1000 + small;
}

const LONGEST = 40;

function belowThousand(word: string, table: ReadonlyMap<string, number>): number | undefined {
  const at = word.indexOf(HUNDRED);
  if (at < 0) return belowHundred(word, table);
  const hundreds = at === 0 ? 1 : table.get(word.slice(0, at));
  const rest = word.slice(at + HUNDRED.length);
  const small = rest === '' ? 0 : belowHundred(rest, table);
  return hundreds === undefined || hundreds > 9 || small === undefined ? undefined : hundreds * 100 + small;
}

function belowHundred(word: string, table: ReadonlyMap<string, number>): number | undefined {
  const known = table.get(word);
  if (known !== undefined) return known < 100 ? known : undefined;
  const [, tens = '', unit = ''] = /^(\p{L}+?)(uno?|due|tre|quattro|cinque|sei|sette|otto|nove)$/u.exec(word) ?? [];
  const ten = ['i', 'a', ''].map((end) => table.get(tens + end)).find((value) => value !== undefined && value >= 20);
  const one = unit === 'un' ? 1 : table.get(unit);
  return ten === undefined || one === undefined ? undefined : ten + one;
}
