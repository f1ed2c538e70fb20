import { expect, type Page, test } from "@playwright/test";
import { isSound, say, staffPage } from "../site";

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
  await page.getByRole("link", { name: say("en", "people:roles.title", { name: "Grace Ito" }) }).click();
  await isSound(page);
  await expect(page.getByText(say("en", "people:roles.may.complaintsOfficer"), { exact: true }), "what the role may do").toBeVisible();
  await expect(page.getByRole("checkbox", { name: say("en", "people:roles.complaintsOfficer") })).toBeChecked();

  await page.goto("/staff/people/new");
  await page.getByLabel(say("en", "people:invite.name.label"), { exact: true }).fill("Somebody New");
  await page.getByRole("button", { name: say("en", "people:invite.go"), exact: true }).click();
  await expect(page.getByText(say("en", "people:invite.roles.empty")).first()).toBeVisible();
  await expect(page.getByLabel(say("en", "people:invite.name.label"), { exact: true }), "what was typed stays").toHaveValue("Somebody New");
  await isSound(page);

  const name = `Somebody New ${Date.now()}`;
  await page.getByLabel(say("en", "people:invite.name.label"), { exact: true }).fill(name);
  await page.getByLabel(say("en", "people:invite.email"), { exact: true }).fill(`new-${Date.now()}@demo.invalid`);
  await page.getByRole("checkbox", { name: say("en", "people:roles.worker"), exact: true }).check({ force: true });
  await page.getByRole("checkbox", { name: say("en", "people:roles.participationWorker"), exact: true }).check({ force: true });
  await page.getByRole("button", { name: say("en", "people:invite.go"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("en", "people:invite.done", { name }) })).toBeVisible();
  const sam = await staffPage(browser, "sam@demo.invalid");
  await theyLeaveAndComeBack(page, name, () => mayBeNamed(sam, name));

  await page.goto("/staff/messages");
  await isSound(page);
  await expect(page.getByRole("main"), "what nobody needs any more is no failure").not.toContainText("withdrawn");
  await page.goto("/staff/messages/mine");
  await isSound(page);
  for (const path of ["/staff/inbox", "/staff/safeguarding", "/staff/complaints"]) expect((await page.goto(path))?.status(), path).toBe(404);
});

/** Says that somebody has left, having read what will happen, and that they have come back. */
async function theyLeaveAndComeBack(page: Page, name: string, meanwhile: () => Promise<void>) {
  const [left, back] = [say("en", "people:left.title", { name }), say("en", "people:returned.title", { name })];
  await page.goto("/staff/people");
  await page.getByRole("link", { name: left }).click();
  await expect(page.getByRole("heading", { level: 1, name: left })).toBeVisible();
  await expect(page.getByText(say("en", "people:left.will.views")), "what will happen, before it does").toBeVisible();
  await isSound(page);
  await page.getByLabel(say("en", "people:left.day"), { exact: true }).fill("2099-01-01");
  await page.locator("main form").evaluate((form: HTMLFormElement) => form.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: say("en", "people:left.go"), exact: true }).click();
  await expect(page.getByText(say("en", "people:left.wrong-day")).first(), "no day to come").toBeVisible();
  await isSound(page);
  await page.goto("/staff/people");
  await page.getByRole("link", { name: left }).click();
  await page.getByRole("button", { name: say("en", "people:left.go"), exact: true }).click();
  await expect(page.getByRole("status").getByText(say("en", "people:left.done"))).toBeVisible();
  const gone = page.getByRole("table", { name: say("en", "people:people.gone") });
  await expect(gone.getByRole("rowheader").filter({ hasText: name })).toBeVisible();
  await isSound(page);
  await meanwhile();
  await page.getByRole("link", { name: back }).click();
  await expect(page.getByText(say("en", "people:returned.will.owned"))).toBeVisible();
  await isSound(page);
  await page.getByRole("button", { name: say("en", "people:returned.go"), exact: true }).click();
  await expect(page.getByRole("status").getByText(say("en", "people:returned.done"))).toBeVisible();
  await expect(page.getByRole("link", { name: left })).toBeVisible();
}

/** While they are gone a concern can be about them. */
async function mayBeNamed(sam: Page, name: string) {
  await sam.goto("/staff/groups/cicc/concern");
  await sam.getByText(say("en", "safeguarding:facts.whoLeft")).first().click();
  await expect(sam.getByRole("checkbox", { name: new RegExp(`^${name}`) })).toBeVisible();
  await isSound(sam);
}
