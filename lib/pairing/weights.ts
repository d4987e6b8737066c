// Fitted by maximum likelihood (L-BFGS, a small ridge) on one half of the documents, split by the hash of their names;
// the other half is for reporting only. One weight for each trait of traits.ts, in its order.

export const PAIR_WEIGHTS: readonly number[] = [
  1.006, // bias
  3.632, // word cosine
  1.849, // word cosine up to 0.05
  3.467, // word cosine up to 0.1
  2.959, // word cosine up to 0.2
  7.527, // word cosine up to 0.4
  -7.763, // letter cosine
  5.478, // letter cosine up to 0.1
  0.402, // letter cosine up to 0.25
  -1.998, // letter cosine up to 0.5
  -0.292, // word cover
  0.715, // log of shorter length: word cosine up to 0.2
  4.841, // log of shorter length: letter cosine
  1.093, // length gap
  -2.077, // length gap squared
  2.183, // same numbers
  -2.429, // other numbers
  -2.323, // numbers on one side
  0.396, // one ends without a stop
  4.116, // both end without a stop
  0.845, // one begins with a quote
  -3.314, // log of shorter length
  -0.077, // log of shorter length: length gap
  0.377, // log of shorter length: no words in common
  0.182, // scripts differ
  3.178, // same text
  -3.842, // same text: log of length
  -4.609, // same text: ends without a stop
  -0.797, // extra copies
  -6.894, // three blocks
  3.561, // three: gain of word cosine
  2.896, // three: gain of letter cosine
  8.607, // three: weaker part cosine
  6.613, // three: gain of length fit
  -3.195, // habit: length ratio off the common one
  0.228, // habit: three blocks in an irregular document
];

export const SINGLE_WEIGHTS: readonly number[] = [
  0.277, // head
  -0.477, // head log length
  -2.822, // head ends with a stop
  0.514, // foot
  -0.656, // foot log length
  -2.478, // foot ends with a stop
  2.111, // body
  -0.65, // body log length
  -3.564, // body ends with a stop
  -0.866, // extra copies
  0.208, // habit: body of an irregular document
];
