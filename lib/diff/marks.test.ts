import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedShare, changesInOrder, inlinePieces, moveSentences, type Piece, piecesOf } from './marks.ts';
import { proseDiff } from './prose-diff.ts';
import { risksOf } from './risks.ts';

const textOf = (pieces: readonly Piece[]) => pieces.flatMap(({ parts }) => parts.map(({ text }) => text)).join('');
const diff = (left: string, right: string) => proseDiff(left, right, { locale: 'en' });
const words = fc
  .array(
    fc.constantFrom('the ', 'port ', 'ports ', 'of ', 'Lyon ', '30 ', 'never ', '. ', ', ', '\n', '  ', 'opened '),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('what a screen shows of a diff', () => {
  it('gives back both texts, in columns and in one line', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const result = diff(left, right);
        expect(textOf(piecesOf(result, 'left'))).toBe(left);
        expect(textOf(piecesOf(result, 'right'))).toBe(right);
        const line = inlinePieces(result);
        expect(textOf(line.filter(({ side }) => side !== 'left'))).toBe(right);
        if (result.hunks.every(({ light }) => !light)) {
          expect(textOf(line.filter(({ side }) => side !== 'right'))).toBe(left);
        }
        const names = changesInOrder(result).filter((name) => name.startsWith('h'));
        expect(names.sort()).toEqual(result.hunks.map(({ id }) => `h${id}`).sort());
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no change without a mark that can be seen', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const result = diff(left, right);
        const isSeen = ({ look, parts }: Piece) => look === 'changed' || parts.some(({ strong }) => strong);
        const pieces = [...piecesOf(result, 'left'), ...piecesOf(result, 'right')].filter(isSeen);
        expect([...new Set(pieces.flatMap(({ hunk }) => hunk ?? []))].sort()).toEqual(
          result.hunks.map(({ id }) => id).sort(),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('shows of a light change only the new form, in one line', () => {
    const line = inlinePieces(
      diff('It was signed in the Old port of Lyon.', 'It was signed in the old ports of Lyon.'),
    );
    expect(textOf(line)).toBe('It was signed in the old ports of Lyon.');
  });

  it('shows the new form where the old one stood, before what was lost behind it', () => {
    const line = inlinePieces(
      diff(
        'He came with the mayor of South Korea and his delegation. The two parties jointly signed it.',
        'He came with the mayor of South Korea, and the two parties jointly signed it.',
      ),
    );
    expect(textOf(line)).toContain('South Korea, and his delegation. the two parties');
  });

  it('keeps white space at the ends of a change out of its mark', () => {
    const pieces = piecesOf(diff('The old pier was torn down.', 'The old and much loved pier was torn down.'), 'right');
    expect(pieces.find(({ look }) => look === 'changed')?.parts).toEqual([{ text: 'and much loved', strong: true }]);
  });

  it('shows white space that differs as such', () => {
    const pieces = piecesOf(diff('one two\nthree four', 'one two three four'), 'left');
    expect(pieces.map(({ look }) => look)).toEqual(['same', 'space', 'same']);
  });

  it('lists numbers, names, negations and omissions, in reading order, and nothing light', () => {
    const left =
      'In March 62 boats of the old fleet came to the Port of Lyon, and the old masters did agree to the new terms at last.';
    const right =
      'In March 26 boats of the fleet came to the port of Nantes, and the old masters did not agree to the new terms at last.';
    expect(risksOf(diff(left, right), 'en').map(({ risks, left, right }) => [risks.join(), left, right])).toEqual([
      ['number', '62', '26'],
      ['omission', 'old', ''],
      ['name', 'Lyon', 'Nantes'],
      ['negation', '', 'not'],
    ]);
  });

  it.each([
    ['They showed the drawings in June.', 'They showed the drawings in July.', ['date: June > July']],
    ['The council met there on Monday.', 'The council met there on Tuesday.', ['date: Monday > Tuesday']],
    ['They sang for Anna in it.', 'They sang for Olga in it.', ['name: Anna > Olga']],
    ['Then it went on Monday to Anna.', 'Then it went to Olga.', ['date,name: Monday to Anna > Olga']],
    ['He came in March with Anna.', 'He came in August with Olga.', ['date,name: March with Anna > August with Olga']],
    ['It begins on 4 June.', 'It begins on 5 July.', ['number,date: 4 June > 5 July']],
  ])('calls a month or a weekday a date and no name: %s', (left, right, told) => {
    const risky = risksOf(diff(left, right), 'en').map(({ risks, left, right }) => `${risks}: ${left} > ${right}`);
    expect(risky).toEqual(told);
  });

  it('calls nothing left out that carries no fact', () => {
    const left = 'The pier, which there was in the bay, has been torn down at night by the port.';
    const right = 'The pier in the bay has been torn down by the port.';
    expect(risksOf(diff(left, right), 'en').map((risky) => risky.left)).toEqual(['at night']);
  });

  it('calls nothing left out that is said elsewhere in other order', () => {
    const left = 'Room 300 of the old harbour house was cleaned by the keepers before noon.';
    const right = 'Before noon the keepers cleaned room 300 of the old harbour house.';
    expect(risksOf(diff(left, right), 'en')).toEqual([]);
  });

  it('calls a name that only stands elsewhere no risk, unless two changed places', () => {
    const namesIn = (left: string, right: string) =>
      risksOf(diff(left, right), 'en').flatMap(({ risks, ...words }) =>
        risks.includes('name') ? [[words.left, words.right]] : [],
      );
    const kept = 'The mayor of Lyon said that he was very glad to see the old port at work again.';
    expect(namesIn(kept, 'The mayor said that he was very glad to see the old port of Lyon at work again.')).toEqual(
      [],
    );
    expect(namesIn(kept, 'The mayor said that he was very glad to see the old port at work again.')).toHaveLength(1);
    expect(
      namesIn(
        'The prize went to Anna after a long year, and the town thanked Olga for her help in it.',
        'The prize went after a long year to Olga, and the town for her help thanked Anna in it.',
      ),
    ).toEqual([
      ['Anna', ''],
      ['', 'Anna'],
    ]);
  });

  it.each([
    [
      'The mayor welcomed Li Zhuangyu and the guests.',
      'The mayor extended a warm welcome to Mr. Lee Jang-woo and the guests.',
      ['Li Zhuangyu', 'Mr. Lee Jang-woo'],
    ],
    ['The town spent much of it.', 'The town did not spend $40 million of it.', ['', 'not spend $40 million']],
    ['It lies on the lake.', 'It lies on the lake with all of its 14 islands.', ['', '14 islands']],
    ['They came home with nothing but debts.', 'They came home rich in debts.', ['nothing but debts', '']],
    ['Then Lyon beat Lyon there.', 'Then Lyon did play there.', ['Lyon', '']],
  ])('shows the words at stake, not all that changed with them: %s', (left, right, words) => {
    expect(risksOf(diff(left, right), 'en').flatMap(({ left, right }) => [left, right])).toEqual(words);
  });

  it.each([
    ['Over the past 30 years, they have kept to it.', 'They have kept to it for three decades.', []],
    ['They spent 1.2 billion on the new bridge there.', 'On the new bridge they spent 1,200 million there.', []],
    [
      'Over the past 30 years, they have kept to it.',
      'They have kept to it for four decades.',
      ['Over the past 30 years,', 'four decades'],
    ],
    [
      'They spent 1.2 billion on the new bridge there.',
      'On the new bridge they spent 1,200 there.',
      ['1.2 billion', '1,200'],
    ],
  ])('calls a number in other words no risk: %s', (left, right, words) => {
    const risky = risksOf(diff(left, right), 'en').filter(({ risks }) => risks.includes('number'));
    expect(risky.flatMap(({ left, right }) => [left, right].filter(Boolean))).toEqual(words);
  });

  it('calls a title before a name no name', () => {
    const risky = (left: string, right: string) => risksOf(diff(left, right), 'en').map(({ risks }) => risks.join());
    expect(risky('Then Mayor Lin opened the bridge.', 'Then Mr. Lin opened the bridge.')).toEqual([]);
    expect(risky('Then Mayor Lin opened the bridge.', 'Then Mayor Lim opened the bridge.')).toEqual(['name']);
    expect(risky('Then Martin King opened the bridge.', 'Then Martin Cole opened the bridge.')).toEqual(['name']);
  });

  it.each([
    ['Anna beat Olga in the final.', 'Olga beat Anna in the final.', ['Anna', 'Olga', 'Olga', 'Anna']],
    [
      'On Monday Serbia invited Croatia.',
      'On Monday Croatia invited Serbia.',
      ['Serbia', 'Croatia', 'Croatia', 'Serbia'],
    ],
    ['It rose from 40 to 62 million.', 'It rose from 62 to 40 million.', ['40', '62', '62', '40']],
    ['In the final Anna beat Olga.', 'In the final Olga was beaten by Anna.', []],
    ['Lyon, Paris and Lille took part.', 'Lille, Paris and Lyon took part.', []],
    ['Rooms 12 and 15 are free.', 'Rooms 15 and 12 are free.', []],
  ])('names what changed places with the same words between, and no other move: %s', (left, right, words) => {
    const risky = risksOf(diff(left, right), 'en').filter(({ risks }) => !risks.includes('omission'));
    expect(risky.flatMap(({ left, right }) => [left, right])).toEqual(words);
  });

  it('tells how much was changed: nothing, all, and form does not count', () => {
    expect(changedShare(diff('One two three.', 'One two three.'))).toBe(0);
    expect(changedShare(diff('One two three', 'vier fünf sechs'))).toBe(1);
    expect(changedShare(diff('One high level meeting', 'One high-level meeting'))).toBe(0);
  });

  it('knows from which sentence to which a passage moved', () => {
    const [a, b, c] = [
      'The old pier was torn down.',
      'Fishermen held a vigil there.',
      'The mayor stayed away from it.',
    ];
    const sentences = moveSentences(diff(`${a} ${b} ${c}`, `${b} ${c} ${a}`), 'en');
    expect([...sentences.values()]).toEqual([{ left: 1, right: 3 }]);
  });
});
