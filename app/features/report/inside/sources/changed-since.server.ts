import { asksForReport } from "~/features/asks/asks-for-report.server";
import type { Block, Line, ReportDocument, Text } from "../../report-document";
import type { Gathered, Scope } from "../../scope.server";
import { printedBefore } from "../print-store.server";

/**
 * What is different from the report that was printed last, in plain words: Asks of then whose difference is shown now, those
 * where it still is not, and the same figures then and now, each with its own period. Null while none was printed.
 */
export async function changedSince(scope: Scope): Promise<Gathered | null> {
  const { authorityId, period, today, words } = scope;
  const { t } = words;
  const last = await printedBefore(authorityId, period.from, words.language);
  if (!last) return null;
  const before = last.document as unknown as ReportDocument;
  const then = new Map(
    before.sections.flatMap((section) => section.blocks.flatMap((block) => (block.kind === "ask" ? [[block.ask.key, block.ask] as const] : []))),
  );
  const asks = (
    await asksForReport(authorityId, before.period.from, before.period.to, today, scope.mayPrint ? { mayPrint: scope.mayPrint } : { quotes: 1 })
  ).filter((ask) => ask.asked !== null && then.has(ask.key));
  const told = (key: string, which: typeof asks): Line[] =>
    which.map((ask) => words.line(`reportlife:since.${key}`, { asked: { text: ask.asked ?? "", language: ask.language } }));
  const wasOpen = asks.filter((ask) => !then.get(ask.key)?.difference.shown);
  const lines = [
    ...told(
      "shown",
      wasOpen.filter((ask) => ask.differenceShown),
    ),
    ...told(
      "still",
      wasOpen.filter((ask) => !ask.differenceShown),
    ),
  ];
  const rows = Object.values(before.figures).flatMap((figure): Text[][] => {
    const now = scope.made(figure.id);
    if (!now || (now.shown.value === figure.shown.value && now.shown.period === figure.shown.period)) return [];
    const one = (shown: typeof now.shown) => words.own(`${shown.value} (${shown.period})`);
    return [[now.shown.what, one(figure.shown), one(now.shown)]];
  });
  const blocks: Block[] = [];
  if (lines.length > 0) blocks.push({ kind: "list", ordered: false, items: lines });
  if (rows.length > 0) {
    const columns = (["what", "then", "now"] as const).map((column) => t(`reportlife:since.columns.${column}`));
    blocks.push({ kind: "table", caption: t("reportlife:since.caption"), columns, rows });
  }
  if (blocks.length === 0) blocks.push({ kind: "paragraph", line: words.line("reportlife:since.nothing") });
  const lead = t("reportlife:since.lead", { period: before.subtitle });
  return { section: { key: "since", part: "full", title: t("reportlife:since.title"), lead, blocks } };
}
