import type { Vocabulary } from "../spotting/vocabulary";
import { type FeaturesReader, meaningSize } from "./features";
import { clausesOf, type Word } from "./words";

type Line = { readonly text: string; readonly kind: string; readonly worry: boolean };
type Held = { readonly line: Line; readonly stems: ReadonlySet<string>; readonly meaning: Float32Array };

/** Finds the worrying example line that is nearest: the rare words that both hold, and what the words mean together. Made when first asked. */
export function nearestOf(reader: FeaturesReader, lines: () => readonly Line[]) {
  let ready: { held: Held[]; times: Map<string, number> } | undefined;
  const make = (vocabulary: Vocabulary) => {
    const held = lines()
      .filter(({ worry }) => worry)
      .map((line) => {
        const words = clausesOf(line.text, vocabulary).flat();
        const meaning = new Float32Array(meaningSize);
        reader.meaningOf(words, meaning);
        return { line, stems: new Set(words.map(({ stem }) => stem)), meaning };
      });
    const times = new Map<string, number>();
    for (const { stems } of held) for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
    return { held, times };
  };
  return (words: readonly Word[], vocabulary: Vocabulary): Line | null => {
    ready ??= make(vocabulary);
    const { held, times } = ready;
    const stems = [...new Set(words.map(({ stem }) => stem))].map((stem) => [stem, Math.log(held.length / (times.get(stem) ?? held.length))] as const);
    const meaning = new Float32Array(meaningSize);
    reader.meaningOf(words, meaning);
    let best: Held | null = null;
    let most = -1;
    for (const one of held) {
      let near = 0;
      for (let at = 0; at < meaningSize / 2; at++) near += (meaning[at] as number) * (one.meaning[at] as number);
      near *= 2;
      for (const [stem, rare] of stems) if (one.stems.has(stem)) near += rare / Math.sqrt(one.stems.size);
      if (near > most) [best, most] = [one, near];
    }
    return best?.line ?? null;
  };
}
export type Nearest = ReturnType<typeof nearestOf>;
