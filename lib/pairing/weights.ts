// Fitted by maximum likelihood (L-BFGS, a small ridge) on one half of the documents, split by the hash of their names;
// the other half is for reporting only. One weight for each trait of traits.ts, in its order.

export const PAIR_WEIGHTS: readonly number[] = [
  -0.614, // bias
  5.428, // word cosine
  1.681, // word cosine up to 0.05
  3.182, // word cosine up to 0.1
  2.782, // word cosine up to 0.2
  6.800, // word cosine up to 0.4
  -4.633, // letter cosine
  4.808, // letter cosine up to 0.1
  0.736, // letter cosine up to 0.25
  -1.512, // letter cosine up to 0.5
  -1.221, // word cover
  0.137, // log of shorter length: word cosine up to 0.2
  4.229, // log of shorter length: letter cosine
  2.634, // length gap
  -2.110, // length gap squared
  2.363, // same numbers
  -2.145, // other numbers
  -2.157, // numbers on one side
  0.158, // one ends without a stop
  4.928, // both end without a stop
  -2.758, // both end without a stop: length gap
  -3.859, // both end without a stop: word cosine
  0.807, // one begins with a quote
  -2.226, // log of shorter length
  -0.558, // log of shorter length: length gap
  0.328, // log of shorter length: no words in common
  -0.081, // scripts differ
  1.924, // same text
  -4.024, // same text: log of length
  -2.168, // same text: ends without a stop
  -0.629, // extra copies
  -5.130, // three blocks
  2.958, // three: gain of word cosine
  2.255, // three: gain of letter cosine
  6.734, // three: weaker part cosine
  6.875, // three: gain of length fit
  -1.669, // habit: length ratio off the common one
  0.285, // habit: three blocks in an irregular document
];

export const SINGLE_WEIGHTS: readonly number[] = [
  -0.034, // head
  -0.129, // head log length
  -2.454, // head ends with a stop
  0.388, // foot
  -0.357, // foot log length
  -2.101, // foot ends with a stop
  1.966, // body
  -0.322, // body log length
  -3.351, // body ends with a stop
  -0.282, // extra copies
  0.216, // habit: body of an irregular document
];
