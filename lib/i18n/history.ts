/** What happened to an article, each deed as a sentence. */
export const history = {
  title: 'History',
  somebody: 'The desk',
  earlier: 'Earlier →',
  latest: '← To the latest',
  pages: 'Pages of the history',
  'see-paragraph': 'Paragraph {number, number}',
  'left-out': 'no longer in the article',
  deeds: {
    import: '{who} imported {file} with {blocks, plural, one {one block} other {# blocks}}.',
    'import-pasted': '{who} imported a pasted text with {blocks, plural, one {one block} other {# blocks}}.',
    reimport: '{who} brought the changed file {file}: {what}',
    'reimport-pasted': '{who} brought a changed text: {what}',
    'reimport-what':
      '{changed, plural, one {one paragraph} other {# paragraphs}} changed, {added, number} new, {removed, number} gone.',
    pair: '{who} changed the pairing{count, plural, =1 {} other { # times}}.',
    'pair-undo': '{who} took {count, plural, one {a change} other {# changes}} of the pairing back.',
    'pair-confirm': '{who} confirmed the pairing: {paragraphs, plural, one {one paragraph} other {# paragraphs}}.',
    'pair-changed':
      '{count, plural, one {One paragraph} other {# paragraphs}} changed with the pairing that {who} confirmed.',
    choose: '{who} chose {version}.',
    write: '{who} wrote a version and proposed it.',
    approve: '{who} approved {version}.',
    return: '{who} returned the paragraph: “{reason}”',
    reopen: '{who} reopened the paragraph.',
    'reopen-reason': '{who} reopened the paragraph: “{reason}”',
    publish: '{who} published edition {number}.',
    withdraw: '{who} withdrew the article.',
    'own-approval-on': '{who} allowed authors to approve their own text here.',
    'own-approval-off': '{who} no longer allows authors to approve their own text here.',
    'set-check': '{who} set the check “{check}” to: {setting}.',
    'settle-names':
      '{who} settled the name “{spelling}”{written, plural, =0 {} one {; one paragraph got a new version} other {; # paragraphs got new versions}}.',
    other: '{who} changed something ({deed}).',
  },
  versions: {
    source: 'the source text',
    literal: 'the literal version',
    polished: 'the polished version',
    edit: 'the edit (version {number, number})',
  },
} as const;
