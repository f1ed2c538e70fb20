import { expect, test } from "@playwright/test";
import { isSound, say, staffPage } from "../site";

// One promise to one person: who runs the site sees whom they let in, what each role may do and what did not go; and no view.
test("an administrator invites, gives roles that say what they may do, and sees what was sent without anybody's words", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await staffPage(browser, "alex@demo.invalid");
  await page.goto("/staff/people");
  await isSound(page);
  await expect(page.getByRole("table")).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row:
          - columnheader "Name"
          - columnheader "Roles"
          - columnheader "Second step"
          - columnheader "Signed in since"
          - columnheader "Set roles"
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

  await page.goto("/staff/messages");
  await isSound(page);
  await expect(page.getByRole("main"), "what nobody needs any more is no failure").not.toContainText("withdrawn");
  await page.goto("/staff/messages/mine");
  await isSound(page);
  for (const path of ["/staff/inbox", "/staff/safeguarding", "/staff/complaints"]) expect((await page.goto(path))?.status(), path).toBe(404);
});
