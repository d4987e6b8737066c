'use client';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Refused } from '../ui/refused';

type Write = (input: { key: string }) => Promise<Outcome<boolean>>;

/** Leaves the desk here, or in every browser. */
export function SignOut(props: { signOut: Write; signOutEverywhere: Write }) {
  const say = useTranslations('people.account');
  const here = useDeed(props.signOut);
  const everywhere = useDeed(props.signOutEverywhere);
  const trouble = here.trouble ?? everywhere.trouble;
  const leave = async (ended: Promise<boolean | null>) => {
    // A whole new page, so that nothing of the desk stays in this one.
    if (await ended) window.location.assign('/sign-in');
  };
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-3">
        <Button pending={here.pending} onPress={() => leave(here.run({}))}>
          {say('sign-out')}
        </Button>
        <Button look="plain" pending={everywhere.pending} onPress={() => leave(everywhere.run({}))}>
          {say('sign-out-everywhere')}
        </Button>
      </div>
      {trouble ? <Refused sentence={trouble.sentence} /> : null}
    </div>
  );
}
