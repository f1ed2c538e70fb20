import type { Days } from "./day-part";
import { daysCounted } from "./days-counted.server";
import type { Period } from "./figures";
import { everybody, heldSpans, keepSpans, keyOfTheme, monthsWithViews } from "./inside/span-store.server";
import { monthMarks } from "./inside/voices-store.server";
import type { Keeping } from "./keep-counted.server";
import { type Spans, type ThemeSpan, themeSpanOf, type VoicesSpan, voicesSpanOf, wholeMonth } from "./span";

type Counting<Span> = { readonly key: string; readonly of: (days: Days) => Span };

/**
 * What each of these themes comes to, month by month. Only a month in which a view has changed is added up from its days.
 * `later`: what the caller keeps together with what it makes of them.
 */
export async function themeSpans(authorityId: string, themeIds: readonly string[], period: Period, later: Keeping[]): Promise<Map<string, Spans<ThemeSpan>>> {
  const found = await spansOf(
    authorityId,
    themeIds.map((id) => ({ key: keyOfTheme(id), of: (days) => themeSpanOf(id, days) })),
    period,
    later,
  );
  return new Map(themeIds.map((id) => [id, found.get(keyOfTheme(id)) ?? []]));
}

/** The same of everybody who was heard. */
export async function voicesSpans(authorityId: string, period: Period, later: Keeping[]): Promise<Spans<VoicesSpan>> {
  return (await spansOf(authorityId, [{ key: everybody, of: voicesSpanOf }], period, later)).get(everybody) ?? [];
}

async function spansOf<Span extends ThemeSpan | VoicesSpan>(authorityId: string, what: readonly Counting<Span>[], period: Period, later: Keeping[]) {
  // The marks first: what changes from here on leaves another one, and what is kept below is then not taken for right.
  const marks = await monthMarks(authorityId, period);
  const keys = what.map((one) => one.key);
  const months = await monthsWithViews(authorityId, period);
  const held = await heldSpans<Span>(authorityId, keys, period);
  const found = new Map(keys.map((key) => [key, [] as { month: string; span: Span }[]]));
  const fresh: { key: string; month: string; mark: string; span: Span }[] = [];
  for (const month of months) {
    const mark = marks.get(month) ?? "";
    const { from, to } = wholeMonth(month);
    const isWhole = period.from <= from && to <= period.to;
    const missing = what.filter(({ key }) => {
      const there = isWhole ? held.get(key)?.get(month) : undefined;
      if (there?.mark !== mark) return true;
      found.get(key)?.push({ month, span: there.span });
      return false;
    });
    if (missing.length === 0) continue;
    const within = { from: from < period.from ? period.from : from, to: to > period.to ? period.to : to };
    const days = await daysCounted(authorityId, within, later);
    for (const { key, of } of missing) {
      const span = of(days);
      found.get(key)?.push({ month, span });
      if (isWhole) fresh.push({ key, month, mark, span });
    }
  }
  if (fresh.length > 0) later.push((tx) => keepSpans(tx, authorityId, fresh));
  return found;
}
