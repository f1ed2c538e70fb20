import { type FeaturesReader, meaningSize } from "./features";
import { clausesOf, type Word } from "./words";

type Line = { readonly text: string; readonly kind: string; readonly worry: boolean };
type Held = { readonly line: Line; readonly words: readonly Word[]; readonly count: number };

/** So many lines with the most rare words in common are compared by what they mean. */
const most = 20;
/** A word that more than one line in so many holds says nothing of how near two lines are. */
const tooCommon = 25;

/** Finds the worrying example line that is nearest: the rare words that both hold, and what the words mean together. Made when first asked. */
export function nearestOf(reader: FeaturesReader, lines: () => readonly Line[]) {
  let ready: { held: Held[]; holding: Map<string, number[]> } | undefined;
  const make = () => {
    const held: Held[] = [];
    const holding = new Map<string, number[]>();
    for (const line of lines()) {
      if (!line.worry) continue;
      const words = clausesOf(line.text, null).flat();
      const stems = new Set(words.map(({ stem }) => stem));
      for (const stem of stems) {
        const own = holding.get(stem);
        if (own) own.push(held.length);
        else holding.set(stem, [held.length]);
      }
      held.push({ line, words, count: Math.sqrt(stems.size) });
    }
    return { held, holding };
  };
  const [meaning, other] = [new Float32Array(meaningSize), new Float32Array(meaningSize)];
  return (words: readonly Word[]): Line | null => {
    ready ??= make();
    const { held, holding } = ready;
    const stems = [...new Set(words.map(({ stem }) => stem))];
    const telling = stems.filter((stem) => (holding.get(stem)?.length ?? 0) * tooCommon <= held.length);
    const common = new Map<number, number>();
    // Where every word is a common one, they are all that there is to go by.
    for (const stem of telling.some((one) => holding.has(one)) ? telling : stems) {
      const own = holding.get(stem) ?? [];
      const rare = Math.log(held.length / Math.max(1, own.length));
      for (const at of own) common.set(at, (common.get(at) ?? 0) + rare / (held[at] as Held).count);
    }
    reader.meaningOf(words, meaning);
    const near = [...common].sort((a, b) => b[1] - a[1]).slice(0, most);
    let best: Line | null = null;
    let nearest = -1;
    for (const [at, shared] of near) {
      reader.meaningOf((held[at] as Held).words, other);
      let alike = shared;
      for (let n = 0; n < meaningSize / 2; n++) alike += 2 * (meaning[n] as number) * (other[n] as number);
      if (alike > nearest) [best, nearest] = [(held[at] as Held).line, alike];
    }
    return best;
  };
}
export type Nearest = ReturnType<typeof nearestOf>;
