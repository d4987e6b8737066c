import { expect, it } from 'vitest';
import { termsThatMatter } from './glossary.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import { runChecks } from './run.ts';
import { checkTable } from './testing.ts';

const entry = (source: string, target: string, ...forbidden: string[]): GlossaryEntry => ({
  source,
  target,
  forbidden,
  kind: 'term',
});
const list = (...glossary: GlossaryEntry[]) => ({ article: { glossary } });

const CITY = list(entry('姐妹城市', 'sister city', 'twin town'));
const STRANDH = list({ ...entry('', 'Halvard Strändh', 'Halvard Strand', 'Strand'), kind: 'name' });
const DAEJEON = list(entry('大田', 'Daejeon', 'Taejon'));

checkTable('glossary', [
  ['en', 'They are sister cities.', null, ['zh', '它们是姐妹城市。'], CITY],
  ['en', '⟦They are friends.⟧', null, ['zh', '它们是姐妹城市。'], CITY],
  ['en', 'They are friends.', null, ['zh', '它们是朋友。'], CITY],
  ['en', 'They are friends.', null, null, CITY],
  ['en', 'They are ⟦twin towns⟧ now.', null, null, CITY],
  ['en', 'They are ⟦Twin Towns⟧.', null, ['zh', '它们是姐妹城市。'], CITY],
  ['en', 'The twin came to town.', null, null, CITY],
  ['en', 'They have a harbour.', null, null, list(entry('', 'harbour', 'haven'))],
  ['en', 'The ⟦havens⟧ are full.', null, null, list(entry('', 'harbour', 'haven'))],
  [
    'en',
    'He was ⟦making⟧ it, and the ⟦cities⟧ paid.',
    null,
    null,
    list(entry('', 'build', 'make'), entry('', 'town', 'city')),
  ],
  ['en', 'They met in ⟦Taejon⟧ and ⟦Taejon⟧’s port.'.replace('⟦Taejon⟧’s', '⟦Taejon’s⟧'), null, null, DAEJEON],
  ['en', 'They met in Daejeon’s port.', null, ['zh', '在大田。'], DAEJEON],
  ['en', 'They met there.', null, ['zh', '在大田。'], list({ ...entry('大田', 'Daejeon'), targetLang: 'de' })],
  ['en', 'They met there.', null, ['zh', '在大田。'], list({ ...entry('大田', 'Daejeon'), sourceLang: 'ja' })],
  ['en', 'The old sister city board met.', null, null, list(entry('', 'sister city board', 'sister city'))],
  [
    'de',
    'Die ⟦Partnerstädte⟧ feiern.',
    null,
    null,
    list(entry('', 'Städtepartnerschaft', 'Partnerstadt', 'Partnerstädte')),
  ],
  [
    'de',
    'Die Städtepartnerschaften feiern.',
    null,
    ['en', 'Twinnings.'],
    list(entry('twinnings', 'Städtepartnerschaft')),
  ],
  ['ru', 'Это ⟦побратимы⟧.', null, null, list(entry('', 'города-партнёры', 'побратим'))],
  ['ru', 'Это города-партнёры.', null, ['en', 'A sister city.'], list(entry('sister city', 'город-партнёр'))],
  ['ru', '⟦Это друзья.⟧', null, ['en', 'A sister city.'], list(entry('sister city', 'город-партнёр'))],
  ['zh', '他们在⟦太田⟧见面。', null, null, list(entry('', '大田', '太田'))],
  ['zh', '他们在大田见面。', null, ['en', 'In Daejeon.'], list(entry('Daejeon', '大田'))],
  ['zh', '⟦他们见面。⟧', null, ['en', 'In Daejeon.'], list(entry('Daejeon', '大田'))],
  ['en', 'The Strand was closed, and Paul Strand left.', null, null, STRANDH],
  ['en', 'The ⟦Strand⟧ office was closed; ⟦Halvard Strand⟧ left.', null, null, STRANDH],
  [
    'en',
    'Later ⟦Strand⟧ left.',
    null,
    null,
    { article: { ...STRANDH.article, texts: ['Mayor Halvard Strand opened the door.'] } },
  ],
  ['he', '⟦הם נפגשו.⟧', null, ['en', 'In Daejeon.'], list(entry('Daejeon', 'דג׳ון'))],
  ['he', 'הם נפגשו.', null, ['en', 'In Seoul.'], list(entry('Daejeon', 'דג׳ון'))],
]);

it.each([
  ['de', 'Die Partnerstadt feiert.', 'error'],
  ['de', 'Die Partnerstädte feiern.', 'warning'],
  ['en', 'The twin towns met.', 'error'],
])('a forbidden word in a form that is only guessed can be waived: %s %s', (targetLang, candidate, severity) => {
  const glossary = [entry('', 'sister city', 'twin town'), entry('', 'Städtepartnerschaft', 'Partnerstadt')];
  expect(runChecks({ candidate, targetLang, article: { glossary } })).toMatchObject([{ check: 'glossary', severity }]);
});

it.each([
  ['Harbour life.', 'port', 'Port life.'],
  ['Old harbours are full.', 'port', 'Old ports are full.'],
  ['The harbour’s end, of all.', 'port', 'The port’s end, of all.'],
  ['Old harbours are full.', 'sister city', null],
  ['He was harbouring it.', 'port', null],
])(
  'the correction of a forbidden word leaves its form as it was, or there is none: %s',
  (candidate, target, mended) => {
    const [found] = runChecks({ candidate, targetLang: 'en', article: { glossary: [entry('', target, 'harbour')] } });
    const { fix } = found ?? {};
    expect(found?.check).toBe('glossary');
    expect(fix ? candidate.slice(0, fix.start) + fix.text + candidate.slice(fix.end) : null).toBe(mended);
  },
);

it.each([
  ['en', 'At Ekwall’s house, of Birgitta Ekwall.', 'Ekvall’s'],
  ['ru', 'О доме Екволле.', undefined],
])('a name keeps its possessive and loses no case: %s %s', (targetLang, candidate, mended) => {
  const glossary = [
    { ...entry('', 'Birgitta Ekvall', 'Birgitta Ekwall', 'Ekwall'), kind: 'name' as const },
    { ...entry('', 'Эквалль', 'Екволл'), kind: 'name' as const },
  ];
  const found = runChecks({ candidate, targetLang, article: { glossary } });
  expect(found.filter(({ check }) => check === 'glossary').map(({ fix }) => fix?.text)).toContain(mended);
});

it('finds in whatever is written the same by the terms that can matter as by the whole glossary', () => {
  const glossary = [
    entry('syskonstad', 'sister city', 'twin town'),
    entry('hamn', 'harbour', 'haven'),
    entry('syskonstad', 'partner city'),
    entry('färja', 'ferry'),
    entry('', 'council', 'municipality'),
    { ...entry('hamn', 'quay'), sourceLang: 'de' },
    { ...entry('hamn', 'port', 'docks'), sourceLang: 'de' },
  ].map((one) => ({ ...one, note: 'as agreed' }));
  const sources = ['Våra syskonstäder möts.', 'De kom med tåg.'];
  const few = termsThatMatter(glossary, sources, 'sv');
  expect(few.map(({ source, target }) => `${source}:${target}`)).toEqual([
    'syskonstad:sister city',
    ':harbour',
    'syskonstad:partner city',
    ':council',
    ':port',
  ]);
  expect(JSON.stringify(few)).not.toContain('as agreed');
  for (const source of [...sources, undefined])
    for (const candidate of [
      'The twin town has a haven.',
      'Sister cities and docks.',
      'Ferry to the municipality.',
      '',
    ])
      expect(found(candidate, source, few)).toEqual(found(candidate, source, glossary));
});

function found(candidate: string, source: string | undefined, glossary: GlossaryEntry[]) {
  return runChecks({ candidate, source, sourceLang: 'sv', targetLang: 'en', article: { glossary } });
}
