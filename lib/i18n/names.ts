/** The names of an article, and how they are settled. */
export const names = {
  title: 'Names',
  lead: 'Every person, place and body that this article names, with each spelling. Settling one writes new versions of the open paragraphs and puts the spelling into the glossary of the desk.',
  'editors-settle': 'An editor settles how a name is spelled.',
  'not-paired': 'Names are gathered from confirmed paragraphs. Confirm the pairing first.',
  empty: 'No names were found.',
  'empty-heard':
    'No names were found. In a script without capital letters they are told by their sound, where the paragraphs have a source text.',
  'open-title': 'Spelled in more than one way',
  'other-title': 'Spelled alike, or settled',
  list: '{title}: names',
  kinds: { person: 'Person', place: 'Place', body: 'Body', other: 'Name' },
  settled: 'Settled: {spelling}',
  count: '{side} {count, number}×',
  sides: { literal: 'literal', polished: 'polished', edit: 'edit' },
  places: '{count, plural, one {in paragraph} other {in paragraphs}}',
  'place-label': 'Paragraph {number, number}, with “{spelling}”',
  'more-places': 'and {count, number} more',
  'fewer-places': 'fewer',
  choose: 'Settle on',
  other: 'Another spelling',
  settle: 'Settle',
  'settle-name': 'Settle {name}',
  'settle-one': 'Settle it',
  'settle-one-name': 'Settle the spelling of {name}',
  cancel: 'Cancel',
  'settle-again': 'Settle it otherwise',
  'settle-again-name': 'Settle {name} otherwise',
  done: {
    glossary: '“{spelling}” is settled, and in the glossary of the desk.',
    written:
      '{count, plural, =0 {No open paragraph spelled it otherwise.} one {One paragraph got a new version and waits for an editor:} other {# paragraphs got new versions and wait for an editor:}}',
    approved:
      '{count, plural, one {One approved paragraph spells it otherwise and was left as it is. Look at it:} other {# approved paragraphs spell it otherwise and were left as they are. Look at them:}}',
    returned:
      '{count, plural, one {One returned paragraph spells it otherwise; its translator will see it in the checks:} other {# returned paragraphs spell it otherwise; their translators will see it in the checks:}}',
    paragraphs: '{count, plural, one {paragraph} other {paragraphs}}',
    place: 'Paragraph {number, number}',
  },
  'spelling-missing': 'Choose a spelling, or type another.',
  'spelling-long': 'A spelling has at most 200 characters.',
} as const;
