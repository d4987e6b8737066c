import type { ParagraphView, VersionView } from '@/lib/review/reading/store';

/** What a decision carries: the version, and what was seen of its paragraph. */
export function seenOf(paragraph: ParagraphView, version: VersionView) {
  return { paragraphId: paragraph.id, versionId: version.id, rev: paragraph.rev, hash: version.hash };
}
