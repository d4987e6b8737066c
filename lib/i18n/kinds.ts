export const kinds = {
  title: 'Title',
  heading: 'Heading',
  paragraph: 'Paragraph',
  caption: 'Caption',
  quote: 'Quote',
  'list item': 'List item',
};
