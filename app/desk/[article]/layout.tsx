import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { shortened } from '@/lib/articles/naming';
import { findArticle } from '@/lib/articles/store';
import { currentActor } from '@/lib/people/session';
import { isRefusal } from '@/lib/refusal';

/** Every room is called by its article too, so that the tabs of several articles can be told apart. */
export async function generateMetadata({ params }: { params: Promise<{ article: string }> }): Promise<Metadata> {
  try {
    const { title } = await findArticle(await currentActor(), (await params).article);
    return { title: { template: `%s: ${shortened(title, 60).replaceAll('%s', '% s')} · Diptych`, default: title } };
  } catch (error) {
    // The page says it.
    if (isRefusal(error)) return {};
    throw error;
  }
}

export default function ArticleLayout({ children }: { children: ReactNode }) {
  return children;
}
