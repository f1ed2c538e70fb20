import type { Block } from "../../report-document";
import { type Gathered, type Scope, sectionOf } from "../../scope.server";

const methods = ["people", "protected", "counted", "quotes", "figures", "periods", "organisation", "difference"] as const;
const registers = ["voices", "asks", "actions", "meetings", "appointments", "occasions", "offers"] as const;

/** The last section: where everything comes from, by which rules it was counted, and what the report cannot know. */
export async function howWeKnow(scope: Scope): Promise<Gathered> {
  const { words, documents, sourceOf } = scope;
  const { t } = words;
  const blocks: Block[] = [
    { kind: "heading", text: t("howWeKnow.method") },
    { kind: "list", ordered: false, items: methods.map((key) => words.line(`howWeKnow.methods.${key}`)) },
    { kind: "heading", text: t("howWeKnow.sources") },
    {
      kind: "list",
      ordered: false,
      items: [
        ...registers.map((key) => words.line("howWeKnow.register", {}, { register: t(`registers.${key}`) })),
        ...documents.map((one) => words.line("documents", { document: sourceOf(one.id, null) })),
      ],
    },
    { kind: "heading", text: t("howWeKnow.coverage") },
    { kind: "list", ordered: false, items: (["site", "choice", "silence"] as const).map((key) => words.line(`howWeKnow.covers.${key}`)) },
  ];
  return { section: sectionOf(scope, "howWeKnow", blocks, "how") };
}
