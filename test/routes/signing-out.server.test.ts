import { beforeAll, expect, test } from "vitest";
import { sayIt } from "~/features/views/cast";
import { comeBack } from "~/features/views/come-back.server";
import { provenView } from "~/features/views/proof.server";
import { readVisit, saveDraft } from "~/features/views/visit.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { readSignIn, startSignIn } from "~/platform/sign-in/sign-in.server";
import { action, loader } from "~/routes/young/people/sign-out";
import { aMemberActor, anAuthority } from "../cast/an-authority";

let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
});

function knock(visit: string, member: string, body?: string) {
  const headers = { Cookie: `member=${member}; visit=${visit}; typed=abc`, "Content-Type": "application/x-www-form-urlencoded" };
  return new Request("http://localhost/en/sign-out", { headers, ...(body === undefined ? {} : { method: "POST", body }) });
}

async function signOut(visit: string, body = "") {
  const dee = await aMemberActor(here);
  const member = await startSignIn(here.id, dee.personId, false);
  const answer = (await action({ request: knock(visit, member, body), params: { lang: "en" }, context: { nonce: "", network: "" } })) as Response;
  return { answer, member };
}

async function signsOutWith(visit: string, body?: string) {
  const { answer, member } = await signOut(visit, body);
  expect(await readSignIn(member, here.id)).toBeNull();
  return answer.headers.getSetCookie().map((line) => line.split("=")[0]);
}

test("Who signs out of a phone that others hold too leaves no view of theirs open on it", async () => {
  const { receipt, viewId } = await sayIt(here, { words: "hello" });
  const back = await comeBack(here.id, receipt);
  const token = back.ok ? back.token : "";
  expect(await provenView(here.id, token)).toBe(viewId);
  expect(await signsOutWith(token)).toEqual(["member", "typed", "visit"]);
  expect(await provenView(here.id, token)).toBeNull();
});

test("…nor the receipt of what they have just sent", async () => {
  const { token } = await sayIt(here, { words: "hello" });
  expect((await readVisit(here.id, token)).stage).toBe("sent");
  expect(await signsOutWith(token)).toContain("visit");
  expect((await readVisit(here.id, token)).stage).toBe("none");
});

test("…nor what they are writing: it is asked about first, and then goes with all that the phone kept of it", async () => {
  const draft = await saveDraft(here.id, { stage: "none" }, { language: "en", words: "half a sen" });
  const asked = await signOut(draft);
  expect(asked.answer.headers.get("Location")).toBe("/en/sign-out");
  expect(asked.answer.headers.getSetCookie()).toEqual([]);
  expect(await readSignIn(asked.member, here.id), "nobody was signed out yet").not.toBeNull();
  expect((await readVisit(here.id, draft)).stage).toBe("writing");
  const page = { request: knock(draft, asked.member), params: { lang: "en" }, context: { nonce: "", network: "" } };
  expect(await loader(page)).toEqual({ language: "en", goOn: "/en/say/words" });
  expect(await signsOutWith(draft, "sure=yes")).toEqual(["member", "typed", "visit"]);
  expect((await readVisit(here.id, draft)).stage).toBe("none");
  expect((await signOut(await saveDraft(here.id, { stage: "none" }, { words: "more" }), "sure=yes")).answer.headers.get("Clear-Site-Data")).toBe('"storage"');
});

test("Who has begun nothing is asked nothing: what it is about alone goes", async () => {
  const picked = await saveDraft(here.id, { stage: "none" }, { language: "en", topic: "home" });
  expect(await signsOutWith(picked)).toEqual(["member", "typed", "visit"]);
  expect((await readVisit(here.id, picked)).stage).toBe("none");
  const page = { request: knock(picked, "none"), params: { lang: "en" }, context: { nonce: "", network: "" } };
  expect(((await loader(page).catch((thrown) => thrown)) as Response).headers.get("Location")).toBe("/en/mine");
});
