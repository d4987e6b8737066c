export const review = {
  somebody: 'Somebody',
  'conflict-choose': 'chose a version',
  'conflict-write': 'wrote a version',
  'conflict-approve': 'approved a version',
  'conflict-return': 'returned it',
  'conflict-reopen': 'reopened it',
  'conflict-other': 'changed it',
  objections: {
    'approved-already': 'This paragraph is approved. An editor can reopen it first.',
    'not-approved': 'This paragraph is not approved, so there is nothing to reopen.',
    'source-is-no-candidate':
      'The source text is here to compare with. Choose the literal or the polished version, or write one.',
    'own-text': 'You wrote this text, so another editor approves it. An administrator can allow it for this article.',
    'returned-already': 'This paragraph was already returned. It waits for a translator.',
    'text-empty': 'There is no text in it. Write the paragraph, or choose another version.',
    'reason-missing': 'Say why you return it, so that the translator knows what to change.',
  },
} as const;
