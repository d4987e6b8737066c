const FAR = 40;

/**
 * Of a long list of tall rows: whether a row is laid out only when it comes near. All of an article of usual length is laid out,
 * so that nothing of it is guessed: neither its height nor what a picture of the whole page shows.
 * @param order its place on the page, from 0
 */
export function isFar(order: number): boolean {
  return order >= FAR;
}
