import { protectedCount } from "~/features/disclosure/protected-count";
import { factsOf } from "~/features/views/own-view.server";
import { canSee } from "~/features/views/policy";
import { shownToOthers } from "~/features/views/shown-words";
import type { Block, Text } from "../../report-document";
import { type Gathered, type Scope, sectionOf } from "../../scope.server";
import { themesWithViews } from "../report-store.server";

const quotesOfATheme = 3;

/** What many say: young people are counted, once each, in a protected way; words are shown only as their authors allow. */
export async function themes(scope: Scope): Promise<Gathered | null> {
  const { actor, words, period } = scope;
  const all = await themesWithViews(scope.authorityId, period.from, period.to);
  const told = all.flatMap((theme) => {
    const counted = theme.views.filter(({ view }) => canSee(actor, factsOf(view), "count").may);
    if (counted.length === 0) return [];
    const youngPeople = new Set(counted.map(({ view }) => view.authorId ?? view.id)).size;
    const hidden = theme.sensitive && protectedCount(youngPeople, true).shown === "fewer";
    return [{ theme, youngPeople, hidden, counted }];
  });
  if (told.length === 0) return null;
  const shown = told.filter((one) => !one.hidden).sort((a, b) => b.youngPeople - a.youngPeople || a.theme.name.localeCompare(b.theme.name));
  const countOf = new Map(shown.map(({ theme, youngPeople }) => [theme.id, youngPeople]));
  const cell = scope.counted({
    key: "themes",
    period,
    rows: [...countOf.keys()],
    columns: [],
    count: (row) => countOf.get(row) ?? 0,
    sensitive: new Set(shown.flatMap(({ theme }) => (theme.sensitive ? [theme.id] : []))),
    addsUp: { alongRows: false, alongColumns: false },
    withoutTotals: true,
  });
  const rows = shown.map(({ theme }): Text[] => [
    { text: theme.name, language: "" },
    words.own(cell(theme.id)),
    words.own(theme.ownerName ?? words.t("themes.noOwner")),
  ]);
  const columns = [words.t("themes.columns.name"), words.t("themes.columns.count"), words.t("themes.columns.owner")];
  const blocks: Block[] =
    rows.length > 0
      ? [
          {
            kind: "table",
            caption: words.t("themes.caption", { period: words.period(period) }),
            columns,
            rows,
          },
        ]
      : [];
  if (shown.length < told.length) blocks.push({ kind: "paragraph", line: words.line("themes.tooFew") });
  for (const { theme, counted } of shown) {
    const maybe = counted.filter(({ view }) => canSee(actor, factsOf(view), "quote").may);
    const quotable = await scope.quotable(maybe.map(({ view }) => view.id));
    const quotes = maybe.filter(({ view }) => quotable.has(view.id)).slice(0, quotesOfATheme);
    if (quotes.length === 0) continue;
    blocks.push({ kind: "heading", text: theme.name });
    for (const { view } of quotes) {
      const parts = shownToOthers(view.words, view.covers).map((part) =>
        part.kind === "words" ? { words: part.text } : { cover: words.t(`covers.${part.reason}`) },
      );
      const by = view.sharing === "wordsWithName" ? view.pickedName : null;
      blocks.push({ kind: "quote", quote: { parts, language: view.language, by } });
    }
  }
  return { section: sectionOf(scope, "themes", blocks) };
}
