// Fitted by bin/fit-pairing.ts on one half of the documents, split by the hash of their names; the other half is for
// reporting only. One weight for each trait of traits.ts, in its order.

export const PAIR_WEIGHTS: readonly number[] = [
  0.584, // bias
  0.466, // word cosine
  0.089, // word cosine up to 0.05
  0.147, // word cosine up to 0.1
  0.357, // word cosine up to 0.2
  0.83, // word cosine up to 0.4
  -0.575, // letter cosine
  0.125, // letter cosine up to 0.1
  0.057, // letter cosine up to 0.25
  0.15, // letter cosine up to 0.5
  -0.753, // word cover
  1.902, // log of shorter length: word cosine up to 0.2
  2.627, // log of shorter length: letter cosine
  0.037, // length gap
  0.226, // length gap squared
  1.565, // same numbers
  -1.61, // other numbers
  -1.633, // numbers on one side
  -1.011, // one ends without a stop
  1.891, // both end without a stop
  -0.253, // both end without a stop: length gap
  -1.316, // both end without a stop: word cosine
  1.214, // one begins with a quote
  -0.897, // log of shorter length
  -0.891, // log of shorter length: length gap
  -0.319, // log of shorter length: no words in common
  1.816, // scripts differ
  -0.52, // same text
  -3.671, // same text: log of length
  -0.639, // same text: ends without a stop
  2.038, // openings alike
  2.069, // endings alike
  0.594, // same first sign
  -0.27, // other first sign
  1.384, // same last sign
  -0.525, // other last sign
  -2.252, // one is a page line
  -1.505, // both are page lines
  -0.545, // both are page lines: word cosine
  -1.486, // date lines
  -0.689, // foreign script
  -1.059, // same text: page line
  0.947, // relative length
  0.428, // both end without a stop: relative length
  -2.262, // one verbatim elsewhere
  -0.573, // both verbatim elsewhere
  -0.082, // extra copies
  -1.262, // three blocks
  0.777, // three: gain of word cosine
  0.794, // three: gain of letter cosine
  1.53, // three: weaker part cosine
  2.114, // three: gain of length fit
  -0.35, // habit: alikeness
  -1.965, // habit: shortfall of alikeness
  -0.464, // habit: length ratio off the common one
  0.699, // habit: three blocks in an irregular document
  -0.889, // habit: same text in an irregular document
];

export const SINGLE_WEIGHTS: readonly number[] = [
  -0.275, // head
  0.064, // head log length
  -0.8, // head ends with a stop
  0.753, // head page line
  -0.1, // head date line
  0.034, // head foreign
  -1.374, // head begins with a sign
  0.709, // head relative length
  0.579, // head verbatim
  0.589, // body
  -0.042, // body log length
  -0.495, // body ends with a stop
  2.33, // body page line
  1.126, // body date line
  -0.12, // body foreign
  -0.357, // body begins with a sign
  1.283, // body relative length
  2.261, // body verbatim
  -0.905, // foot
  0.356, // foot log length
  -1.546, // foot ends with a stop
  2.035, // foot page line
  0, // foot date line
  0.379, // foot foreign
  -1.242, // foot begins with a sign
  0.72, // foot relative length
  0.458, // foot verbatim
  0.493, // extra copies
  0.572, // habit: body of an irregular document
  -0.746, // habit: head of a page with a bare foot
  -0.135, // habit: foot of a page with a bare head
];
