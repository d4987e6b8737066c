export const publishing = {
  'not-ready':
    '{open, plural, =0 {The pairing is not confirmed yet} one {One paragraph is not approved yet} other {# paragraphs are not approved yet}}. The list names each; the article goes out when all are approved.',
  'changed-meanwhile': 'The approved text changed while you looked at it. Read it again, then publish.',
  'nothing-new': 'Readers have just this text already. Approve a change first, then publish it.',
  'not-out': 'This edition is not out any more. Reload the page to see what readers get.',
} as const;
