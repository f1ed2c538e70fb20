import type { ProtectedCount } from "../disclosure/protected-count";
import { protectedCount } from "../disclosure/protected-count";
import { type ThemeCounts, type Trend, trendOf } from "./figures";
import { isTakenBack } from "./theme";

export const boardSorts = ["need", "people", "oldest", "name"] as const;
export type BoardSort = (typeof boardSorts)[number];
export const boardFilters = ["all", "nameless", "unowned", "late", "notReally", "one", "mine"] as const;
export type BoardFilter = (typeof boardFilters)[number];

export type ThemeLine = {
  readonly id: string;
  readonly name: string;
  /** Its name was taken back: it waits for a new one. */
  readonly nameless: boolean;
  readonly youngPeople: ProtectedCount;
  /** One young person alone has said it; null for those who may not know so exactly. */
  readonly one: boolean | null;
  readonly trend: Trend;
  readonly quarters: readonly { quarter: string; people: ProtectedCount }[];
  readonly oldestUnanswered: string | null;
  /** notReally: somebody said so of the latest answer. answered: all who said anything are satisfied. */
  readonly satisfied: "notReally" | "answered" | "noWord";
  readonly ownerName: string | null;
  readonly mine: boolean;
  readonly answerBy: string | null;
  readonly reportFrom: string | null;
  readonly reportTo: string | null;
  readonly openAsks: number;
};

type Row = Pick<ThemeLine, "id" | "name" | "ownerName" | "answerBy" | "reportFrom" | "reportTo"> & { sensitive: boolean; ownerId: string | null };

/** A theme as it stands on the board, its numbers protected. `exact`: the reader works with the views themselves. */
export function lineOf(row: Row, counts: ThemeCounts, reader: { personId: string; exact: boolean }, quarters: readonly string[]): ThemeLine {
  const { id, name, ownerName, answerBy, reportFrom, reportTo } = row;
  const said = counts.satisfied > 0 && counts.oldestUnanswered === null;
  return {
    id,
    name,
    nameless: isTakenBack(name),
    youngPeople: protectedCount(counts.youngPeople, row.sensitive),
    one: reader.exact ? counts.voices === 1 : null,
    trend: trendOf(counts.byQuarter, quarters),
    quarters: quarters.map((quarter) => ({ quarter, people: protectedCount(counts.byQuarter[quarter] ?? 0, row.sensitive) })),
    oldestUnanswered: counts.oldestUnanswered,
    satisfied: counts.notReally ? "notReally" : said ? "answered" : "noWord",
    ownerName,
    mine: row.ownerId === reader.personId,
    answerBy,
    reportFrom,
    reportTo,
    openAsks: counts.openAsks,
  };
}

/** The value of a protected count for sorting: "fewer than five" is the least. */
const least = (count: ProtectedCount) => (count.shown === "about" ? count.value : 0);
const later = "9999-12-31";

/** By need: without a name, not really answered, without an owner, then by the day that is due. */
const inOrder: Record<BoardSort, (a: ThemeLine, b: ThemeLine) => number> = {
  need: (a, b) => rank(a) - rank(b) || (a.answerBy ?? later).localeCompare(b.answerBy ?? later) || a.name.localeCompare(b.name),
  people: (a, b) => least(b.youngPeople) - least(a.youngPeople) || a.name.localeCompare(b.name),
  oldest: (a, b) => (a.oldestUnanswered ?? later).localeCompare(b.oldestUnanswered ?? later) || a.name.localeCompare(b.name),
  name: (a, b) => a.name.localeCompare(b.name),
};

function rank(line: ThemeLine): number {
  if (line.nameless) return 0;
  if (line.satisfied === "notReally") return 1;
  return line.ownerName === null ? 2 : 3;
}

const shows: Record<BoardFilter, (line: ThemeLine, today: string) => boolean> = {
  all: () => true,
  nameless: (line) => line.nameless,
  unowned: (line) => line.ownerName === null,
  late: (line, today) => line.answerBy !== null && line.answerBy < today,
  notReally: (line) => line.satisfied === "notReally",
  one: (line) => line.one === true,
  mine: (line) => line.mine,
};

export function arranged(lines: readonly ThemeLine[], { sort, show }: { sort: BoardSort; show: BoardFilter }, today: string): ThemeLine[] {
  return lines.filter((line) => shows[show](line, today)).sort(inOrder[sort]);
}

/** What an address asks for; anything else is the beginning. */
export function boardChoices(query: URLSearchParams): { sort: BoardSort; show: BoardFilter } {
  return {
    sort: boardSorts.find((sort) => sort === query.get("sort")) ?? "need",
    show: boardFilters.find((show) => show === query.get("show")) ?? "all",
  };
}
