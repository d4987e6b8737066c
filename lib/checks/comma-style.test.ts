import { checkTable } from './testing.ts';

checkTable(
  'comma-style',
  [
    ['en', 'It pays ⟦5000⟧ yuan.'],
    ['en', 'It pays 5,000 yuan.'],
    ['en', 'It pays RMB ⟦4500⟧ a month.'],
    ['en', 'It pays $⟦4500⟧.'],
    ['en', 'In 1994 it paid.'],
    ['en', 'Some ⟦12000⟧ came.'],
    ['en', 'Some 12,000 came.'],
    ['en', 'Some ⟦3000⟧ people came.'],
    ['en', 'Page 2000 of the book.'],
    ['en', 'Flight AB1234 and room 10-2000.'],
    ['en', 'Call 0123456 now.'],
    ['en', 'They smiled⟦ and ⟧they whispered.'],
    ['en', 'They smiled, and they whispered.'],
    ['en', 'She sat between her parents⟦ but ⟧she looked away.'],
    ['en', 'They smiled and whispered.'],
    ['en', 'He and they agreed.'],
    ['en', 'He came⟦ and ⟧he saw.'],
    ['en', 'The mayor⟦ and ⟧she spoke.'],
    ['de', 'Es kostet 5000 Dollar.'],
    ['zh', '他付了5000元。'],
  ],
  1,
);
