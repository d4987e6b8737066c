// Fitted by bin/fit-pairing.ts on one half of the documents, split by the hash of their names; the other half is for
// reporting only. One weight for each trait of traits.ts, in its order.

export const PAIR_WEIGHTS: readonly number[] = [
  0.62, // bias
  0.251, // word cosine
  0.079, // word cosine up to 0.05
  0.121, // word cosine up to 0.1
  0.279, // word cosine up to 0.2
  0.719, // word cosine up to 0.4
  -0.627, // letter cosine
  0.124, // letter cosine up to 0.1
  0.03, // letter cosine up to 0.25
  0.112, // letter cosine up to 0.5
  -0.874, // word cover
  1.516, // log of shorter length: word cosine up to 0.2
  2.651, // log of shorter length: letter cosine
  0.126, // length gap
  0.194, // length gap squared
  1.658, // same numbers
  -1.543, // other numbers
  -1.628, // numbers on one side
  -1.11, // one ends without a stop
  1.624, // both end without a stop
  -0.277, // both end without a stop: length gap
  -1.247, // both end without a stop: word cosine
  1.18, // one begins with a quote
  -1.116, // log of shorter length
  -0.83, // log of shorter length: length gap
  -0.305, // log of shorter length: no words in common
  1.735, // scripts differ
  -0.808, // same text
  -3.574, // same text: log of length
  -0.753, // same text: ends without a stop
  1.934, // openings alike
  2.021, // endings alike
  0.74, // same first sign
  -0.324, // other first sign
  1.402, // same last sign
  -0.485, // other last sign
  -2.246, // one is a page line
  -1.475, // both are page lines
  -0.546, // both are page lines: word cosine
  -1.33, // date lines
  -0.642, // foreign script
  -1.006, // same text: page line
  0.796, // relative length
  0.414, // both end without a stop: relative length
  -2.178, // one verbatim elsewhere
  -0.614, // both verbatim elsewhere
  0.144, // extra copies
  -0.955, // three blocks
  0.803, // three: gain of word cosine
  0.808, // three: gain of letter cosine
  1.638, // three: weaker part cosine
  2.079, // three: gain of length fit
  -0.688, // habit: alikeness
  -3.045, // habit: shortfall of alikeness
  -0.813, // habit: length ratio off the common one
  0.993, // habit: three blocks in an irregular document
  -0.961, // habit: same text in an irregular document
];

export const SINGLE_WEIGHTS: readonly number[] = [
  -0.513, // head: bias
  -0.095, // head: log length
  -0.694, // head: ends with a stop
  0.753, // head: page line
  -0.046, // head: date line
  0.06, // head: foreign
  -1.324, // head: begins with a sign
  0.651, // head: relative length
  0.513, // head: verbatim
  0.421, // body: bias
  -0.189, // body: log length
  -0.563, // body: ends with a stop
  2.234, // body: page line
  1.019, // body: date line
  -0.091, // body: foreign
  -0.362, // body: begins with a sign
  1.254, // body: relative length
  2.072, // body: verbatim
  -1.097, // foot: bias
  0.19, // foot: log length
  -1.437, // foot: ends with a stop
  2.022, // foot: page line
  0, // foot: date line
  0.342, // foot: foreign
  -1.209, // foot: begins with a sign
  0.672, // foot: relative length
  0.501, // foot: verbatim
  0.462, // extra copies
  0.413, // habit: body of an irregular document
  0, // habit: line in the body of a document with captions
  -0.61, // habit: head of a page with a bare foot
  -0.145, // habit: foot of a page with a bare head
];
