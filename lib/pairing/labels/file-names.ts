/** The name of a file alone, as it stands above its text where the texts of several files came together. */
const FILE_NAME = /^[^/\\:*?"<>|\n]{1,120}\.(?:txt|md|docx?|odt|rtf|pdf|html?|csv|tsv)$/iu;

export function isFileName(line: string): boolean {
  return FILE_NAME.test(line);
}
