import { afterEach, expect, test } from "vitest";
import { readAndDecide } from "~/features/moderation/cast";
import { answerQuoteQuestion } from "~/features/views/approve-quote.server";
import { sayIt } from "~/features/views/cast";
import { changeSharing } from "~/features/views/change-sharing.server";
import { mostAllowed } from "~/features/views/policy";
import type { Sharing } from "~/features/views/view";
import { withdrawView } from "~/features/views/withdraw-view.server";
import { change } from "~/platform/change.server";
import { now, setClock } from "~/platform/clock";
import { newId } from "~/platform/id";
import { aReportInTheMaking, inTheMaking, type Making, printIt, readNow } from "../../../test/cast/a-report";
import { aPhone } from "../../../test/cast/an-authority";
import { sayYes } from "./cast";
import { writeSentence } from "./write-sentence.server";

const many = Number(process.env.CONSENT_HISTORIES_IN_DATABASE ?? 24);
const levels: readonly Sharing[] = ["helpersOnly", "countedOnly", "wordsNoName", "wordsWithName"];
afterEach(() => setClock(undefined));

type Said = { id: string; mark: string; may: boolean };

/** What its author does, in a random order, through the site's own verbs; and whether at the end their words may be printed. */
async function live({ here, priya }: Making, n: number): Promise<Said> {
  let time = new Date("2026-09-21T12:00:00Z").getTime();
  const next = () => {
    time += 60_000;
    setClock(new Date(time));
  };
  const pick = <One>(from: readonly One[]) => from[Math.floor(Math.random() * from.length)] as One;
  next();
  const mark = `lantern ${n} ${newId()}`;
  let sharing = pick(levels);
  const { viewId: id } = await sayIt(here, { words: `They told me about ${mark}.`, sharing, pickedName: "Comet" });
  const decided = await readAndDecide(priya, id, {
    outcome: "allowed",
    mayBeCounted: true,
    mayBeQuoted: mostAllowed(sharing).mayBeQuoted,
    reason: null,
    sawDecisionId: null,
  });
  const allowed = decided.ok && mostAllowed(sharing).mayBeQuoted;
  let [yes, back] = [false, false];
  const own = { id, proven: id };
  for (let step = 0; step < 5; step++) {
    next();
    const what = pick(["share", "share", "yes", "yes", "no", "takeBack"] as const);
    if (what === "share") {
      const to = pick(levels);
      const done = await changeSharing(aPhone(here), own, { sharing: to, pickedName: "Comet" });
      if (done.ok) {
        sharing = to;
        if (!mostAllowed(to).mayBeQuoted) yes = false;
      }
    }
    if (what === "yes" && (await sayYes(here, id))) yes = true;
    if (what === "no" && (await answerQuoteQuestion(aPhone(here), own, { shownHash: "", yes: false })).ok) [sharing, yes] = ["countedOnly", false];
    if (what === "takeBack" && pick([1, 2, 3]) === 1) back = (await withdrawView(aPhone(here), own)).ok;
  }
  return { id, mark, may: allowed && yes && !back && mostAllowed(sharing).mayBeQuoted };
}

test(`${many} young people change their minds through the site itself: what is printed is what they last chose, and stays`, async () => {
  const making = await aReportInTheMaking();
  const { here, dee, sam } = making;
  const said: Said[] = [];
  for (let n = 0; n < many; n++) said.push(await live(making, n));
  await change({ kind: "system", authorityId: here.id }, "scene.made", here.id, async (tx) => {
    for (const { id, mark } of said) {
      const [askId, themeId] = [newId(), newId()];
      await tx.ask.create({ data: { authorityId: here.id, id: askId, key: askId, asked: `about ${mark}`, askedOn: "2026-09-22" } });
      await tx.theme.create({ data: { authorityId: here.id, id: themeId, name: mark, namedFromViewId: id, createdAt: now() } });
      await tx.viewTheme.create({ data: { authorityId: here.id, themeId, viewId: id, at: now() } });
      await tx.askView.create({ data: { authorityId: here.id, askId, viewId: id, joinedById: sam.personId, at: now() } });
    }
  });
  setClock(new Date("2026-10-20T12:00:00Z"));
  await writeSentence(dee, inTheMaking.period, inTheMaking.sentence);
  await printIt(making);
  const check = async () => {
    const printed = JSON.stringify(await readNow(here));
    expect(said.filter((one) => printed.includes(one.mark)).map((one) => one.mark)).toEqual(said.filter((one) => one.may).map((one) => one.mark));
  };
  await check();
  for (const one of said) await changeSharing(aPhone(here), { id: one.id, proven: one.id }, { sharing: Math.random() < 0.5 ? "helpersOnly" : "wordsNoName" });
  await check();
});
