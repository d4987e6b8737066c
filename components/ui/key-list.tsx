/** Keys, and what each does. */
export function KeyList({ keys }: { keys: readonly { key: string; what: string }[] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      {keys.map(({ key, what }) => (
        <div key={key} className="contents">
          <dt className="font-medium text-ink">{key}</dt>
          <dd className="text-ink-soft">{what}</dd>
        </div>
      ))}
    </dl>
  );
}
