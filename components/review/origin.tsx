'use client';
import { useTranslations } from 'use-intl';
import type { VersionView } from '@/lib/review/reading/store';

/** What a version is called: literal, polished, or whose edit. */
export function useOriginName(): (version: VersionView) => string {
  const say = useTranslations('review.origins');
  return ({ origin, edit, number, author }) => say(origin, { number: edit ?? number, author: author?.name ?? '' });
}

export function OriginName({ version }: { version: VersionView }) {
  return useOriginName()(version);
}
