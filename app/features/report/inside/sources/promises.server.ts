import { publishedLinesIn } from "~/features/offers/published-lines.server";
import { isTakenBack } from "~/features/themes/theme";
import { paths } from "~/paths";
import { whoWords } from "~/platform/i18n/job-words";
import type { Block, Headline, Line } from "../../report-document";
import { type Behind, type Gathered, mayBeTold, type Scope, sectionOf } from "../../scope.server";
import { termsWithCommitments } from "../report-store.server";
import { brokenLines, offerLines } from "./offer-lines.server";

type Asks = Awaited<ReturnType<Scope["asks"]>>;
type Promised = { ask: Asks[number]; action: Asks[number]["actions"][number] };

/** What was promised: first what is past its day, then what is still to come, then what was done. Nothing counts as kept by itself. */
export async function promisesKeptAndBroken(scope: Scope): Promise<Gathered | null> {
  const { words, today } = scope;
  const asks = await scope.asks();
  const all = asks.flatMap((ask) => ask.actions.map((action): Promised => ({ ask, action })));
  const late = all.filter(({ action }) => action.overdue);
  const done = all.filter(({ action }) => action.state === "done");
  const themes = (await scope.themes()).filter((theme) => theme.answerBy && theme.answerBy < today && theme.oldestUnanswered && mayBeTold(theme));
  const terms = (await termsWithCommitments(scope.authorityId)).flatMap((term) => term.commitments.map((one) => ({ term: term.term, ...one })));
  const offers = await publishedLinesIn(scope.authorityId, scope.period);
  if (all.length + themes.length + terms.length + offers.length === 0) return null;

  const blocks: Block[] = [];
  const refs = figuresOf(scope, { all, late, done });
  blocks.push({ kind: "paragraph", line: words.line("promises.counted", refs) });
  const broken: Line[] = [
    ...late.map((one) => actionLine(scope, one, "promises.late")),
    ...themes.map((theme) => {
      const told = { on: words.day(theme.answerBy ?? ""), owner: whoWords(words.t, theme.ownerName ?? "") || words.t("themes.noOwner") };
      if (isTakenBack(theme.name) || theme.shownName === null) return words.line("promises.namelessLate", {}, told);
      return words.line("promises.themeLate", { theme: { text: theme.shownName, language: "" } }, told);
    }),
    ...terms
      .filter((one) => one.reviewOn !== null && one.reviewOn < today)
      .map((one) => words.line("promises.reviewLate", { term: { text: one.term, language: "en" } }, { on: words.day(one.reviewOn ?? "") })),
  ];
  const brokenInPrint = brokenLines(scope, offers);
  if (broken.length > 0) blocks.push({ kind: "notice", tone: "look", title: words.t("promises.broken"), lines: broken });
  else blocks.push({ kind: "paragraph", line: words.line("promises.noneBroken") });
  if (brokenInPrint.length > 0) blocks.push({ kind: "notice", tone: "look", title: words.t("promises.offer.broken"), lines: brokenInPrint });
  const list = (key: string, some: readonly Promised[]) => {
    if (some.length === 0) return;
    blocks.push({ kind: "heading", text: words.t(`promises.${key}.title`) });
    blocks.push({ kind: "list", ordered: false, items: some.map((one) => actionLine(scope, one, `promises.${key}.line`)) });
  };
  list(
    "coming",
    all.filter(({ action }) => action.state === "doingBy" && !action.overdue),
  );
  list(
    "notYet",
    all.filter(({ action }) => action.state === "notYet"),
  );
  list(
    "no",
    all.filter(({ action }) => action.state === "no"),
  );
  list("kept", done);
  blocks.push(...offerLines(scope, offers));
  blocks.push({ kind: "figures", caption: words.t("promises.table"), ids: Object.values(refs).map((ref) => ref.figure) });
  return {
    section: sectionOf(scope, "promises", blocks, "first"),
    headlines: all.length + broken.length > 0 ? headlines(scope, refs, broken.length, late.length) : [],
  };
}

function headlines({ words }: Scope, refs: ReturnType<typeof figuresOf>, broken: number, late: number): Headline[] {
  const look = broken > 0;
  const what = words.t("promises.headline.what", { count: late });
  const note = words.t(look ? "promises.headline.note" : "promises.headline.none");
  return [{ value: words.number(late), what, note, figure: refs.late.figure, tone: look ? "look" : "plain", section: "promises" }];
}

function figuresOf(scope: Scope, of: Record<"all" | "late" | "done", readonly Promised[]>) {
  const { words, period } = scope;
  const figure = (id: "all" | "late" | "done") =>
    scope.figure({
      id: `promises.${id}`,
      value: of[id].length,
      unit: "count",
      period,
      base: id === "all" ? { kind: "none" } : { kind: "of", of: of.all.length },
      what: words.own(words.t(`promises.figures.${id}`)),
      sourceId: null,
      register: "actions",
      behind: async () => of[id].map(({ ask, action }): Behind => ({ text: { text: action.what, language: ask.language }, href: paths.staff.ask(ask.id) })),
    });
  return { all: figure("all"), late: figure("late"), done: figure("done") };
}

/** Stands in a sentence where runs of their own come. */
const here = "\u0002";

/** What is done, by whom, by when; a part that is not known is left out, never made up. */
function actionLine({ words }: Scope, { ask, action }: Promised, key: string): Line {
  const { t, own } = words;
  const told: Line[] = [
    [own(action.byOn ? t(action.state === "done" ? "promises.on" : "promises.by", { on: words.day(action.byOn) }) : t("promises.noDay"))],
    action.ownerName ? words.line("states.owner", { text: { text: whoWords(t, action.ownerName), language: "" } }) : [own(t("promises.nobody"))],
    ...(action.why ? [words.line("states.why", { text: { text: action.why, language: ask.language } })] : []),
  ];
  const between = told.flatMap((one, index) => (index === 0 ? one : [own(" · "), ...one]));
  const line = words.line(key, { what: { text: action.what, language: ask.language }, told: own(here) });
  return line.flatMap((run) => ("text" in run && run.text === here ? between : [run]));
}
