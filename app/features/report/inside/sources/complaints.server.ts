import { figuresSupplied } from "~/features/complaints/figures-supplied.server";
import type { Block, Headline, Line } from "../../report-document";
import { type Gathered, type Scope, sectionOf } from "../../scope.server";

type Supplied = Awaited<ReturnType<typeof figuresSupplied>>;
type Row = Supplied["figures"][number];

/** Complaints and compliments, a part for each period they were supplied for; periods are never added together. */
export async function complaintsAndCompliments(scope: Scope): Promise<Gathered | null> {
  const { authorityId, documents, period, words } = scope;
  const sourceIds = documents.map((one) => one.id);
  const { figures, learning } = await figuresSupplied(authorityId, sourceIds, period.from, period.to);
  const rows = figures.filter((row) => row.register === "complaints");
  if (rows.length === 0) return null;
  const blocks: Block[] = [];
  const headlines: Headline[] = [];
  for (const part of partsByPeriod(rows)) {
    const [first] = part;
    if (!first?.periodFrom || !first.periodTo) continue;
    const own = { from: first.periodFrom, to: first.periodTo };
    const refs = Object.fromEntries(part.map((row) => [row.measure, figureOf(scope, row)]));
    const shown = words.period(own);
    const sentence = (key: string, needs: readonly string[]): Line[] =>
      needs.every((measure) => refs[measure])
        ? [words.line(`complaints.${key}`, Object.fromEntries(needs.map((measure) => [measure, refs[measure] ?? ""])), { period: shown })]
        : [];
    blocks.push({ kind: "heading", text: shown });
    blocks.push({
      kind: "list",
      ordered: false,
      items: [
        ...sentence(refs.compliments ? "received" : "receivedNoCompliments", ["complaints", ...(refs.compliments ? ["compliments"] : [])]),
        ...stage1(scope, part, refs, shown),
        ...sentence("stage2Line", ["stage2"]),
        ...sentence("ombudsman", ["ombudsmanReferred", "ombudsmanDeclined", "ombudsmanNoFault"]),
      ],
    });
    const learned = learning.filter((one) => one.periodFrom === own.from && one.periodTo === own.to);
    if (learned.length > 0) {
      blocks.push({ kind: "heading", text: words.t("complaints.learning") });
      blocks.push({
        kind: "list",
        ordered: false,
        items: learned.map((one) => [
          { text: ended(one.words), language: "en" },
          ...(one.changed ? [words.own(` ${words.t("complaints:report.changed")}`), { text: ended(one.changed), language: "en" }] : []),
          ...(one.told ? [words.own(` ${words.t("complaints:report.told")}`), { text: ended(one.told), language: "en" }] : []),
        ]),
      });
    }
    blocks.push({
      kind: "figures",
      caption: words.t("complaints.figures", { period: shown }),
      ids: Object.values(refs).map((ref) => ref.figure),
    });
    const received = part.find((row) => row.measure === "complaints");
    const praised = part.find((row) => row.measure === "compliments");
    if (received) {
      headlines.push({
        value: words.number(received.value),
        what: words.t("complaints.headline", { compliments: praised ? words.number(praised.value) : words.t("complaints:report.notGiven") }),
        note: shown,
        figure: refs.complaints?.figure ?? null,
        tone: "plain",
        section: "complaints",
      });
    }
  }
  return { section: sectionOf(scope, "complaints", blocks), headlines };
}

/** How many of stage 1 were upheld or partly upheld, out of how many were considered; where that was not given, it says so. */
function stage1({ words }: Scope, part: readonly Row[], refs: Record<string, { figure: string }>, period: string): Line[] {
  const upheld = part.find((row) => row.measure === "stage1UpheldOrPartlyUpheld");
  const ref = refs.stage1UpheldOrPartlyUpheld;
  if (!upheld || !ref) return [];
  const of = upheld.of === null ? {} : { of: words.number(upheld.of) };
  return [words.line(`complaints.${upheld.of === null ? "stage1NotGiven" : "stage1"}`, { stage1UpheldOrPartlyUpheld: ref }, { ...of, period })];
}

/** Rows of the same source and period belong together; everything else stays apart. */
function partsByPeriod(rows: readonly Row[]): Row[][] {
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.periodFrom} ${row.periodTo} ${row.sourceId}`;
    parts.set(key, [...(parts.get(key) ?? []), row]);
  }
  return [...parts.values()];
}

/** What a measure is called; one that was told of children or adults alone says so. */
function wordsOf({ words }: Scope, key: string): string {
  const [measure = key, raisedBy] = key.split(".");
  const what = words.t([`complaints.measures.${measure}`, `complaints:returns.measure.${measure}`]);
  return raisedBy ? `${what} (${words.t(`complaints:returns.raised.${raisedBy}`)})` : what;
}

function figureOf(scope: Scope, row: Row) {
  const { words } = scope;
  return scope.figure({
    id: `complaints.${row.measure}.${row.id}`,
    value: row.value,
    unit: row.unit,
    period: row.periodFrom && row.periodTo ? { from: row.periodFrom, to: row.periodTo } : null,
    base: row.of !== null ? { kind: "of", of: row.of } : row.unit === "count" ? { kind: "none" } : { kind: "notGiven" },
    what: words.own(wordsOf(scope, row.measure)),
    sourceId: row.sourceId,
    sourceLine: row.sourceLine,
  });
}

/** Words as the customer team wrote them; a full stop where they have none, since others follow in the same line. */
const ended = (words: string) => (/[.!?…]$/.test(words.trimEnd()) ? words : `${words}.`);
