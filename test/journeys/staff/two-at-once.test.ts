import { expect, test } from "@playwright/test";
import { findInInbox, isSound, pressNamed, say, saySomething, staffPage } from "../site";

test("Who is put right first, and then finds that somebody else has decided, reads what they decided, and the next press works", async ({ browser }) => {
  test.setTimeout(180_000);
  const phone = await (await browser.newContext()).newPage();
  const words = "the minibus seats are ripped, two at once";
  await saySomething(phone, "en", words);
  await phone.context().close();
  const [priya, lena] = [await staffPage(browser, "priya@demo.invalid"), await staffPage(browser, "lena@demo.invalid")];
  const view = await findInInbox(priya, { words, language: "en" });
  const decides = (page: typeof priya, outcome: string) => page.locator(`input[name=outcome][value=${outcome}]`).check({ force: true });

  await priya.goto(`/staff/views/${view}`);
  await decides(priya, "declined");
  await pressNamed(priya, "moderation:decide.press");
  await expect(priya.locator(".error-summary")).toBeFocused();
  await expect(priya.locator("main")).toContainText(say("en", "moderation:decide.none"));

  await lena.goto(`/staff/views/${view}`);
  await decides(lena, "allowed");
  await pressNamed(lena, "moderation:decide.press");
  await lena.context().close();

  await priya.locator("textarea[name=reason]").fill("Somebody is named in it");
  await pressNamed(priya, "moderation:decide.press");
  await expect(priya.locator(".error-summary")).toContainText(say("en", "moderation:decide.someone-decided"));
  await expect(priya.locator("main"), "what was decided meanwhile stands there").not.toContainText(say("en", "moderation:decide.none"));
  await expect(priya.locator("textarea[name=reason]"), "and what was typed").toHaveValue("Somebody is named in it");
  await isSound(priya);
  await pressNamed(priya, "moderation:decide.press");
  await expect(priya).not.toHaveURL(/decision$/);
  await priya.context().close();
});
