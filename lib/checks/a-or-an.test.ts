import { checkTable } from './testing.ts';

checkTable(
  'a-or-an',
  [
    ['en', 'He ate ⟦a apple⟧.'],
    ['en', 'He ate an apple.'],
    ['en', 'He is ⟦an mayor⟧.'],
    ['en', 'He is a mayor.'],
    ['en', 'He waited ⟦a hour⟧.'],
    ['en', 'He waited an hour.'],
    ['en', 'It is ⟦an university⟧.'],
    ['en', 'It is a university.'],
    ['en', 'It was a one-sided, a European and a useful game.'],
    ['en', 'It was ⟦an European⟧ game.'],
    ['en', 'An MP, an NGO, a UN office, a BBC show.'],
    ['en', 'It was ⟦a MP⟧.'],
    ['en', 'It was ⟦an BBC⟧ show.'],
    ['en', 'An 8-year-old and an 18-year-old, a 10-year-old.'],
    ['en', 'It took ⟦a 8⟧ year wait.'],
    ['en', 'Vitamin A is good; plan A or B.'],
    ['en', 'An historic day, an uninvited guest, an unimportant one.'],
    ['en', '⟦A orange⟧ fell.'],
    ['en', 'An honest man, an heir.'],
    ['en', 'It was ⟦a honest⟧ man.'],
    ['de', 'Er kam an apple.'],
  ],
  1,
);
