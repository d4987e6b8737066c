import { type Finding, finding, type Versions } from './finding.ts';

/** The article has the same source text elsewhere with another canonical text. */
export function sameSource({ candidate, source, article }: Versions): Finding[] {
  const text = source?.text.trim();
  if (!text) return [];
  const other = article.canonical?.find(
    (twin) => twin.source.trim() === text && twin.text.trim() !== candidate.text.trim(),
  );
  if (!other) return [];
  const place = { start: 0, end: candidate.text.length };
  return [finding('same-source', 'warning', place, 'same-source', { text: other.text.slice(0, 200) })];
}
