import { complaintsCounted } from "~/features/complaints/pages.server";
import { recurringInComplaints } from "~/features/complaints/returns-pages.server";
import { thanksCounted } from "~/features/complaints/thanks-pages.server";
import type { Block } from "../../report-document";
import type { Gathered, Scope } from "../../scope.server";

/**
 * Complaints made and thank-yous said on this site, as protected counts of young people; and what recurs in complaints, as
 * supplied, beside the themes of what young people say and never added to them.
 */
export async function complaintsAndThanksHere(scope: Scope): Promise<Gathered | null> {
  const { authorityId, period, words } = scope;
  const [complained, thanked, recurring] = await Promise.all([
    complaintsCounted(authorityId, period.from, period.to),
    thanksCounted(authorityId, period.from, period.to),
    recurringInComplaints(authorityId, period.from, period.to),
  ]);
  if (complained === 0 && thanked === 0 && recurring.length === 0) return null;
  const t = (key: string, values = {}) => words.t(`complaints:report.${key}`, values);
  const about = scope.counted({
    key: "complaints-here",
    period,
    rows: ["complained", "thanked"],
    columns: [],
    sensitive: new Set(),
    addsUp: { alongRows: false, alongColumns: false },
    withoutTotals: true,
    count: (row) => (row === "complained" ? complained : row === "thanked" ? thanked : complained + thanked),
  });
  const told: Block = {
    kind: "list",
    ordered: false,
    items: [[words.own(t("here", { shown: about("complained") }))], [words.own(t("thanked", { shown: about("thanked") }))]],
  };
  const blocks: Block[] = [told];
  if (recurring.length > 0) {
    blocks.push({ kind: "heading", text: t("recurring") });
    blocks.push({ kind: "paragraph", line: [words.own(t("apart"))] });
    blocks.push({
      kind: "table",
      caption: t("recurring"),
      columns: [t("column.words"), t("column.raised"), t("column.value")],
      rows: recurring.map((one) => [
        { text: one.words, language: "en" },
        words.own(words.t(`complaints:returns.raised.${one.raisedBy ?? "notSaid"}`)),
        words.own(one.value === null ? t("notGiven") : `${words.number(one.value)} (${words.period({ from: one.from, to: one.to })})`),
      ]),
    });
  }
  return { section: { key: "complaintsHere", part: "full", title: t("title"), lead: t("lead"), blocks } };
}
