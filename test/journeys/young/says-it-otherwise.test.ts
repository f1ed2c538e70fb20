import { expect, type Page, test } from "@playwright/test";
import { canary, privateJpeg, privateVoice } from "../../cast/private-files";
import { press } from "../press";
import { isSound, receiptOn, say } from "../site";

const sent = say("en", "views:sent.title");

/** Sends what was made, and comes back to it with the receipt. */
async function sendAndComeBack(page: Page) {
  await page.goto("/en/say/check");
  await press(page.getByRole("button", { name: say("en", "say:check.send") }));
  await expect(page.getByRole("heading", { level: 1, name: sent })).toBeVisible();
  const { digits } = await receiptOn(page);
  await page.goto("/en/back");
  await page.getByLabel(say("en", "views:receipt.label")).fill(digits);
  await press(page.getByRole("button", { name: say("en", "views:receipt.open") }));
  await expect(page).toHaveURL(/\/back\/view\?of=/);
}

/** The bytes that the page's own picture or player shows. */
async function shownBytes(page: Page, selector: string) {
  const src = await page.locator(selector).first().getAttribute("src");
  return (await page.request.get(src ?? "")).body();
}

test("A photo is looked at before it is kept, taken off and done again, sent, and is upright with nothing private left", async ({ page }, { project }) => {
  const sound = project.name === "phone" ? () => isSound(page) : async () => undefined;
  await page.goto("/en/say/photo");
  await expect(page.getByText(say("en", "files:first.photo"))).toBeVisible();
  await expect(page.getByText(say("en", "files:first.never"))).toBeVisible();
  await sound();
  const photo = { name: "IMG_0001.JPG", mimeType: "image/jpeg", buffer: await privateJpeg(6) };
  const choose = async (file: typeof photo) => {
    await page.locator("#file").setInputFiles(file);
    await press(page.getByRole("button", { name: say("en", "files:photo.look") }));
  };
  await choose({ ...photo, buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") });
  await expect(page.getByText(say("en", "files:unfit.notPicture")).first()).toBeVisible();
  await sound();
  await choose(photo);
  await expect(page.getByRole("img", { name: say("en", "files:photo.alt") })).toBeVisible();
  await sound();
  await press(page.getByRole("button", { name: say("en", "files:kept.remove") }));
  await expect(page.getByRole("img", { name: say("en", "files:photo.alt") })).toHaveCount(0);
  await choose(photo);
  await press(page.getByRole("link", { name: say("en", "files:kept.keep") }));
  await expect(page).toHaveURL(/\/say\/sharing$/);
  await page.goto("/en/say/check");
  await expect(page.getByRole("img", { name: say("en", "files:photo.alt") })).toBeVisible();
  await sound();
  await sendAndComeBack(page);
  const picture = page.getByRole("img", { name: say("en", "files:photo.alt") });
  await expect(picture).toBeVisible();
  const size = () => picture.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight]);
  await expect.poll(size, "it was 40 by 20 and turned").toEqual([20, 40]);
  const bytes = await shownBytes(page, ".kept img");
  expect(bytes.includes(canary)).toBe(false);
  expect(bytes.subarray(8, 12).toString()).toBe("WEBP");
});

for (const container of ["mp4", "webm", "ogg"] as const) {
  test(`A recording in ${container} is heard before it is kept, and sent with nothing private left`, async ({ page }) => {
    await page.goto("/en/say/voice");
    await expect(page.getByText(say("en", "files:first.voice"))).toBeVisible();
    await page.locator("#file").setInputFiles({ name: `voice.${container}`, mimeType: `audio/${container}`, buffer: await privateVoice(container, 2) });
    await press(page.getByRole("button", { name: say("en", "files:voice.look") }));
    await expect(page.locator("audio")).toBeVisible();
    await sendAndComeBack(page);
    await expect(page.locator("audio")).toBeVisible();
    expect((await shownBytes(page, "audio")).includes(canary)).toBe(false);
  });
}

test("A drawing is made with buttons alone, and with a finger where there is a script", async ({ page }, { project }) => {
  const scripted = project.name === "phone";
  await page.goto("/en/say/drawing");
  if (scripted) await isSound(page);
  const paper = page.locator("#paper");
  const drawn = () => paper.locator("path");
  expect(await drawn().count()).toBe(1);
  await press(page.getByText(say("en", "files:drawing.buttons")));
  for (const way of ["files:way.right", "files:way.down"]) {
    const button = page.getByRole("button", { name: say("en", way), exact: true });
    await press(button, "Enter");
    await expect(page, "its place, and no word of what is drawn").toHaveURL(/\/say\/drawing\?open=buttons#w\d$/);
    await expect(button, "the next step is one press away").toBeFocused();
  }
  await expect(drawn()).toHaveCount(2);
  await press(page.getByRole("button", { name: say("en", "files:stamp.heart") }));
  await expect(drawn()).toHaveCount(3);
  await press(page.getByRole("button", { name: say("en", "files:drawing.undo") }));
  await expect(drawn()).toHaveCount(2);
  if (scripted) {
    await paper.scrollIntoViewIfNeeded();
    const box = await paper.boundingBox();
    if (!box) throw new Error("no paper");
    await page.mouse.move(box.x + 30, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + 120, box.y + 90, { steps: 8 });
    await page.mouse.up();
    await expect(paper.locator("polyline")).toHaveCount(1);
  }
  await press(page.getByRole("button", { name: say("en", "files:drawing.look") }));
  await expect(page.getByRole("img", { name: say("en", "files:drawing.alt") })).toBeVisible();
  await expect(drawn()).toHaveCount(scripted ? 3 : 2);
  await sendAndComeBack(page);
  await expect(page.getByRole("img", { name: say("en", "files:drawing.alt") })).toBeVisible();
});
