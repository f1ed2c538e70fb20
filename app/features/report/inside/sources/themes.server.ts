import { all } from "~/features/disclosure/counted-table";
import { protectedCount } from "~/features/disclosure/protected-count";
import { isTakenBack } from "~/features/themes/theme";
import { factsOf } from "~/features/views/own-view.server";
import { canSee } from "~/features/views/policy";
import { shownToOthers } from "~/features/views/shown-words";
import { whoWords } from "~/platform/i18n/job-words";
import type { Bar, Block, Quote, Text } from "../../report-document";
import { type Gathered, mayBeNamed, mayBeTold, type Scope, sectionOf, type ThemeTold, wholeOfVoices } from "../../scope.server";
import { quotableOfThemes } from "../quotes-store.server";

const quotesOfATheme = 3;
const quotesLookedAt = quotesOfATheme * 4;
/** So many themes are drawn, and have their words told. */
const mostDrawn = 10;

/** What many say: young people are counted, once each, in a protected way; words are shown only as their authors allow. */
export async function themes(scope: Scope): Promise<Gathered | null> {
  const { words, period } = scope;
  const { t } = words;
  const told = (await scope.themes()).filter((theme) => theme.youngPeople > 0);
  if (told.length === 0) return null;
  const shown = told.filter(mayBeNamed).sort((a, b) => b.youngPeople - a.youngPeople || a.name.localeCompare(b.name));
  const place = await figuresOf(scope, shown);
  const bars = shown.flatMap((theme): Bar[] => {
    const ref = place(theme.id, all);
    const figure = ref && scope.shown(ref);
    return figure ? [{ label: figure.shown.what, value: figure.value, shown: figure.shown.value, figure: ref.figure }] : [];
  });
  const [first] = bars;
  const blocks: Block[] = [];
  if (first) {
    const says = t("themes.says", { theme: first.label.text, about: first.shown, count: bars.length, number: words.number(bars.length) });
    const columns = [t("themes.columns.name"), t("themes.columns.count")] as const;
    const title = t("themes.caption", { period: words.period(period) });
    blocks.push({ kind: "chart", chart: { title, says, columns, bars: bars.slice(0, mostDrawn) } });
  }
  if (bars.length > mostDrawn) {
    blocks.push({ kind: "figures", caption: t("themes.others"), ids: bars.slice(mostDrawn).map((bar) => bar.figure) });
  }
  if (told.some((theme) => isTakenBack(theme.name))) blocks.push({ kind: "paragraph", line: words.line("themes.nameless") });
  if (told.some((theme) => !mayBeTold(theme))) blocks.push({ kind: "paragraph", line: words.line("themes.tooFew") });
  const unsatisfied = shown.filter((theme) => protectedCount(theme.notSatisfied, theme.sensitive).shown === "about");
  if (unsatisfied.length > 0) {
    const about = await notReallyOf(scope, unsatisfied);
    const lines = unsatisfied.map((theme) => words.line("themes.notReally", { theme: nameOf(scope, theme) }, { about: about(theme.id) }));
    blocks.push({ kind: "notice", tone: "look", title: t("themes.unsatisfied"), lines });
  }
  blocks.push(...(await wordsOf(scope, shown.slice(0, mostDrawn))));
  return { section: sectionOf(scope, "themes", blocks) };
}

/** What a theme is called: where its name may not stand, that it may not. */
function nameOf({ words }: Scope, theme: ThemeTold | undefined): Text {
  return theme?.shownName ? { text: theme.shownName, language: "" } : words.own(words.t("themes.unnamed"));
}

async function figuresOf(scope: Scope, shown: readonly ThemeTold[]) {
  const { words } = scope;
  const voices = await scope.voices();
  const byId = new Map(shown.map((theme) => [theme.id, theme]));
  return scope.people({
    key: "themes",
    whole: wholeOfVoices,
    rows: shown.map((theme) => theme.id),
    columns: [],
    sensitive: new Set(shown.filter((theme) => theme.sensitive).map((theme) => theme.id)),
    addsUp: { alongRows: false, alongColumns: false },
    count: (row) => (row === all ? voices.youngPeople : (byId.get(row)?.youngPeople ?? 0)),
    what: (row) => (row === all ? null : nameOf(scope, byId.get(row))),
    base: () => [all, all],
    note: (row) => words.t("themes.owner", { owner: whoWords(words.t, byId.get(row)?.ownerName ?? "") || words.t("themes.noOwner") }),
  });
}

/** How many are not satisfied with what was answered to a theme, as it may be printed. */
async function notReallyOf(scope: Scope, unsatisfied: readonly ThemeTold[]) {
  const { youngPeople } = await scope.voices();
  return scope.counted({
    key: "themes.notReally",
    period: scope.period,
    rows: unsatisfied.map((theme) => theme.id),
    columns: [],
    sensitive: new Set(unsatisfied.filter((theme) => theme.sensitive).map((theme) => theme.id)),
    addsUp: { alongRows: false, alongColumns: false },
    count: (row) => (row === all ? youngPeople : (unsatisfied.find((theme) => theme.id === row)?.notSatisfied ?? 0)),
    withoutTotals: true,
  });
}

/** Some of the words behind each theme; of one young person at most once in the report, so that no two are put together. */
async function wordsOf(scope: Scope, shown: readonly ThemeTold[]): Promise<Block[]> {
  const { actor, authorityId, period } = scope;
  const heard = new Set<string>();
  const blocks: Block[] = [];
  const ids = shown.map((theme) => theme.id);
  const found = await quotableOfThemes(authorityId, ids, period, quotesLookedAt);
  const quotable = await scope.quotable([...found.values()].flat().map((view) => view.id));
  const other: Block[] = [];
  for (const theme of shown) {
    const views = found.get(theme.id) ?? [];
    const quotes = views.flatMap((view): Quote[] => {
      const who = view.authorId ?? view.id;
      if (heard.has(who) || !quotable.has(view.id) || !canSee(actor, factsOf(view), "quote").may) return [];
      heard.add(who);
      const parts = shownToOthers(view.words, view.covers).map((part) =>
        part.kind === "words" ? { words: part.text } : { cover: scope.words.t(`covers.${part.reason}`) },
      );
      return [{ parts, language: view.language, by: view.sharing === "wordsWithName" ? view.pickedName : null }];
    });
    const told = quotes.slice(0, quotesOfATheme).map((quote) => ({ kind: "quote" as const, quote }));
    // What a quote stands under is said of who said it: only where it is said of ten or more, and where it has a name.
    if (theme.shownName === null || protectedCount(theme.youngPeople, true).shown === "fewer") other.push(...told);
    else if (told.length > 0) blocks.push({ kind: "heading", text: theme.shownName }, ...told);
  }
  if (other.length === 0) return blocks;
  const byWords = (block: Block) => (block.kind === "quote" ? JSON.stringify(block.quote.parts) : "");
  return [...blocks, { kind: "heading", text: scope.words.t("themes.otherWords") }, ...other.sort((a, b) => byWords(a).localeCompare(byWords(b)))];
}
