import { checkTable } from './testing.ts';

checkTable(
  'no-verb',
  [
    ['en', '⟦A long and quiet night by the cold northern sea.⟧'],
    ['en', 'A long and quiet evening was over.'],
    ['en', 'They met by the cold northern sea that evening.'],
    ['en', 'He came home. ⟦And a long night by the cold northern sea.⟧'],
    ['en', 'A quiet evening.'],
    ['en', 'A long and quiet evening by the cold northern sea'],
    ['en', 'A Long and Quiet Evening by the Sea.', null, null, { kind: 'heading' }],
    ['en', 'Mayor Harlow of the old town by the sea.'],
    ['en', '⟦The most important part of our common future together.⟧'],
    ['en', 'The most important part of our future is trade.'],
    ['en', 'Running by the cold northern sea all alone.'],
    ['en', 'Why not a quiet evening by the northern sea?'],
    ['en', '⟦One more day of rain and cold in the town.⟧'],
    ['en', 'One more day of rain and they would have left.'],
    ['en', '⟦From the first day on a very good and warm relation.⟧'],
    ['en', '⟦No word of it from the mayor or the council until now.⟧'],
    ['en', 'It’s a long and quiet evening by the northern sea.'],
    ['en', 'We welcome a long and quiet evening by the sea.'],
    ['en', '⟦For all of the people in the old and great town.⟧'],
    ['en', '⟦A small step for one man, a great step for all.⟧ He went.'],
    ['ru', 'Длинный и тихий вечер у холодного северного моря.'],
  ],
  1,
);
