export const pairing = {
  'nothing-to-undo': 'There is nothing to undo: this is the pairing as it was proposed.',
  'nothing-to-confirm': 'No row holds text of the article: everything is marked as furniture. Unmark at least one row.',
  problems: {
    'unknown-row': 'This row is no longer there. The board now shows the newest state.',
    'unknown-piece': 'This block is no longer there. The board now shows the newest state.',
    'id-taken': 'This change was already made.',
    'out-of-range': 'This place is outside of the text. Try again on the board as it is now.',
    'row-would-be-empty': 'Both rows need text: split between two blocks.',
    'rows-not-adjacent': 'Only neighbouring rows can be merged. Move them together first.',
    'pieces-not-adjacent': 'Only parts that follow each other in the file can be joined.',
    'inside-grapheme': 'A character cannot be cut in two. Split beside it.',
  },
} as const;
