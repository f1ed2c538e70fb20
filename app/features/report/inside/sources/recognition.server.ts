import { recognitionIn } from "~/features/recognition/recognition-in.server";
import type { Block, Line } from "../../report-document";
import { type Gathered, type Scope, sectionOf } from "../../scope.server";

/** Senior appointments with young people, as N of N with every exception named, and what groups were given for their work. */
export async function recognition(scope: Scope): Promise<Gathered | null> {
  const { authorityId, documents, period, words } = scope;
  const sourceIds = documents.map((one) => one.id);
  const { appointments, senior, awards } = await recognitionIn(authorityId, sourceIds, period.from, period.to);
  if (appointments.length === 0 && awards.length === 0) return null;
  const blocks: Block[] = [];
  const [first] = senior.all;
  const figures = first ? seniorFigures(scope, senior.all.length, senior.withYoungPeople.length, first.sourceId, first.sourceLine) : null;
  if (figures) {
    blocks.push({
      kind: "paragraph",
      line: words.line("recognition.senior", figures, { period: words.period(period) }),
    });
    if (senior.without.length > 0) {
      blocks.push({
        kind: "notice",
        tone: "look",
        title: words.t("recognition.without"),
        lines: senior.without.map((post) => [{ text: post, language: "en" }]),
      });
    }
    const columns = [words.t("recognition.columns.post"), words.t("recognition.columns.involved")];
    const rows = appointments.map((one) => [
      { text: one.post, language: "en" },
      words.own(words.t(one.youngPeopleInvolved ? "recognition.yes" : "recognition.no")),
    ]);
    blocks.push({ kind: "table", caption: words.t("recognition.caption"), columns, rows });
  }
  const items = awards.map((award): Line => {
    const source = scope.sourceOf(award.sourceId, award.sourceLine);
    return words.line("recognition.award", { what: { text: award.what, language: "en" } }, { to: words.list(award.to), source });
  });
  if (items.length > 0) blocks.push({ kind: "heading", text: words.t("recognition.awards") }, { kind: "list", ordered: false, items });
  if (figures)
    blocks.push({
      kind: "figures",
      caption: words.t("recognition.figures"),
      ids: Object.values(figures).map((one) => one.figure),
    });
  const headline = {
    value: words.t("recognition.headline.value", {
      involved: words.number(senior.withYoungPeople.length),
      all: words.number(senior.all.length),
    }),
    what: words.t("recognition.headline.what"),
    note: words.period(period),
    figure: figures?.involved.figure ?? null,
    tone: "plain" as const,
    section: "recognition",
  };
  return { section: sectionOf(scope, "recognition", blocks), headlines: figures ? [headline] : [] };
}

function seniorFigures(scope: Scope, all: number, involved: number, sourceId: string | null, sourceLine: number | null) {
  const { words, period } = scope;
  const figure = (id: "all" | "involved", value: number) =>
    scope.figure({
      id: `appointments.${id}`,
      value,
      unit: "count",
      period,
      base: id === "all" ? { kind: "none" } : { kind: "of", of: all },
      what: words.own(words.t(`recognition.measures.${id}`)),
      sourceId,
      sourceLine,
      register: "appointments",
      note: sourceId ? words.t("recognition.noDays") : null,
    });
  return { all: figure("all", all), involved: figure("involved", involved) };
}
