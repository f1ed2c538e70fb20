import { dayOf } from "~/platform/clock";
import { authorityKeys, recurringThemes, returnsTold } from "./inside/figures-store.server";
import { toldAnewOf } from "./inside/told-anew-store.server";
import type { Measure, Raiser, ReturnRow } from "./returns";

/** What was returned, newest period first: each number with its base, child-raised and adult-raised apart, and what was learned. */
export async function returnsPage(authorityId: string, timeZone: string) {
  const periods = await returnsTold(authorityId);
  const anew = await toldAnewOf(
    authorityId,
    periods.map(({ id }) => id),
  );
  return periods.map(({ id, from, to, figures, learning }) => ({
    id,
    from,
    to,
    figures: figures
      .filter(({ register }) => register === "complaints")
      .map(({ id, measure, unit, value, of, note }) => ({ id, ...split(measure), unit, value, of, note })),
    themes: figures.filter(({ register }) => register === "complaintThemes").map(themeOf),
    learning: learning.map(({ id, words, changed, told }) => ({ id, words, changed, told })),
    told: anew.filter(({ sourceId }) => sourceId === id).map((row) => toldAnew(row, timeZone)),
  }));
}

/** One number, or one text, as it was told once: what stood before, what stands since, who and when. Without a unit: it was not there. */
function toldAnew(row: Awaited<ReturnType<typeof toldAnewOf>>[number], timeZone: string) {
  const { id, register, measure, what, was, wasUnit, wasOf, wasWords, became, becameUnit, becameOf, by, at } = row;
  const shared = { id, by, on: dayOf(at, timeZone) };
  if (register === "learning") return { ...shared, kind: "learning" as const, was: wasWords, became: what || null };
  const about = register === "complaints" ? split(measure) : { measure: null, raisedBy: themeOf({ id, measure, what, value: 0, note: null }).raisedBy };
  const told = (unit: typeof wasUnit, value: number | null, of: number | null) => (unit === null ? null : { unit, value, of });
  return { ...shared, kind: "figure" as const, ...about, words: what, was: told(wasUnit, was, wasOf), became: told(becameUnit, became, becameOf) };
}

/** What was told of one period, as rows of a return. */
export async function rowsOfPeriod(authorityId: string, from: string, to: string): Promise<ReturnRow[]> {
  const told = (await returnsTold(authorityId)).find((one) => one.from === from && one.to === to);
  if (!told) return [];
  const rows = told.figures.map((row): ReturnRow => {
    if (row.register === "complaintThemes") {
      const { words, raisedBy, value } = themeOf(row);
      return { kind: "theme", from, to, words, raisedBy, value };
    }
    const { measure, raisedBy } = split(row.measure);
    return { kind: "figure", from, to, measure: measure as Measure, raisedBy, value: row.value, unit: row.unit, of: row.of, note: row.note };
  });
  return [...rows, ...told.learning.map(({ words, changed, told }): ReturnRow => ({ kind: "learning", from, to, words, changed, told }))];
}

/** What recurs in complaints whose period touches the given one, as supplied; never added to anything. */
export async function recurringInComplaints(authorityId: string, from: string, to: string) {
  const rows = await recurringThemes(authorityId, from, to);
  return rows.map((row) => ({ ...themeOf(row), from: row.periodFrom ?? from, to: row.periodTo ?? to, sourceId: row.sourceId }));
}

function themeOf(row: { id: string; measure: string; what: string; value: number; note: string | null }) {
  return {
    id: row.id,
    words: row.what,
    raisedBy: row.measure === row.what ? null : split(row.measure).raisedBy,
    value: row.note === "not given" ? null : row.value,
  };
}

function split(key: string): { measure: string; raisedBy: Raiser | null } {
  const found = /^(.*)\.(child|adult)$/s.exec(key);
  return found ? { measure: found[1] ?? key, raisedBy: found[2] as Raiser } : { measure: key, raisedBy: null };
}

/** The authority of this key, or the only one there is; otherwise the keys to choose from. */
export async function authorityNamed(key: string | undefined): Promise<{ ok: true; id: string } | { ok: false; keys: string[] }> {
  const all = await authorityKeys();
  const found = key ? all.find((one) => one.key === key) : all.length === 1 ? all[0] : undefined;
  return found ? { ok: true, id: found.id } : { ok: false, keys: all.map((one) => one.key) };
}
