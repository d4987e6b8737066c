import { checkTable } from './testing.ts';

checkTable(
  'negation',
  [
    ['en', 'The mayor agreed.', 'The mayor did ⟦not⟧ agree.'],
    ['en', 'The mayor did ⟦not⟧ agree.', 'The mayor agreed.'],
    ['en', 'The mayor didn’t agree.', 'The mayor did not agree.'],
    ['en', 'The mayor refused.', 'The mayor did not agree.'],
    ['en', 'The mayor was unable to come.', 'The mayor could not come.'],
    ['en', 'The mayor failed to come.', 'The mayor did not come.'],
    ['en', 'They came with shoes.', 'They came ⟦without⟧ shoes.'],
    ['en', 'They have ⟦never⟧ met.', 'They have met.'],
    ['en', 'A harmless plan.', 'A plan that does no harm.'],
    ['de', 'Sie kamen.', 'Sie kamen ⟦nicht⟧.'],
    ['de', 'Sie haben ⟦kein⟧ Geld.', 'Sie haben Geld.'],
    ['de', 'Es ist unmöglich.', 'Es ist nicht möglich.'],
    ['fr', 'Ils viennent.', 'Ils ⟦ne⟧ viennent pas.'],
    ['fr', 'Il refuse.', 'Il ne veut pas.'],
    ['es', 'Ellos vienen.', 'Ellos ⟦no⟧ vienen.'],
    ['es', 'Es imposible.', 'No es posible.'],
    ['ru', 'Они пришли.', 'Они ⟦не⟧ пришли.'],
    ['ru', 'Это ⟦не⟧ так.', 'Это так.'],
    ['ru', 'Он отказался.', 'Он не согласился.'],
    ['uk', 'Вони прийшли.', 'Вони ⟦не⟧ прийшли.'],
    ['uk', 'Він відмовився.', 'Він не погодився.'],
    ['zh', '他同意了。', '他不同意。'],
  ],
  // Latin and Cyrillic are the scripts of the languages that have a word list.
  2,
);
