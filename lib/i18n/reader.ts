/** The public site. */
export const reader = {
  tagline: 'Articles in translation, every paragraph read and approved by an editor',
  front: 'Published articles',
  all: 'All articles',
  desk: 'For the desk',
  feed: 'Feed',
  edition: 'Edition {number}',
  published: 'Published',
  pages: 'Pages',
  newer: 'Newer articles',
  older: 'Older articles',
  'empty-title': 'Nothing is published yet',
  'empty-text': 'The first article will stand here as soon as every paragraph of it is approved.',
  'away-title': 'The page cannot be shown just now',
  'away-text': 'The fault is ours and has been noted. Please come back in a moment, or try:',
  'lost-title': 'There is no article here',
  'lost-text': 'It may have been taken off, or the address is not quite right. What is published is all in one place:',
} as const;
