// Fitted by maximum likelihood (L-BFGS, a small ridge) on one half of the documents, split by the hash of their names;
// the other half is for reporting only. One weight for each trait of traits.ts, in its order.

export const PAIR_WEIGHTS: readonly number[] = [
  -0.411, // bias
  5.074, // word cosine
  1.976, // word cosine up to 0.05
  3.729, // word cosine up to 0.1
  3.308, // word cosine up to 0.2
  7.842, // word cosine up to 0.4
  -5.641, // letter cosine
  5.648, // letter cosine up to 0.1
  1.275, // letter cosine up to 0.25
  -1.258, // letter cosine up to 0.5
  -1.281, // word cover
  0.09, // log of shorter length: word cosine up to 0.2
  4.16, // log of shorter length: letter cosine
  3.288, // length gap
  -1.743, // length gap squared
  2.281, // same numbers
  -2.331, // other numbers
  -2.095, // numbers on one side
  0.137, // one ends without a stop
  4.799, // both end without a stop
  -2.545, // both end without a stop: length gap
  -3.462, // both end without a stop: word cosine
  0.982, // one begins with a quote
  -2.253, // log of shorter length
  -0.457, // log of shorter length: length gap
  0.387, // log of shorter length: no words in common
  -0.019, // scripts differ
  1.973, // same text
  -3.818, // same text: log of length
  -2.344, // same text: ends without a stop
  -0.546, // extra copies
  -5.183, // three blocks
  3.104, // three: gain of word cosine
  2.368, // three: gain of letter cosine
  6.859, // three: weaker part cosine
  6.455, // three: gain of length fit
  -3.125, // habit: length ratio off the common one
  0.209, // habit: three blocks in an irregular document
];

export const SINGLE_WEIGHTS: readonly number[] = [
  0.225, // head
  -0.122, // head log length
  -2.492, // head ends with a stop
  0.532, // foot
  -0.322, // foot log length
  -2.182, // foot ends with a stop
  2.176, // body
  -0.334, // body log length
  -3.233, // body ends with a stop
  -0.322, // extra copies
  0.267, // habit: body of an irregular document
  -0.922, // habit: head of a page with a bare foot
  -0.536, // habit: foot of a page with a bare head
];
