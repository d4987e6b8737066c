import type { GlossaryEntry } from './glossary-entry.ts';
import { checkTable } from './testing.ts';

const entry = (source: string, target: string, ...forbidden: string[]): GlossaryEntry => ({
  source,
  target,
  forbidden,
  kind: 'term',
});
const list = (...glossary: GlossaryEntry[]) => ({ article: { glossary } });

const CITY = list(entry('姐妹城市', 'sister city', 'twin town'));
const DAEJEON = list(entry('大田', 'Daejeon', 'Taejon'));

checkTable('glossary', [
  ['en', 'They are sister cities.', null, ['zh', '它们是姐妹城市。'], CITY],
  ['en', '⟦They are friends.⟧', null, ['zh', '它们是姐妹城市。'], CITY],
  ['en', 'They are friends.', null, ['zh', '它们是朋友。'], CITY],
  ['en', 'They are friends.', null, null, CITY],
  ['en', 'They are ⟦twin towns⟧ now.', null, null, CITY],
  ['en', 'They are ⟦Twin Towns⟧.', null, ['zh', '它们是姐妹城市。'], CITY],
  ['en', 'The twin came to town.', null, null, CITY],
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
  ['he', '⟦הם נפגשו.⟧', null, ['en', 'In Daejeon.'], list(entry('Daejeon', 'דג׳ון'))],
  ['he', 'הם נפגשו.', null, ['en', 'In Seoul.'], list(entry('Daejeon', 'דג׳ון'))],
]);
