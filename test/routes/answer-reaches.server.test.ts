import { expect, test } from "vitest";
import { aViewThatMayBeShown } from "~/features/asks/cast";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { action, loader } from "~/routes/staff/asks/answers";
import { aMemberActor, anAuthority, aStaffActor } from "../cast/an-authority";

test("whoever answers reads one number of young people above and below, however many views somebody has in the Ask", async () => {
  const here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
  const [sam, priya, dee] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya"), await aMemberActor(here)];
  const say = async (words: string) => (await aViewThatMayBeShown(here, priya.personId, { words, asMe: true }, dee)).viewId;
  const views = [await say("We want lamps"), await say("Lamps, please"), await say("Where are the lamps?")];
  const raised = await raiseAsk(sam, here, { asked: "We want lamps", from: "views", views, groups: [], language: "en" });
  if (!raised.ok) throw new Error(raised.why);

  const cookie = `staff=${await startSignIn(here.id, sam.personId, true)}`;
  const headers = { Cookie: cookie, "Content-Type": "application/x-www-form-urlencoded" };
  const at = `http://localhost/staff/asks/${raised.id}/answers`;
  const rest = { params: { id: raised.id }, context: { nonce: "", network: "" } };
  expect(await loader({ request: new Request(at, { headers }), ...rest })).toMatchObject({ youngPeople: 1 });
  const body = new URLSearchParams({ words: "They come on Friday." });
  const checked = await action({ request: new Request(at, { method: "POST", headers, body }), ...rest });
  expect(checked).toMatchObject({ data: { checked: { recipients: { youngPeople: 1, views: 3 } } } });
});
