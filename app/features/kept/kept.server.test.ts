import { beforeAll, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newToken, tokenHash } from "~/platform/seal.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { comeBack } from "../views/come-back.server";
import { provenView } from "../views/proof.server";
import { viewSent } from "../views/sent.server";
import { submitView } from "../views/submit-view.server";
import { readVisit, saveDraft, sendKeyOf } from "../views/visit.server";
import { keptDraftForm, keptForm } from "./kept-form";
import { openKept, whatToKeep } from "./open-kept.server";
import { sendKept } from "./send-kept.server";

let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
});

async function viewsSentWith(once: string, authority = here) {
  const { read } = await db();
  return read.view.findMany({ where: { authorityId: authority.id, sendKeyHash: tokenHash(sendKeyOf(once)) }, include: { readers: true } });
}

describe("what a phone kept until there was signal", () => {
  test("is sent exactly as typed, private unless its author chose more, and its receipt is shown on that phone", async () => {
    const once = newToken();
    const words = "  the bus is 2 hrs 😞\n‏لا أحد يسأل ";
    expect(await sendKept(aPhone(here), here, { once, draft: { words } })).toEqual({ ok: true, again: false });
    const [view, ...others] = await viewsSentWith(once);
    expect(others).toEqual([]);
    expect(view).toMatchObject({ words, sharing: "helpersOnly", pickedName: null, authorId: null, keeping: "thisWork" });
    expect((await viewSent(here, once, "en", aPhone(here)))?.receipt.groups).toHaveLength(8);
  });

  test("keeps every choice that was made: for whom, how, and what must be read first", async () => {
    const once = newToken();
    const kept = await aStaffActor(here, "sam");
    const draft = { words: "not her", sharing: "wordsWithName", pickedName: "Blue", never: [kept.personId], safeNow: "no", topic: "worker" } as const;
    expect((await sendKept(aPhone(here), here, { once, draft })).ok).toBe(true);
    const [view] = await viewsSentWith(once);
    expect(view).toMatchObject({ sharing: "wordsWithName", pickedName: "Blue", safeNow: "no", topic: "worker" });
    expect(view?.readers).toMatchObject([{ personId: kept.personId, rule: "never" }]);
  });

  test("a thousand sendings of it at once, from any number of tabs, make one view with one receipt", async () => {
    const once = newToken();
    const draft = { words: "only once" };
    const sent = await Promise.all(Array.from({ length: 1000 }, () => sendKept(aPhone(here), here, { once, draft })));
    expect(sent.filter((one) => one.ok && !one.again)).toHaveLength(1);
    expect(sent.every((one) => one.ok)).toBe(true);
    expect(await viewsSentWith(once)).toHaveLength(1);
  }, 60_000);

  test("one whose answer was lost on the way is not sent again: what was sent stays as it was", async () => {
    const once = await saveDraft(here.id, { stage: "none" }, { words: "sent before" });
    expect((await submitView(aPhone(here), here, once, { words: "sent before" })).ok).toBe(true);
    expect(await sendKept(aPhone(here), here, { once, draft: { words: "typed later" } })).toEqual({ ok: true, again: true });
    expect((await viewsSentWith(once)).map(({ words }) => words)).toEqual(["sent before"]);
  });

  test("belongs to the authority that it is sent to, and to no other", async () => {
    const elsewhere = await anAuthority();
    const once = newToken();
    await sendKept(aPhone(elsewhere), elsewhere, { once, draft: { words: "there" } });
    expect(await viewsSentWith(once)).toEqual([]);
    expect(await viewsSentWith(once, elsewhere)).toHaveLength(1);
  });

  test("empty, a complaint, for a worker who has left, for a group that is not theirs, or with a name that is not picked yet: not sent, and still open to its author", async () => {
    const gone = await aStaffActor(here, "sam", []);
    for (const [draft, why] of [
      [{ words: " " }, "nothing-written"],
      [{ words: "put it right", complaint: { putRight: "the lock" } }, "complaint"],
      [{ words: "for you", only: gone.personId }, "reader-left"],
      [{ words: "for us", groupId: gone.personId, onlyGroup: true }, "not-in-group"],
      [{ words: "with my name", sharing: "wordsWithName" }, "no-name"],
    ] as const) {
      const once = newToken();
      expect(await sendKept(aPhone(here), here, { once, draft })).toEqual({ ok: false, why });
      expect(await viewsSentWith(once)).toEqual([]);
      expect(await readVisit(here.id, once)).toMatchObject({ stage: "writing", draft });
    }
  });
});

describe("what a phone is told of what it writes", () => {
  test("its words and choices with the key, never a drawing; a phone that writes nothing is told nothing", async () => {
    const token = await saveDraft(here.id, { stage: "none" }, { words: "hello", sharing: "countedOnly", drawing: { strokes: [] } as never });
    expect(await whatToKeep(here.id, token)).toEqual({
      stage: "writing",
      once: token,
      draft: { words: "hello", sharing: "countedOnly" },
      mark: expect.stringMatching(/^[\w-]{22}$/),
    });
    expect(await whatToKeep(here.id, null)).toEqual({ stage: "none", once: null, draft: {} });
    expect(await whatToKeep(here.id, newToken())).toEqual({ stage: "none", once: null, draft: {} });
    expect(await whatToKeep((await anAuthority()).id, token)).toEqual({ stage: "none", once: null, draft: {} });
  });

  test("choosing it joins what was answered before; a phone that wrote nothing begins, with one key for both", async () => {
    const token = await saveDraft(here.id, { stage: "none" }, { topic: "home", sharing: "wordsNoName" });
    const joined = await openKept(here.id, token, { draft: { words: "the lock" } }, "ar");
    expect(joined).toEqual({ cookie: token, once: token, draft: { language: "ar", topic: "home", sharing: "wordsNoName", words: "the lock" } });
    const begun = await openKept(here.id, null, { draft: { words: "first" } }, "en");
    expect(await readVisit(here.id, begun.once)).toMatchObject({ stage: "writing", token: begun.once, draft: { words: "first" } });
  });

  test("a drawing that was begun, which the phone never had, is there still when it is opened again, and when it cannot be sent as it is", async () => {
    const drawing = { strokes: [] } as never;
    const once = await saveDraft(here.id, { stage: "none" }, { words: "hello", sharing: "countedOnly", drawing });
    expect(await openKept(here.id, null, { once, draft: { words: "hello there" } }, "en")).toEqual({
      cookie: once,
      once,
      draft: { language: "en", words: "hello there" },
    });
    expect(await readVisit(here.id, once)).toEqual({ stage: "writing", token: once, draft: { language: "en", words: "hello there", drawing } });
    expect(await sendKept(aPhone(here), here, { once, draft: { words: "hello", complaint: {} } })).toEqual({ ok: false, why: "complaint" });
    expect(await readVisit(here.id, once)).toMatchObject({ draft: { complaint: {}, drawing } });
  });

  test("what a receipt opened on this phone stays open beside it", async () => {
    const { receipt, viewId } = await sayIt(here, { words: "said before" });
    const back = await comeBack(here.id, receipt);
    const opened = await openKept(here.id, back.ok ? back.token : "", { once: newToken(), draft: { words: "kept" } }, "en");
    expect(await provenView(here.id, opened.cookie)).toBe(viewId);
    expect(await readVisit(here.id, opened.cookie)).toMatchObject({ stage: "writing", token: opened.once, draft: { words: "kept" } });
  });

  test("what was sent meanwhile is not opened again for writing", async () => {
    const once = newToken();
    await sendKept(aPhone(here), here, { once, draft: { words: "sent" } });
    await openKept(here.id, null, { once, draft: { words: "changed" } }, "en");
    expect(await readVisit(here.id, once)).toEqual({ stage: "sent", token: once });
  });
});

describe("what a phone may send", () => {
  const once = newToken();
  const read = (draft: unknown, key: unknown = once) => keptForm.safeParse({ once: key, draft: typeof draft === "string" ? draft : JSON.stringify(draft) });

  test("a draft, with all that is no part of one left out", () => {
    expect(read({ words: "a", drawing: [], authorId: "x", cards: ["home", "nonsense"] }).data).toEqual({ once, draft: { words: "a", cards: ["home"] } });
  });

  test.each([
    ["no key", { words: "a" }, undefined],
    ["a key that is too short", { words: "a" }, "abc"],
    ["no draft at all", "words", once],
    ["a list", "[]", once],
    ["words too long", { words: "a".repeat(10_001) }, once],
    ["words with a sign that no database holds", { words: "a\u0000" }, once],
    ["somebody kept out who cannot be read right", { words: "a", never: ["everyone"] }, once],
    ["a sharing that there is not", { words: "a", sharing: "everybody" }, once],
    ["words of its own for what it is about", { words: "a", topic: "My street is Elm Road" }, once],
  ])("not %s", (_, draft, key) =>
    expect(keptForm.safeParse({ once: key, draft: typeof draft === "string" ? draft : JSON.stringify(draft) }).success).toBe(false),
  );

  test("whom a thank-you is for, and whether they may read it", () => {
    const thanks = { words: "you stayed", topic: "thanks", thanksTo: "a".repeat(26), thanksName: "Nia", thanksMay: "yes" };
    expect(read(thanks).data?.draft).toEqual(thanks);
  });

  test.each(["constructor", "not a lang!!", "a\u0000", "tlh"])("a language only where there is one: not %j", (language) =>
    expect(read({ words: "a", language }).data?.draft).toEqual({ words: "a" }),
  );

  test("without a key it is what the phone writes now", () => {
    expect(keptDraftForm.safeParse({ draft: "{}" }).data).toEqual({ draft: {} });
  });
});
