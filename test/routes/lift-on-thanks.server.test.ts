import { beforeAll, describe, expect, test } from "vitest";
import { sayThanks } from "~/features/complaints/say-thanks.server";
import { thanksPage } from "~/features/complaints/thanks-pages.server";
import { readAndDecide } from "~/features/moderation/cast";
import { coverDetail } from "~/features/moderation/cover-detail.server";
import { readingPage } from "~/features/moderation/pages.server";
import { sayIt } from "~/features/views/cast";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { action, loader } from "~/routes/staff/moderation/cover-lift";
import { anAuthority, aPhone, aStaffActor } from "../cast/an-authority";
import { textOf } from "../house/source";

let here: AuthorityFacts;
let priya: StaffActor;
let sam: StaffActor;
let cookie: string;
beforeAll(async () => {
  here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
  [priya, sam] = [await aStaffActor(here, "priya"), await aStaffActor(here, "sam")];
  cookie = `staff=${await startSignIn(here.id, priya.personId, true)}`;
});

/** A view with a cover on a name, which thanks Sam or nobody and is private or may be quoted; and the page that lifts the cover. */
async function covered({ thanks, sharing }: { thanks: boolean; sharing: "helpersOnly" | "wordsNoName" }) {
  const { viewId: id } = await sayIt(here, { words: "you and Zadie waited with me", sharing });
  if (thanks) expect(await sayThanks(aPhone(here), { id, proven: id }, { personId: sam.personId, forName: "", mayPassOn: true })).toEqual({ ok: true });
  await coverDetail(priya, id, { part: "Zadie", reason: "name" });
  const quoted = sharing === "wordsNoName";
  expect(await readAndDecide(priya, id, { outcome: "allowed", mayBeCounted: quoted, mayBeQuoted: quoted, reason: null, sawDecisionId: null })).toEqual({
    ok: true,
  });
  const coverId = (await readingPage(priya, id))?.covers[0]?.id ?? "";
  const at = `http://localhost/staff/views/${id}/covers/${coverId}/lift`;
  const ask = (method: "GET" | "POST") => ({
    request: new Request(at, { method, headers: { Cookie: cookie } }),
    params: { id, coverId },
    context: { nonce: "", network: "" },
  });
  return { id, said: async () => (await loader(ask("GET"))).before, lift: async () => (await action(ask("POST"))).headers.get("Location") ?? "" };
}
const samReads = async (id: string) => JSON.stringify((await thanksPage(sam)).mine.find((one) => one.id === id)?.segments ?? null);

describe("Before a cover is lifted the page says who sees that part at once", () => {
  test("the worker whom a private thank-you names; and so it is", async () => {
    const { id, said, lift } = await covered({ thanks: true, sharing: "helpersOnly" });
    expect(await samReads(id)).not.toContain("Zadie");
    expect(await said()).toBe("liftThanks");
    expect(await lift()).toContain("done=lifted-thanks");
    expect(await samReads(id)).toContain("Zadie");
  });

  test("that worker alone, where others do not see the words until somebody decides anew", async () => {
    const { id, said, lift } = await covered({ thanks: true, sharing: "wordsNoName" });
    expect(await said()).toBe("liftQuotedThanks");
    expect(await lift()).toContain("done=lifted-again-thanks");
    expect(await samReads(id)).toContain("Zadie");
  });

  test("nobody of the kind, where it thanks nobody", async () => {
    const [quoted, other] = [await covered({ thanks: false, sharing: "wordsNoName" }), await covered({ thanks: false, sharing: "helpersOnly" })];
    expect([await quoted.said(), await other.said()]).toEqual(["liftQuoted", "liftWhat"]);
    expect([await quoted.lift(), await other.lift()]).toEqual([expect.stringMatching(/done=lifted-again$/), expect.stringMatching(/done=lifted$/)]);
  });

  test("in each language that staff have", () => {
    for (const language of ["en", "ar"]) {
      const { cover, done } = JSON.parse(textOf(`locales/${language}/moderation.json`)) as { cover: Record<string, string>; done: Record<string, string> };
      for (const words of [cover.liftThanks, cover.liftQuotedThanks, done["lifted-thanks"], done["lifted-again-thanks"]]) expect(words).toBeTruthy();
    }
  });
});
