// Fitted by bin/fit-pairing.ts on one half of the documents, split by the hash of their names; the other half is for
// reporting only. One weight for each trait of traits.ts, in its order.

export const PAIR_WEIGHTS: readonly number[] = [
  0.595, // bias
  0.142, // word cosine
  0.069, // word cosine up to 0.05
  0.08, // word cosine up to 0.1
  0.233, // word cosine up to 0.2
  0.79, // word cosine up to 0.4
  -0.733, // letter cosine
  0.155, // letter cosine up to 0.1
  0.03, // letter cosine up to 0.25
  0.223, // letter cosine up to 0.5
  -0.973, // word cover
  1.556, // log of shorter length: word cosine up to 0.2
  2.792, // log of shorter length: letter cosine
  0.099, // length gap
  0.238, // length gap squared
  1.741, // same numbers
  -1.558, // other numbers
  -1.813, // numbers on one side
  -0.676, // one ends without a stop
  1.503, // both end without a stop
  -0.502, // both end without a stop: length gap
  -1.264, // both end without a stop: word cosine
  1.669, // one begins with a quote
  -1.163, // log of shorter length
  -0.822, // log of shorter length: length gap
  -0.283, // log of shorter length: no words in common
  2.014, // scripts differ
  -0.852, // same text
  -3.79, // same text: log of length
  -0.648, // same text: ends without a stop
  1.794, // openings alike
  1.85, // endings alike
  0.71, // same first sign
  -0.426, // other first sign
  1.338, // same last sign
  -0.184, // other last sign
  -2.554, // one is a page line
  -1.552, // both are page lines
  -0.574, // both are page lines: word cosine
  -1.499, // date lines
  -0.841, // foreign script
  -1.088, // same text: page line
  0.814, // relative length
  0.358, // both end without a stop: relative length
  -2.436, // one verbatim elsewhere
  -0.751, // both verbatim elsewhere
  0.868, // as many sentences
  -0.406, // gap of sentences
  -0.463, // gap of quotation marks
  0.21, // extra copies
  -0.901, // three blocks
  0.803, // three: gain of word cosine
  0.815, // three: gain of letter cosine
  1.774, // three: weaker part cosine
  2.18, // three: gain of length fit
  -0.682, // habit: alikeness
  -3.716, // habit: shortfall of alikeness
  -0.551, // habit: length ratio off the common one
  1.013, // habit: three blocks in an irregular document
  -1.013, // habit: same text in an irregular document
];

export const SINGLE_WEIGHTS: readonly number[] = [
  -0.565, // head: bias
  -0.075, // head: log length
  -0.746, // head: ends with a stop
  0.91, // head: page line
  -0.054, // head: date line
  0.166, // head: foreign
  -1.56, // head: begins with a sign
  0.585, // head: relative length
  0.543, // head: verbatim
  0.598, // body: bias
  -0.274, // body: log length
  -0.558, // body: ends with a stop
  2.432, // body: page line
  1.166, // body: date line
  -0.017, // body: foreign
  -0.488, // body: begins with a sign
  1.199, // body: relative length
  2.144, // body: verbatim
  -1.266, // foot: bias
  0.237, // foot: log length
  -1.461, // foot: ends with a stop
  2.147, // foot: page line
  0, // foot: date line
  0.362, // foot: foreign
  -1.611, // foot: begins with a sign
  0.534, // foot: relative length
  0.556, // foot: verbatim
  0.443, // extra copies
  0.357, // habit: body of an irregular document
  0.02, // habit: line in the body of a document with captions
  -0.649, // habit: head of a page with a bare foot
  -0.097, // habit: foot of a page with a bare head
];
