import type { TFunction } from "i18next";
import type { ShownCell } from "~/features/disclosure/counted-table";
import type { Figure, Line, Period, Run, Text } from "./report-document";

/** A rounded count stands for as many as this more and fewer. */
export const roundedBy = 2;

/** How a report says things in its language. */
export type Wording = ReturnType<typeof wordingIn>;

/** Numbers, days, periods and sentences of one language; figures stand in sentences as references. */
export function wordingIn(language: string, t: TFunction) {
  const locale = `${language === "en" ? "en-GB" : language}-u-nu-latn-ca-gregory`;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const days = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const daysOfTheYear = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction", style: "long" });
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  const own = (text: string): Text => ({ text, language: null });

  return {
    language,
    t,
    own,
    number: (value: number) => numbers.format(value),
    value: (value: number, unit: "count" | "percent") => (unit === "percent" ? t("percent", { value: numbers.format(value) }) : numbers.format(value)),
    day: (day: string) => days.format(at(day)),
    list: (names: readonly string[]) => lists.format(names),
    period({ from, to }: Period): string {
      const first = from.slice(0, 4) === to.slice(0, 4) ? daysOfTheYear.format(at(from)) : days.format(at(from));
      return t("period", { from: first, to: days.format(at(to)) });
    },
    /** A cell of a table of young people as it is printed; undefined: it is not told. */
    cell(shown: Pick<ShownCell, "hidden" | "atMost"> | undefined): string {
      if (!shown || shown.atMost === null) return t("count.untold");
      if (shown.hidden) return t("count.fewer", { than: numbers.format(shown.atMost + 1) });
      return t("count.about", { about: numbers.format(shown.atMost - roundedBy) });
    },
    /** A sentence of the locale file in which each name stands for a run: {{met}} becomes the figure `met`. */
    line(key: string, runs: Readonly<Record<string, Run | string>> = {}, options: Record<string, unknown> = {}): Line {
      const marks = Object.fromEntries(Object.keys(runs).map((name) => [name, `\u0001${name}\u0001`]));
      const parts = t(key, { ...options, ...marks }).split("\u0001");
      return parts.flatMap((part, index): Run[] => {
        const run = index % 2 === 1 ? runs[part] : part;
        if (run === undefined || run === "") return [];
        return [typeof run === "string" ? own(run) : run];
      });
    },
  };
}

/** A line as plain text, with figures as they are shown. */
export function plainLine(line: Line, figures: Readonly<Record<string, Figure>>): string {
  return line.map((run) => ("figure" in run ? (figures[run.figure]?.shown.value ?? "") : run.text)).join("");
}
