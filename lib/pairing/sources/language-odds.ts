// How far the letters of a text speak for one of two languages: log-odds from the three-letter sequences that are most
// common in each (franc's tables, which the import asks too). Unlike the nearest language alone, which the import wants,
// odds say how sure a short line is, so that many lines that are a little sure can be added up.
import { data } from 'franc/data.js';

// ISO 639-3, as the tables have them, by the tags of the desk.
const TABLES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'af:afr am:amh ar:arb az:azj be:bel bg:bul bn:ben bs:bos ca:cat cs:ces da:dan de:deu en:eng eo:epo es:spa et:ekk fa:pes ' +
    'fi:fin fil:tgl fr:fra gl:glg ha:hau hi:hin hr:hrv ht:hat hu:hun id:ind ig:ibo it:ita jv:jav kk:kaz ku:ckb ky:kir ' +
    'lt:lit lv:lvs mg:plt mk:mkd mr:mar ms:zlm nb:nob ne:npi nl:nld nn:nno no:nob pl:pol ps:pbu pt:por ro:ron ru:rus ' +
    'rw:kin sk:slk sl:slv so:som sr:srp su:sun sv:swe sw:swh tg:tgk ti:tir tk:tuk tl:tgl tr:tur tt:tat uk:ukr ur:urd ' +
    'uz:uzn vi:vie xh:xho yi:ydd yo:yor zu:zul'
  )
    .split(' ')
    .map((entry) => entry.split(':')),
);

/** What is not in a table is as rare as this rank. */
const UNSEEN = 600;
/** The first ranks are nearly as common as each other. */
const FIRST = 20;
/** Sequences overlap, so each says less than it would alone. */
const BY_SEQUENCE = 0.5;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
/** Log-odds of a letter that Chinese has not, and of one that Japanese may have too. */
const BY_KANA = 1.5;
const BY_HAN = -0.4;

/** Log-odds that a text is in `source` rather than in `target`; null where a language is not known. Two-letter codes. */
export function languageOdds(source: string, target: string): ((text: string) => number) | null {
  if (source === 'ja' && target === 'zh') return kanaOdds;
  if (source === 'zh' && target === 'ja') return (text) => -kanaOdds(text);
  const weights = weightsOf(source, target);
  if (!weights) return null;
  return (text) => {
    let total = 0;
    for (const sequence of sequencesOf(text)) total += weights.get(sequence) ?? 0;
    return total;
  };
}

function weightsOf(source: string, target: string): Map<string, number> | null {
  for (const tables of Object.values(data)) {
    const [theirs, own] = [tables[TABLES[source] ?? ''], tables[TABLES[target] ?? '']];
    if (!theirs || !own || theirs === own) continue;
    const [ranks, others] = [ranksOf(theirs), ranksOf(own)];
    const rank = (list: ReadonlyMap<string, number>, sequence: string) => FIRST + (list.get(sequence) ?? UNSEEN);
    return new Map(
      [...ranks.keys(), ...others.keys()].map((sequence) => [
        sequence,
        BY_SEQUENCE * Math.log(rank(others, sequence) / rank(ranks, sequence)),
      ]),
    );
  }
  return null;
}

function ranksOf(table: string): ReadonlyMap<string, number> {
  return new Map(table.split('|').map((sequence, rank) => [sequence, rank]));
}

function sequencesOf(text: string): Set<string> {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}'’]+/gu, ' ')
    .trim()} `;
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, i) => plain.slice(i, i + 3)));
}

function kanaOdds(text: string): number {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  return BY_KANA * count(KANA) + BY_HAN * count(HAN);
}
