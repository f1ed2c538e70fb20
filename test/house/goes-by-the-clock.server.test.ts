import { afterEach, expect, test } from "vitest";
import { aViewThatMayBeShown } from "~/features/asks/cast";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { settle } from "~/features/inbox/wait.server";
import { flagWord } from "~/features/jargon/flag-word.server";
import { forgetOldFlags } from "~/features/jargon/forget-old-flags.server";
import { openAndReadReply, readAndDecide } from "~/features/moderation/cast";
import { decideOnWaiting } from "~/features/moderation/decide-on-waiting.server";
import { sayIt } from "~/features/views/cast";
import { forgetOldViews } from "~/features/views/forget-old-views.server";
import { replyToView } from "~/features/views/reply-to-view.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import { anAuthority, aPhone, aStaffActor } from "../cast/an-authority";

afterEach(() => setClock(undefined));
const on = (day: string) => setClock(new Date(`${day}T09:12:00Z`));

/** A view that somebody has read and decided on, so that nothing of it waits. */
async function aViewDoneWith(here: AuthorityFacts, priya: StaffActor, words: string) {
  const { viewId } = await sayIt(here, { words });
  const outcome = { outcome: "declined" as const, mayBeCounted: false, mayBeQuoted: false, reason: "read", sawDecisionId: null };
  expect(await readAndDecide(priya, viewId, outcome)).toMatchObject({ ok: true });
  await change(priya, "inbox.settled", viewId, (tx) => settle(tx, { ...priya, subjectKind: "view", subjectId: viewId }));
  return viewId;
}

async function aFlagDoneWith(here: AuthorityFacts, priya: StaffActor, why: string) {
  const { read } = await db();
  expect(await flagWord(aPhone(here), here, { term: "contact" }, { feeling: "sad", why, language: "en", once: newToken() })).toMatchObject({ ok: true });
  const flag = (await read.jargonFlag.findMany({ where: { authorityId: here.id } })).find((one) => one.why === why);
  const allowed = { outcome: "allowed" as const, reason: null, sawDecisionId: null };
  expect(await decideOnWaiting(priya, { kind: "jargonFlag", id: flag?.id ?? "" }, allowed)).toMatchObject({ ok: true });
  return flag?.id ?? "";
}

test("Also where an authority has closed, words go twelve months after they were last used", async () => {
  on("2025-03-10");
  const here = await anAuthority();
  const priya = await aStaffActor(here, "priya");
  const viewId = await aViewDoneWith(here, priya, "zebra view");
  const flagId = await aFlagDoneWith(here, priya, "zebra flag");
  on("2025-06-01");
  await change({ kind: "system", authorityId: here.id }, "authority.closed", here.id, (tx) =>
    tx.authority.update({ where: { id: here.id }, data: { closedAt: new Date("2025-06-01T09:00:00Z") } }),
  );
  on("2026-03-12");
  await forgetOldViews();
  await forgetOldFlags();
  const { read } = await db();
  const of = (id: string) => ({ where: { authorityId_id: { authorityId: here.id, id } } });
  expect((await read.view.findUniqueOrThrow(of(viewId))).words).toBe("");
  expect((await read.jargonFlag.findUniqueOrThrow(of(flagId))).why).toBeNull();
});

test("What its author wrote back and nobody has read keeps a view from going by the clock; read, it goes with it and waits for nobody", async () => {
  on("2025-03-10");
  const here = await anAuthority();
  const priya = await aStaffActor(here, "priya");
  const viewId = await aViewDoneWith(here, priya, "zebra view");
  await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: "zebra again", once: newToken(), language: "en" });
  const { read } = await db();
  const reply = await read.reply.findFirstOrThrow({ where: { authorityId: here.id, viewId } });
  const words = async () => (await read.view.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id: viewId } } })).words;
  on("2026-03-13");
  await forgetOldViews();
  expect(await words(), "somebody still has to read what they wrote back").toBe("zebra view");
  expect(await openAndReadReply(priya, reply.id)).toEqual({ ok: true });
  on("2026-09-01");
  await forgetOldViews();
  expect(await words(), "reading it was using it").toBe("zebra view");
  on("2027-03-14");
  await forgetOldViews();
  expect(await words()).toBe("");
});

test("An Ask named with a phrase that a flag says too keeps its name when a view that says it is taken back, and loses it with the flag", async () => {
  on("2025-03-10");
  const here = await anAuthority();
  const [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
  const flagId = await aFlagDoneWith(here, priya, "zebra, they said");
  const { viewId } = await aViewThatMayBeShown(here, sam.personId, { words: "zebra, I said" });
  const start = { asked: "zebra", from: "words" as const, words: { kind: "jargonFlag" as const, id: flagId }, views: [viewId], groups: [], language: "en" };
  const raised = await raiseAsk(sam, here, start);
  expect(raised).toMatchObject({ ok: true });
  const { read } = await db();
  const asked = async () => (await read.ask.findFirstOrThrow({ where: { authorityId: here.id } })).asked;
  expect(await withdrawView(aPhone(here), { id: viewId, proven: viewId })).toEqual({ ok: true });
  expect(await asked()).toBe("zebra");
  on("2026-03-13");
  await forgetOldFlags();
  expect(await asked()).toBe("");
});
