import type { LedgerVersion } from '../names.ts';
import type { Mention } from './name-mentions.ts';

/** A mention with the paragraph and version that it stands in, and the key of its spelling. */
export type Placed = Mention & { paragraph: string; version: LedgerVersion; key: string };

/** Spellings that are joined into names (disjoint sets). */
export class Groups {
  private readonly parent = new Map<string, string>();
  private readonly byKey = new Map<string, Placed[]>();
  private readonly homes = new Map<string, Set<string>>();

  constructor(placed: readonly Placed[]) {
    for (const mention of placed) {
      this.parent.set(mention.key, mention.key);
      const same = this.byKey.get(mention.key);
      if (same) same.push(mention);
      else this.byKey.set(mention.key, [mention]);
      this.homes.set(
        mention.key,
        (this.homes.get(mention.key) ?? new Set()).add(`${mention.paragraph} ${mention.version.id}`),
      );
    }
  }

  keys(): string[] {
    return [...this.byKey.keys()];
  }

  /** As one of its mentions has it. */
  textOf(key: string): string {
    return this.byKey.get(key)?.[0]?.text ?? '';
  }

  find(key: string): string {
    let root = key;
    for (let up = this.parent.get(root); up !== undefined && up !== root; up = this.parent.get(root)) root = up;
    this.parent.set(key, root);
    return root;
  }

  /** Whether the two stand in one version of one paragraph, and so are two names. */
  areTogether(a: string, b: string): boolean {
    const [x, y] = [this.homes.get(this.find(a)), this.homes.get(this.find(b))];
    if (!x || !y) return false;
    const [few, many] = x.size < y.size ? [x, y] : [y, x];
    for (const home of few) if (many.has(home)) return true;
    return false;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return;
    this.parent.set(y, x);
    const homes = this.homes.get(x);
    for (const home of this.homes.get(y) ?? []) homes?.add(home);
  }

  rows(): Placed[][] {
    const rows = new Map<string, Placed[]>();
    for (const [key, mentions] of this.byKey)
      rows.set(this.find(key), [...(rows.get(this.find(key)) ?? []), ...mentions]);
    return [...rows.values()];
  }
}
