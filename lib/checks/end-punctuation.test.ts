import { checkTable } from './testing.ts';

const LONG = 'The two cities have worked together for many years and will go on to do s';

checkTable('end-punctuation', [
  ['en', `${LONG}⟦o⟧`, `${LONG}o.`],
  ['en', `${LONG}o.`, `${LONG}o.`],
  ['en', `${LONG}o`, `${LONG}o`],
  ['en', `${LONG}⟦o⟧`],
  ['en', 'He came⟦.⟧', 'He came?'],
  ['en', 'He came!', 'He came.'],
  ['en', 'He came.”', 'He came.'],
  ['en', 'He cam⟦e⟧', 'He came.'],
  ['en', 'Mayors Meet in Port Ellery', 'Mayors meet in Port Ellery.'],
  ['en', 'Mayors meet in the harbour', null, null, { kind: 'caption' }],
  ['en', 'The mayors meet⟦.⟧', null, ['zh', '市长会面']],
  ['en', 'The mayors meet.', null, ['zh', '市长会面。']],
  ['es', 'Preguntó: «¿Quién viene?».', 'Preguntó: "¿Quién viene?"'],
  ['hi', 'उसने कहा “वे आए।”', null, ['en', 'He said “they came”']],
  ['en', 'The mayors meet. All come.', null, ['zh', '市长会面。大家都来']],
  ['en', 'He came 😘', 'He came.'],
  ['de', 'Die beiden Städte arbeiten seit vielen Jahren gut zusamme⟦n⟧', 'Die beiden Städte arbeiten zusammen.'],
  ['de', 'Die beiden Städte arbeiten seit vielen Jahren gut zusammen.', 'Die beiden Städte arbeiten zusammen.'],
  ['ru', 'Города много лет работают вмест⟦е⟧', 'Города много лет работают вместе.'],
  ['ru', 'Города много лет работают вместе.', 'Города работают вместе.'],
  ['zh', '两座城市多年来一直在合⟦作⟧', '两座城市多年来一直在合作。'],
  ['zh', '两座城市多年来一直在合作。', '两座城市一直合作。'],
  ['ja', '両市は長年協力してい⟦る⟧', '両市は長年協力している。'],
  ['ja', '市長は「両市は長年協力している」', '市長は「両市は長年協力している。」'],
  ['hi', 'दोनों शहर वर्षों से साथ काम करते ह⟦ैं⟧'.replace('ह⟦ैं⟧', '⟦हैं⟧'), 'दोनों शहर साथ काम करते हैं।'],
  ['hi', 'दोनों शहर वर्षों से साथ काम करते हैं।', 'दोनों शहर साथ काम करते हैं।'],
  ['he', 'שתי הערים עובדות יחד שנים רבו⟦ת⟧', 'שתי הערים עובדות יחד.'],
]);
