import { type Browser, expect, type Page, test } from "@playwright/test";
import { press } from "../press";
import { isSound, pressNamed, say, staffPage } from "../site";

// One promise to one person: who runs the site sees whom they let in, what each role may do and what did not go; and no view.
test("an administrator invites, gives roles that say what they may do, and sees what was sent without anybody's words", async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await staffPage(browser, "alex@demo.invalid");
  await page.goto("/staff/people");
  await isSound(page);
  await expect(page.getByRole("table", { name: say("en", "people:people.caption") })).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row:
          - columnheader "Name"
          - columnheader "Roles"
          - columnheader "Second step"
          - columnheader "Signed in since"
          - columnheader "Change"
  `);
  await press(page.getByRole("link", { name: say("en", "people:roles.title", { name: "Grace Ito" }) }));
  await isSound(page);
  await expect(page.getByText(say("en", "people:roles.may.complaintsOfficer"), { exact: true }), "what the role may do").toBeVisible();
  await expect(page.getByRole("checkbox", { name: say("en", "people:roles.complaintsOfficer") })).toBeChecked();

  await page.goto("/staff/people/new");
  await page.getByLabel(say("en", "people:invite.name.label"), { exact: true }).fill("Somebody New");
  await pressNamed(page, "people:invite.go");
  await expect(page.getByText(say("en", "people:invite.roles.empty")).first()).toBeVisible();
  await expect(page.getByLabel(say("en", "people:invite.name.label"), { exact: true }), "what was typed stays").toHaveValue("Somebody New");
  await isSound(page);

  const name = `Somebody New ${Date.now()}`;
  const email = `new-${Date.now()}@demo.invalid`;
  await page.getByLabel(say("en", "people:invite.name.label"), { exact: true }).fill(name);
  await page.getByLabel(say("en", "people:invite.email"), { exact: true }).fill(email);
  await page.getByRole("checkbox", { name: say("en", "people:roles.worker"), exact: true }).check({ force: true });
  await page.getByRole("checkbox", { name: say("en", "people:roles.participationWorker"), exact: true }).check({ force: true });
  await pressNamed(page, "people:invite.go");
  await expect(page.getByRole("heading", { level: 1, name: say("en", "people:invite.done", { name }) })).toBeVisible();
  await theirOwnWayIn(browser, email, (await page.locator("main code").textContent()) ?? "");
  await aSecondPersonConfirms(browser, name);
  const sam = await staffPage(browser, "sam@demo.invalid");
  const round = await aRoundOf(sam, name);
  await theyLeaveAndComeBack(page, name, () => leavesThingsBehind(sam, name, round));

  await page.goto("/staff/messages");
  await isSound(page);
  await expect(page.getByRole("main"), "what nobody needs any more is no failure").not.toContainText("withdrawn");
  await page.goto("/staff/messages/mine");
  await isSound(page);
  for (const path of ["/staff/inbox", "/staff/safeguarding", "/staff/complaints"]) expect((await page.goto(path))?.status(), path).toBe(404);
});

/** A first password opens the page for an own one and nothing else; then comes the second step, and what they may do waits for a second person. */
async function theirOwnWayIn(browser: Browser, email: string, first: string) {
  const page = await (await browser.newContext()).newPage();
  await page.goto("/staff/sign-in");
  await page.getByLabel(say("en", "people:staff.email.label")).fill(email);
  await page.locator('input[type="password"]').fill(first);
  await press(page.getByRole("button", { name: say("en", "people:staff.next") }));
  await expect(page.getByRole("heading", { level: 1, name: say("en", "entry:own.title") })).toBeVisible();
  await isSound(page);
  await page.goto("/staff");
  await expect(page, "nothing else").toHaveURL(/own-password$/);
  const own = "four words of my own";
  const box = page.locator('input[name="password"]');
  await expect(page.locator("input[type=password]"), "typed once").toHaveCount(1);
  await box.fill("too short");
  await press(page.getByRole("button", { name: say("en", "entry:own.go") }));
  await expect(page.getByText(say("en", "entry:own.short")).first()).toBeVisible();
  await isSound(page);
  await box.fill(own);
  await press(page.getByRole("button", { name: say("en", "entry:own.show") }));
  await expect(box, "what was typed may be looked at").toHaveAttribute("type", "text");
  await expect(box).toHaveValue(own);
  await press(page.getByRole("button", { name: say("en", "entry:own.hide") }));
  await expect(box).toHaveAttribute("type", "password");
  await press(page.getByRole("button", { name: say("en", "entry:own.go") }));
  await page.waitForURL("**/staff/sign-in/code");
  await page.locator('input[name="code"]').fill((await page.locator(".notice bdi").textContent()) ?? "");
  await press(page.locator('input[name="code"]'), "Enter");
  await expect(page).toHaveURL(/\/staff$/);
  expect((await page.goto("/staff/inbox"))?.status(), "not before a second person said yes").toBe(404);
  await page.context().close();
}

async function aSecondPersonConfirms(browser: Browser, name: string) {
  const ruth = await staffPage(browser, "ruth@demo.invalid");
  await ruth.goto("/staff/people/second");
  await isSound(ruth);
  await press(ruth.getByRole("link", { name: say("en", "entry:second.decide", { name }) }));
  await pressNamed(ruth, "entry:second.yes");
  await expect(ruth.getByText(say("en", "entry:second.spoke.empty")).first()).toBeVisible();
  await isSound(ruth);
  await ruth.getByRole("checkbox", { name: say("en", "entry:second.spoke.roles", { name }) }).check({ force: true });
  await pressNamed(ruth, "entry:second.yes");
  await expect(ruth.getByRole("status").getByText(say("en", "entry:second.confirmedNow"))).toBeVisible();
  await ruth.goto("/staff/mine");
  await isSound(ruth);
  await ruth.goto("/staff/mine/password");
  await isSound(ruth);
}

/** Says that somebody has left, having read what will happen, and that they have come back. */
async function theyLeaveAndComeBack(page: Page, name: string, meanwhile: () => Promise<void>) {
  const [left, back] = [say("en", "people:left.title", { name }), say("en", "people:returned.title", { name })];
  await page.goto("/staff/people");
  await press(page.getByRole("link", { name: left }));
  await expect(page.getByRole("heading", { level: 1, name: left })).toBeVisible();
  await expect(page.getByText(say("en", "people:left.will.views")), "what will happen, before it does").toBeVisible();
  await isSound(page);
  await page.getByLabel(say("en", "people:left.day"), { exact: true }).fill("2099-01-01");
  await page.locator("main form").evaluate((form: HTMLFormElement) => form.setAttribute("novalidate", ""));
  await pressNamed(page, "people:left.go");
  await expect(page.getByText(say("en", "people:left.wrong-day")).first(), "no day to come").toBeVisible();
  await isSound(page);
  await page.goto("/staff/people");
  await press(page.getByRole("link", { name: left }));
  await pressNamed(page, "people:left.go");
  await expect(page.getByRole("status").getByText(say("en", "people:left.done"))).toBeVisible();
  const gone = page.getByRole("table", { name: say("en", "people:people.gone") });
  await expect(gone.getByRole("rowheader").filter({ hasText: name })).toBeVisible();
  await isSound(page);
  await meanwhile();
  await press(page.getByRole("link", { name: back }));
  await expect(page.getByText(say("en", "people:returned.will.owned"))).toBeVisible();
  await isSound(page);
  await pressNamed(page, "people:returned.go");
  await expect(page.getByRole("status").getByText(say("en", "people:returned.done"))).toBeVisible();
  await expect(page.getByRole("link", { name: left })).toBeVisible();
}

async function aRoundOf(sam: Page, name: string): Promise<string> {
  await sam.goto("/staff/coding");
  await sam.getByLabel(say("en", "themes:coding.first")).selectOption({ label: name });
  await sam.getByLabel(say("en", "themes:coding.second")).selectOption({ label: "Sam Okoro" });
  await sam.getByLabel(say("en", "themes:coding.size")).fill("2");
  await press(sam.getByRole("button", { name: say("en", "themes:coding.start") }));
  await sam.waitForURL(/\/staff\/coding\/[a-z2-7]{26}$/);
  return new URL(sam.url()).pathname;
}

/** While they are gone: a concern can be about them, and a round of theirs is given away or ended, each said before it is done. */
async function leavesThingsBehind(sam: Page, name: string, round: string) {
  await sam.goto("/staff/groups/cicc/concern");
  await press(sam.getByText(say("en", "safeguarding:facts.whoLeft")).first());
  await expect(sam.getByRole("checkbox", { name: new RegExp(`^${name}`) })).toBeVisible();
  await isSound(sam);
  await sam.goto("/staff/coding");
  await expect(sam.getByText(say("en", "themes:coding.standsShort")).first()).toBeVisible();
  await isSound(sam);
  await sam.goto(round);
  await isSound(sam);
  await press(sam.getByRole("link", { name: say("en", "themes:coding.giveOf", { name }) }));
  await press(sam.getByRole("button", { name: say("en", "themes:coding.givePress") }));
  await expect(sam.getByText(say("en", "themes:coding.coderEmpty")).first()).toBeVisible();
  await isSound(sam);
  await sam.goto(round);
  await press(sam.getByRole("link", { name: say("en", "themes:coding.end") }));
  const missing = say("en", "themes:coding.endCompares", { both: "0", views: "2", missing: "2" });
  await expect(sam.getByText(missing)).toBeVisible();
  await isSound(sam);
  await press(sam.getByRole("button", { name: say("en", "themes:coding.endPress") }));
  await expect(sam.getByText(missing)).toBeVisible();
  await isSound(sam);
}
