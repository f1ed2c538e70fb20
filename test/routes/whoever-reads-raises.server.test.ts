import type { LoaderFunctionArgs } from "@remix-run/node";
import { beforeAll, describe, expect, test } from "vitest";
import { sayThanks } from "~/features/complaints/say-thanks.server";
import { readAndDecide } from "~/features/moderation/cast";
import { readingPage } from "~/features/moderation/pages.server";
import { sayIt } from "~/features/views/cast";
import type { Role, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { loader as thanksLoader } from "~/routes/staff/complaints/thanks";
import { action, loader } from "~/routes/staff/moderation/concern";
import { loader as why } from "~/routes/staff/safeguarding/why";
import { anAuthority, aPhone, aStaffActor } from "../cast/an-authority";

let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
  await aStaffActor(here, "ruth");
});
const staff = (...roles: Role[]) => aStaffActor(here, "sam", roles);

async function ask(actor: StaffActor, id: string, method: "GET" | "POST" = "GET"): Promise<LoaderFunctionArgs> {
  const headers = { Cookie: `staff=${await startSignIn(here.id, actor.personId, true)}` };
  const body = method === "POST" ? new URLSearchParams({ about: "" }) : undefined;
  return { request: new Request(`http://localhost/staff/views/${id}/concern`, { method, headers, body }), params: { id }, context: { nonce: "", network: "" } };
}
/** The tap: to where it leads, or the status of the refusal. */
async function tap(actor: StaffActor, id: string): Promise<string> {
  const outcome = await action(await ask(actor, id, "POST")).catch((thrown: unknown) => thrown);
  if (!(outcome instanceof Response)) throw outcome;
  return outcome.headers.get("Location") ?? String(outcome.status);
}
const raised = async (id: string) => (await db()).read.concern.findMany({ where: { authorityId: here.id, viewId: id }, select: { raisedById: true } });

describe("A worker whom a young person named", () => {
  test("has the button and raises a concern by one tap about what is for them, and about nothing else", async () => {
    const [nia, other] = [await staff("worker"), await staff("worker")];
    const { viewId: id } = await sayIt(here, { words: "can you come on tuesday", only: nia.personId });
    expect((await readingPage(nia, id))?.can.raise).toBe(true);
    expect(await loader(await ask(nia, id))).toMatchObject({ id, opens: true });
    for (const refused of [other, await staff("translator")]) {
      expect(await tap(refused, id)).toBe("404");
      await expect(loader(await ask(refused, id))).rejects.toMatchObject({ status: 404 });
    }
    expect(await raised(id)).toEqual([]);
    const to = await tap(nia, id);
    expect(to).toMatch(/^\/staff\/concerns\/[^/]+\/why$/);
    expect(await raised(id)).toEqual([{ raisedById: nia.personId }]);
    expect(await why(await ask(nia, to.split("/")[3] ?? ""))).toMatchObject({ opens: true });
  });
});

describe("Whoever is thanked", () => {
  test.each(["worker", "translator", "leader"] as const)("as a %s raises a concern about what they read on that page", async (role) => {
    const [priya, thanked] = [await aStaffActor(here, "priya"), await staff(role)];
    const { viewId: id } = await sayIt(here, { words: "you were the only one who asked about the bruises" });
    expect(await sayThanks(aPhone(here), { id, proven: id }, { personId: thanked.personId, forName: "", mayPassOn: true })).toEqual({ ok: true });
    if (role !== "leader") expect(await tap(thanked, id), "nobody has let it reach them yet").toBe("404");
    await readingPage(priya, id);
    const allowed = { outcome: "allowed", mayBeCounted: false, mayBeQuoted: false, reason: null, sawDecisionId: null } as const;
    expect(await readAndDecide(priya, id, allowed)).toEqual({ ok: true });
    expect((await thanksLoader(await ask(thanked, id))).page.mine).toMatchObject([{ id, concerns: [] }]);
    expect(await loader(await ask(thanked, id))).toMatchObject({ id, opens: false });
    const to = await tap(thanked, id);
    expect((await raised(id)).filter(({ raisedById }) => raisedById === thanked.personId)).toHaveLength(1);
    expect((await thanksLoader(await ask(thanked, id))).page.mine).toMatchObject([{ id, concerns: [{ id: expect.any(String) }] }]);
    expect(await why(await ask(thanked, to.split("/")[3] ?? ""))).toMatchObject({ opens: false });
  });
});
