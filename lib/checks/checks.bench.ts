// npm run bench:checks. One megabyte through all checks together: as an article of paragraphs, and as one paragraph with
// its literal, in four scripts; then adversarial texts at one size and at twice the size. Prints milliseconds and ratios
// measured side by side; a ratio near 2 is linear, near 4 quadratic. Last the name ledger of a long article and of one
// twice as long. No test asserts a time.
import { CHECK_NAMES, type CheckInput } from './finding.ts';
import { differing, hostileTexts } from './hostile.ts';
import { type LedgerParagraph, nameLedger } from './names.ts';
import { runChecks } from './run.ts';

const MEGABYTE = 1_000_000;
const SENTENCES: Record<string, string> = {
  en: 'On 21 April, Mayor Jane Harlow of Port Ellery met 30 visitors from Norvale, who “never expected” such a welcome. ',
  ru: 'Двадцать первого апреля мэр Порт-Эллери Анна Харлова встретила 30 гостей из Норвейла, «не ожидавших» такого приёма. ',
  zh: '四月二十一日，埃勒里港市长会见了来自诺维尔的三十名客人，他们“从未想到”会受到这样的欢迎。',
  he: 'ב-21 באפריל נפגשה ראשת העיר פורט אלרי עם 30 אורחים מנורווייל, ש"לא ציפו" לקבלת פנים כזו. ',
};

function main(): void {
  for (const [lang, sentence] of Object.entries(SENTENCES)) {
    const half = textOf(sentence, MEGABYTE / 2);
    const paragraph = textOf(sentence, 800);
    const paragraphs = Math.round(MEGABYTE / 2 / paragraph.length);
    const asArticle = timeOf(() => {
      for (let i = 0; i < paragraphs; i++) check(lang, `${paragraph}${i}.`, `${paragraph}${i + 1}.`);
    });
    const asOne = timeOf(() => check(lang, half, half.replaceAll('30', '31')));
    console.log(`${lang}  1 MB as ${paragraphs} pairs of paragraphs ${asArticle} ms, as one pair ${asOne} ms`);
  }
  for (const [name, make] of hostileTexts) {
    const [once, twice] = [make(50_000), make(100_000)];
    const first = timeOf(() => check('en', once, once.slice(1)));
    const second = timeOf(() => check('en', twice, twice.slice(1)));
    const third = timeOf(() => check('en', twice, differing(twice)));
    const slowest = first > 150 ? `, most in ${slowestCheck(once)}` : '';
    const ratio = (second / Math.max(1, first)).toFixed(1);
    console.log(
      `${name.padEnd(28)} 50 kB ${first} ms, 100 kB ${second} ms, ratio ${ratio}, with another one ${third} ms${slowest}`,
    );
  }
  const [long, longer] = [2000, 4000].map((count) => timeOf(() => nameLedger(namedParagraphs(count), 'en')));
  const ratio = ((longer ?? 0) / Math.max(1, long ?? 0)).toFixed(1);
  console.log(`name ledger  2,000 paragraphs ${long} ms, 4,000 paragraphs ${longer} ms, ratio ${ratio}`);
}

const FIRST = 'Jane Anna Marta Olaf Peter Quentin Rosa Sven Tilda Uwe'.split(' ');
const LAST = 'Harlow Ekwall Strand Varga Lindqvist Moreau Petri Novak Okafor Brandt'.split(' ');

/** Paragraphs with their literal, a hundred people between them. */
function namedParagraphs(count: number): LedgerParagraph[] {
  return Array.from({ length: count }, (_, k) => {
    const mayor = `${FIRST[k % 10]} ${LAST[Math.floor(k / 10) % 10]}`;
    const text = `On 21 April, Mayor ${mayor} of Port Ellery met ${k} visitors, who never expected such a welcome.`;
    const versions = ['literal', 'polished'].map((side) => ({ id: `${side} ${k}`, side, text }));
    return { id: `${k}`, versions };
  });
}

function check(lang: string, candidate: string, literal: string): void {
  runChecks({ candidate, literal, targetLang: lang });
}

function slowestCheck(text: string): string {
  const input: CheckInput = { candidate: text, literal: text.slice(1), targetLang: 'en' };
  const times = CHECK_NAMES.map((name) => {
    const off = Object.fromEntries(
      CHECK_NAMES.filter((other) => other !== name).map((other) => [other, 'off' as const]),
    );
    return { name, ms: timeOf(() => runChecks(input, off)) };
  });
  return times.sort((a, b) => b.ms - a.ms)[0]?.name ?? '';
}

function textOf(sentence: string, length: number): string {
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
}

// Time of the processor, for other programs may have the machine as well.
function timeOf(run: () => void): number {
  const began = process.cpuUsage().user;
  run();
  return Math.round((process.cpuUsage().user - began) / 1000);
}

main();
