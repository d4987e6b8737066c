// Fitted by maximum likelihood (L-BFGS, a small ridge) on one half of the documents, split by the hash of their names;
// the other half is for reporting only. One weight for each trait of traits.ts, in its order.

export const PAIR_WEIGHTS: readonly number[] = [
  0.794, // bias
  3.352, // word cosine
  1.934, // word cosine up to 0.05
  3.655, // word cosine up to 0.1
  2.898, // word cosine up to 0.2
  7.794, // word cosine up to 0.4
  -8.384, // letter cosine
  5.735, // letter cosine up to 0.1
  0.489, // letter cosine up to 0.25
  -1.735, // letter cosine up to 0.5
  0.237, // word cover
  0.185, // log of shorter length: word cosine up to 0.2
  4.986, // log of shorter length: letter cosine
  1.463, // length gap
  -2.129, // length gap squared
  2.198, // same numbers
  -2.282, // other numbers
  -2.261, // numbers on one side
  0.285, // one ends without a stop
  3.865, // both end without a stop
  0.972, // one begins with a quote
  -2.669, // log of shorter length
  -0.083, // log of shorter length: length gap
  0.404, // log of shorter length: no words in common
  0.19, // scripts differ
  3.435, // same text
  -4.236, // same text: log of length
  -4.438, // same text: ends without a stop
  -0.891, // extra copies
  -5.577, // three blocks
  3.258, // three: gain of word cosine
  2.453, // three: gain of letter cosine
  7.207, // three: weaker part cosine
  6.86, // three: gain of length fit
  -3.196, // habit: length ratio off the common one
  0.201, // habit: three blocks in an irregular document
];

export const SINGLE_WEIGHTS: readonly number[] = [
  0.205, // head
  -0.213, // head log length
  -2.63, // head ends with a stop
  0.492, // foot
  -0.387, // foot log length
  -2.279, // foot ends with a stop
  1.941, // body
  -0.348, // body log length
  -3.442, // body ends with a stop
  -0.922, // extra copies
  0.241, // habit: body of an irregular document
];
