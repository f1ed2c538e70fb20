import { figuresSupplied } from "~/features/complaints/figures-supplied.server";
import { fits, impliedBase } from "../../implied-base";
import type { Block, Line } from "../../report-document";
import { type Gathered, type Scope, sectionOf } from "../../scope.server";

type Row = Awaited<ReturnType<typeof figuresSupplied>>["figures"][number];
type Ref = { figure: string };

/** Other figures as supplied: how much feedback was asked for and came, and how many young people a document counts. */
export async function suppliedFigures(scope: Scope): Promise<Gathered | null> {
  const { authorityId, documents, period, words } = scope;
  const sourceIds = documents.map((one) => one.id);
  const { figures } = await figuresSupplied(authorityId, sourceIds, period.from, period.to);
  const rows = figures.filter((row) => row.register !== "complaints");
  if (rows.length === 0) return null;
  const refs = new Map(rows.map((row) => [row.id, figureOf(scope, row)]));
  const coverage = rows.filter((row) => row.register === "coverage");
  const populations = rows.filter((row) => row.register === "populations");
  const blocks: Block[] = [];
  const idsOf = (some: readonly Row[]) => some.flatMap((row) => refs.get(row.id)?.figure ?? []);
  if (coverage.length > 0) {
    blocks.push({ kind: "heading", text: words.t("supplied.coverage") });
    const share = coverage.find((row) => row.of !== null);
    const all = coverage.find((row) => row.value === share?.of && row !== share);
    const [part, whole] = [share && refs.get(share.id), all && refs.get(all.id)];
    if (share && part && whole) {
      const what = { text: share.what, language: "en" };
      blocks.push({ kind: "paragraph", line: words.line("supplied.coverageLine", { part, whole, what }) });
    }
    blocks.push({ kind: "figures", caption: words.t("supplied.coverageFigures"), ids: idsOf(coverage) });
  }
  if (populations.length > 0) {
    blocks.push({ kind: "heading", text: words.t("supplied.populations") });
    blocks.push(...disagreements(scope, populations, refs));
    blocks.push({ kind: "figures", caption: words.t("supplied.populationFigures"), ids: idsOf(populations) });
  }
  return { section: sectionOf(scope, "supplied", blocks) };
}

/** Says where one word is counted on bases that do not agree. Each figure keeps its own base; none is recomputed. */
function disagreements(scope: Scope, rows: readonly Row[], refs: ReadonlyMap<string, Ref>): Block[] {
  const { words } = scope;
  return rows
    .filter((row) => row.unit === "count")
    .flatMap((whole): Block[] => {
      const shares = rows.filter((row) => row.unit === "percent" && row.of === null && row.what !== whole.what && row.what.startsWith(whole.what));
      const implied = shares.flatMap((share) => {
        const part = rows.find((row) => row.unit === "count" && row.what === share.what && row.sourceId === share.sourceId);
        const range = part && impliedBase(part.value, share.value);
        return part && range ? [{ share, part, range }] : [];
      });
      if (implied.every(({ range }) => fits(whole.value, range))) return [];
      const named = (row: Row) => ({ text: row.what, language: "en" });
      const lines = implied.map(({ share, part, range }): Line => {
        const runs = { part: refs.get(part.id) ?? "", share: refs.get(share.id) ?? "", what: named(part) };
        return words.line("supplied.implies", runs, {
          least: words.number(range.least),
          most: words.number(range.most),
        });
      });
      const last = words.line("supplied.whole", { whole: refs.get(whole.id) ?? "", what: named(whole) });
      return [
        {
          kind: "notice",
          tone: "look",
          title: words.t("supplied.disagree"),
          lines: [...lines, last, words.line("supplied.keep")],
        },
      ];
    });
}

function figureOf(scope: Scope, row: Row): Ref {
  const { words } = scope;
  const isCoverage = row.register === "coverage";
  return scope.figure({
    id: `${row.register}.${row.measure}.${row.id}`,
    value: row.value,
    unit: row.unit,
    period: row.periodFrom && row.periodTo ? { from: row.periodFrom, to: row.periodTo } : null,
    base: row.of !== null ? { kind: "of", of: row.of } : row.unit === "percent" ? { kind: "notGiven" } : { kind: "none" },
    what: isCoverage ? words.own(words.t(`supplied.measures.${row.measure}`)) : { text: row.what, language: "en" },
    sourceId: row.sourceId,
    sourceLine: row.sourceLine,
    note: isCoverage ? row.what : row.note,
  });
}
