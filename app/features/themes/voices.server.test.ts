import fc from "fast-check";
import { expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { answerView } from "../asks/answer-ask.server";
import { giveVerdict } from "../asks/give-verdict.server";
import { readAndDecide } from "../moderation/cast";
import { sayIt } from "../views/cast";
import { changeSharing } from "../views/change-sharing.server";
import { factsOf } from "../views/own-view.server";
import { canSee, mostAllowed } from "../views/policy";
import { withdrawView } from "../views/withdraw-view.server";
import type { Voices } from "./voices";
import { voicesIn } from "./voices.server";

const always = ["2026-01-01", "2126-12-31"] as const;

/** The plainest way to count: every view by itself, asked of canSee. */
async function plainVoices(here: AuthorityFacts): Promise<Voices> {
  const { read } = await db();
  const rows = await read.view.findMany({
    where: { authorityId: here.id },
    include: {
      withdrawal: true,
      readers: true,
      decisions: { where: { subjectKind: "view" }, orderBy: [{ at: "desc" }, { id: "desc" }] },
      answers: { include: { answer: true } },
    },
  });
  const counted = rows.filter((view) => canSee({ kind: "system", authorityId: here.id }, factsOf(view), "count").may);
  const who = (view: (typeof rows)[number]) => view.authorId ?? view.id;
  const people = new Set(counted.map(who));
  const some = (is: (view: (typeof rows)[number]) => boolean) => new Set(counted.filter(is).map(who));
  const latest = (view: (typeof rows)[number]) =>
    view.answers.toSorted(
      (a, b) => b.answer.onDay.localeCompare(a.answer.onDay) || Number(b.answer.at) - Number(a.answer.at) || (b.answerId > a.answerId ? 1 : -1),
    )[0];
  const open = some((view) => !latest(view));
  const no = some((view) => latest(view)?.verdict === "notReally");
  const yes = some((view) => latest(view)?.verdict === "answersIt");
  const says = (what: string) => some((view) => ((view.aboutMe ?? []) as string[]).includes(what));
  const about = { outOfArea: says("outOfArea"), unaccompanied: says("unaccompanied"), disabled: says("disabled") };
  const bands = [...people].flatMap(
    (person) =>
      counted
        .filter((view) => who(view) === person)
        .flatMap((view) => view.ageBand ?? [])
        .sort()[0] ?? [],
  );
  return {
    youngPeople: people.size,
    notAnswered: open.size,
    notReally: no.size,
    answersIt: [...yes].filter((person) => !no.has(person) && !open.has(person)).length,
    byAgeBand: Object.fromEntries([...new Set(bands)].map((band) => [band, bands.filter((one) => one === band).length])),
    byGroup: Object.fromEntries([...new Set(counted.flatMap((view) => view.groupId ?? []))].map((id) => [id, some((view) => view.groupId === id).size])),
    aboutMe: { outOfArea: about.outOfArea.size, unaccompanied: about.unaccompanied.size, disabled: about.disabled.size },
    saidNothingOfThemselves: [...people].filter((person) => !Object.values(about).some((set) => set.has(person))).length,
  };
}

async function aWorld() {
  const here = await anAuthority();
  const [priya, sam] = [await aStaffActor(here, "priya"), await aStaffActor(here, "sam")];
  const dee = await aMemberActor(here, "dee");
  const views: { id: string; author: ReturnType<typeof aPhone> | typeof dee }[] = [];
  for (const [n, author] of [null, null, null, dee, dee, null].entries()) {
    setClock(new Date(Date.UTC(2026, n, 1 + n * 5, 12)));
    const said = { words: `I said this ${n}.`, sharing: "wordsNoName" as const, asMe: author !== null };
    const more = { ageBand: (["13to15", "16to17"] as const)[n % 2], aboutMe: n % 3 === 0 ? (["disabled", "outOfArea"] as const).slice(0, 1 + (n % 2)) : [] };
    const { viewId } = await sayIt(here, { ...said, ageBand: more.ageBand, aboutMe: [...more.aboutMe] }, author ?? aPhone(here));
    views.push({ id: viewId, author: author ?? aPhone(here) });
  }
  setClock(undefined);
  return { here, priya, sam, views };
}

type World = Awaited<ReturnType<typeof aWorld>>;
type Step = { verb: number; view: number; choice: number };

async function act({ here, priya, sam, views }: World, { verb, view: n, choice }: Step) {
  const view = views[n % views.length];
  if (!view) return;
  const { read } = await db();
  const own = { id: view.id, proven: view.id };
  if (verb === 0)
    await changeSharing(view.author, own, { sharing: (["helpersOnly", "countedOnly", "wordsNoName", "wordsWithName"] as const)[choice % 4] ?? "countedOnly" });
  if (verb === 1 && choice === 7) await withdrawView(view.author, own);
  if (verb === 2) await answerView(sam, here, view.id, "We heard you.");
  if (verb === 3) await giveVerdict(view.author, { viewId: view.id, verdict: choice % 2 ? "notReally" : "answersIt" });
  if (verb > 3) {
    const row = await read.view.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id: view.id } } });
    const latest = await read.moderationDecision.findFirst({ where: { authorityId: here.id, subjectId: view.id }, orderBy: [{ at: "desc" }, { id: "desc" }] });
    const outcome = choice % 3 === 0 ? ("held" as const) : ("allowed" as const);
    const allow = outcome === "allowed" ? mostAllowed(row.sharing) : { mayBeCounted: false, mayBeQuoted: false };
    await readAndDecide(priya, view.id, { outcome, ...allow, reason: outcome === "held" ? "Wait" : null, sawDecisionId: latest?.id ?? null });
  }
}

const step = fc.record({ verb: fc.nat(5), view: fc.nat(5), choice: fc.nat(7) });

test("after any history of verbs the young people who were heard are what a fresh count gives", { timeout: 300_000 }, async () => {
  let world = await aWorld();
  for (const [n, history] of fc.sample(fc.array(step, { minLength: 1, maxLength: 5 }), { numRuns: 45, seed: 7 }).entries()) {
    if (n % 15 === 14) world = await aWorld();
    for (const one of history) await act(world, one);
    expect(await voicesIn(world.here.id, ...always), JSON.stringify(history)).toEqual(await plainVoices(world.here));
  }
});

test("a year in which nobody said anything has no voices, whatever is held of others", async () => {
  const { here, priya, views } = await aWorld();
  await readAndDecide(priya, views[0]?.id ?? "", { outcome: "allowed", mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null });
  expect((await voicesIn(here.id, ...always)).youngPeople).toBe(1);
  expect((await voicesIn(here.id, "2001-01-01", "2001-12-31")).youngPeople).toBe(0);
});
