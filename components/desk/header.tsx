'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl';
import type { Role } from '@/lib/people/actor';
import { Going } from '../ui/going';
import { Wordmark } from './wordmark';

/** The head of every desk page: where one is, and who one is. */
export function DeskHeader({
  person,
  managesPeople,
}: {
  person: { name: string; role: Role } | null;
  managesPeople: boolean;
}) {
  const say = useTranslations('desk');
  const path = usePathname();
  const links = [
    { href: '/desk', text: say('nav.queue'), isHere: path === '/desk' },
    { href: '/desk/import', text: say('nav.import'), isHere: path === '/desk/import' },
    { href: '/desk/glossary', text: say('nav.glossary'), isHere: path === '/desk/glossary' },
    ...(managesPeople ? [{ href: '/desk/people', text: say('nav.people'), isHere: path === '/desk/people' }] : []),
  ];
  return (
    <header className="border-b border-hairline print:hidden">
      <div className="mx-auto flex max-w-[88rem] flex-wrap items-center gap-x-8 gap-y-1 px-4 py-3 sm:px-8">
        <Link href="/desk" aria-label={say('nav.home')}>
          <Wordmark />
        </Link>
        <nav aria-label={say('nav.label')} className="order-last flex w-full flex-wrap gap-x-6 sm:order-none sm:w-auto">
          {links.map(({ href, text, isHere }) => (
            <Link
              key={href}
              href={href}
              aria-current={isHere ? 'page' : undefined}
              className="relative border-b-2 border-transparent not-aria-[current]:forced-colors:border-[Canvas] py-1 text-[0.9375rem] text-ink-soft hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
            >
              {text}
              <Going />
            </Link>
          ))}
        </nav>
        {person ? (
          <Link
            href="/desk/account"
            className="ms-auto min-w-0 text-[0.9375rem] wrap-anywhere text-ink-soft underline-offset-4 hover:text-ink hover:underline"
          >
            <span className="font-medium text-ink">{person.name}</span> · {say(`roles.${person.role}`)}
          </Link>
        ) : null}
      </div>
    </header>
  );
}
