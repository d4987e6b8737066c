'use client';
import { useCallback } from 'react';
import type { Finding } from '@/lib/checks/finding';
import { checkInputOf } from '@/lib/checks/input';
import { runChecks } from '@/lib/checks/run';
import type { ParagraphView } from '@/lib/review/reading/store';
import { type Looked, type ReviewDesk, useReviewDesk } from './desk';

type Candidate = { id: string; origin: string; text: string };

/** The checks, as the store will run them again on approval: findings about one candidate of a paragraph. */
export function useChecks(paragraph: ParagraphView): (candidate: Candidate) => Finding[] {
  const { languages, measures } = useReviewDesk();
  return useCallback(
    (candidate) => findingsOf(candidate, { paragraph, measures }, languages),
    [languages, measures, paragraph],
  );
}

export function findingsOf(
  candidate: Candidate,
  { paragraph, measures }: Looked,
  { source: sourceLang, target: targetLang }: ReviewDesk['languages'],
): Finding[] {
  const { settings, texts, glossary } = measures;
  const about = { sourceLang, targetLang, kind: paragraph.kind, texts, twins: paragraph.twins, glossary };
  return runChecks(checkInputOf(candidate, paragraph.versions.toReversed(), about), settings);
}
