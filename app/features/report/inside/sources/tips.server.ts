import { recognitionIn } from "~/features/recognition/recognition-in.server";
import type { Block, Quote } from "../../report-document";
import { type Gathered, type Scope, sectionOf } from "../../scope.server";

/** What young people said together, character for character: their challenge and their tips. */
export async function tipsAndChallenge(scope: Scope): Promise<Gathered | null> {
  const { authorityId, documents, period, words } = scope;
  const sourceIds = documents.map((one) => one.id);
  const { statements } = await recognitionIn(authorityId, sourceIds, period.from, period.to);
  const quote = (one: (typeof statements)[number]): Quote => ({
    parts: [{ words: one.words }],
    language: one.language,
    by: one.by.length > 0 ? words.list(one.by) : null,
  });
  const challenges = statements.filter((one) => one.kind === "challenge");
  const tips = statements.filter((one) => one.kind === "tip");
  if (statements.length === 0) return null;
  const blocks: Block[] = challenges.map((one) => ({ kind: "quote", quote: quote(one) }));
  if (tips.length > 0) {
    blocks.push({ kind: "heading", text: words.t("tips.heading") });
    blocks.push({
      kind: "list",
      ordered: true,
      items: tips.map((one) => [{ text: one.words, language: one.language }]),
    });
  }
  const source = [...new Set(statements.map((one) => scope.sourceOf(one.sourceId, one.sourceLine)))];
  blocks.push({ kind: "paragraph", line: words.line("tips.source", { source: words.list(source) }) });
  const first = challenges[0];
  return { section: sectionOf(scope, "tips", blocks), voice: first ? quote(first) : undefined };
}
