import { useTranslation } from "react-i18next";
import { factsOf, isLanguage } from "~/platform/i18n/languages";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";
import type { Share } from "../measured.server";
import type { spotterCardForStaff } from "../spotter-card.server";

type Card = Awaited<ReturnType<typeof spotterCardForStaff>>;

/** Month by month: how many were raised or acted on, and how many of them the spotter had not seen. */
export function SeenByMonth({ months }: { months: Card["months"] }) {
  const { t, i18n } = useTranslation("worries");
  if (months.length === 0) return <p>{t("card.months.none")}</p>;
  const month = new Intl.DateTimeFormat(i18n.language === "en" ? "en-GB" : i18n.language, { month: "long", year: "numeric", timeZone: "UTC" });
  const small = (count: number) => (count < 5 ? t("card.fewer") : String(count));
  return (
    <Table
      caption={t("card.months.title")}
      columns={[
        { key: "month", label: t("card.months.month") },
        { key: "raised", label: t("card.months.raised"), numeric: true },
        { key: "missed", label: t("card.months.missed"), numeric: true },
      ]}
      rows={months.map((one) => ({
        id: one.month,
        rowHeader: "month",
        cells: { month: month.format(new Date(`${one.month}-01T00:00:00Z`)), raised: small(one.raised), missed: small(one.missed) },
      }))}
    />
  );
}

/** What it missed must be said again in made-up words within five working days: for how many that was so, and what is owed now. */
export function LinesInTime({ lines: { inTime, open, overdue } }: { lines: Card["lines"] }) {
  const { t } = useTranslation("misses");
  const small = (count: number) => (count > 0 && count < 5 ? t("worries:card.fewer") : String(count));
  return (
    <Panel title={t("card.title")}>
      <p>{t("card.lead")}</p>
      <p>{inTime.of === "few" ? t("worries:card.few") : t("card.inTime", { of: inTime.of, seen: inTime.seen })}</p>
      <p>{t("card.open", { open: small(open), overdue: small(overdue) })}</p>
    </Panel>
  );
}

/** By language, age band or way of saying it: whom the spotter sees less. Small groups are not counted. */
export function SeenByGroup({ split: { by, groups } }: { split: Card["splits"][number] }) {
  const { t } = useTranslation("worries");
  if (groups.length === 0) return null;
  const nameOf = (group: string | null) =>
    group === null
      ? t("card.even.unknown")
      : by === "language"
        ? isLanguage(group)
          ? factsOf(group).name
          : group
        : by === "ageBand"
          ? t(`say:q.age.${group}`)
          : t(`card.way.${group}`);
  return (
    <Table
      caption={t(`card.even.${by}`)}
      columns={[
        { key: "group", label: t(`card.even.${by}`) },
        { key: "seen", label: t("card.even.seen") },
      ]}
      rows={groups.map(({ group, counted }) => ({
        id: group ?? "none",
        rowHeader: "group",
        cells: { group: nameOf(group), seen: counted.of === "few" ? t("card.few") : t("card.about", { of: counted.of, seen: counted.seen }) },
      }))}
    />
  );
}

const groups = ["worries", "harmless", "ordinary"] as const;

/** What was measured on made-up lines: those that were learned from, those kept apart, and each writer's by what others taught. */
export function MeasuredTable({ measured }: { measured: Card["measured"] }) {
  const { t } = useTranslation("worries");
  const cell = ({ of, matched, first }: Share) =>
    of === 0 ? t("card.measured.none") : t("card.measured.cell", { matched, of, percent: ((100 * matched) / of).toFixed(1), first });
  const table = (caption: string, rows: readonly ({ id: string; name: string } & Record<(typeof groups)[number], Share>)[]) => (
    <Table
      caption={caption}
      captionHidden
      columns={[{ key: "name", label: t("card.measured.set") }, ...groups.map((key) => ({ key, label: t(`card.measured.${key}`) }))]}
      rows={rows.map((row) => ({
        id: row.id,
        rowHeader: "name",
        cells: { name: row.name, worries: cell(row.worries), harmless: cell(row.harmless), ordinary: cell(row.ordinary) },
      }))}
    />
  );
  const writers = measured.writers.map((writer, at) => ({ ...writer, id: writer.name, name: t("card.measured.writer", { number: at + 1 }) }));
  return (
    <>
      {table(t("card.measured.title"), [
        { id: "together", name: t("card.measured.together"), ...measured.together },
        { id: "kept-apart", name: t("card.measured.keptApart"), ...measured.keptApart },
        { id: "known", name: t("card.measured.known"), ...measured.known },
      ])}
      <details>
        <summary>{t("card.measured.byWriter")}</summary>
        {table(t("card.measured.byWriter"), writers)}
      </details>
    </>
  );
}
