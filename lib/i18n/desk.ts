export const desk = {
  'form-invalid': 'Something in this form does not fit. Look at the marked fields.',
  unreachable: 'The desk could not be reached, and nothing was changed. What you typed is still here: try again.',
  import: {
    empty: 'There is no text in it. Paste the article, or choose a file that holds it.',
    'too-large': 'This is larger than {limit} MB. Split the file and import its parts.',
    'too-many':
      'This has {count, number} paragraphs; the desk takes {limit, number}. Split the file and import its parts.',
    'language-unknown': 'There is too little text to tell its language. Choose the language of the text.',
    'no-text': 'This is no plain text file in UTF-8 or UTF-16. Save it as plain text (.txt) and try again.',
  },
} as const;
