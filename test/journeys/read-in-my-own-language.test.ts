import { type Browser, expect, type Page, test } from "@playwright/test";
import { press } from "./press";
import { isSound, say, staffPage } from "./site";

const t = (key: string, values: Record<string, string> = {}) => say("en", `translations:published.${key}`, values);

/** An Ask for each phone, since both use one site; what is asked, and made up for this journey, the same in Arabic. */
const asks = {
  phone: { asked: "more use of social media and YouTube", put: "استعمال أكثر لوسائل التواصل ويوتيوب" },
  "phone without JavaScript": { asked: "the revision of the pathway plan", put: "مراجعة خطة المسار" },
};

test("A participation worker puts an Ask into Arabic; who reads Arabic finds it there, with who did and the English one tap away", async ({ browser, page }, {
  project,
}) => {
  test.setTimeout(300_000);
  const { asked, put } = asks[project.name as keyof typeof asks];
  // axe is a script itself.
  const sound = async (page: Page) => (project.use.javaScriptEnabled === false ? undefined : isSound(page));
  await page.goto("/ar/changed");
  const before = await cardOf(page, asked);
  await expect(before.locator("blockquote"), "English until somebody does").toHaveAttribute("lang", "en");
  await expect(before.locator("blockquote")).toHaveAttribute("dir", "ltr");

  await test.step("the worker finds it from the Ask, is told what is missing, and loses nothing", () => work(browser, asked, put, sound));

  await page.goto("/ar/changed");
  const card = await cardOf(page, put);
  await expect(card.locator("blockquote")).toHaveAttribute("lang", "ar");
  await expect(card.locator("blockquote")).toHaveAttribute("dir", "rtl");
  await expect(card.locator(".ask-asked"), "who put it there").toContainText("Amina");
  // The names of who asked were put there by somebody else, and stand under that name.
  const hers = card.locator(".ask-asked details", { hasText: asked });
  const published = hers.locator("[lang=en]");
  await expect(published).toBeHidden();
  await press(hers.locator("summary"));
  await expect(published).toBeVisible();
  await expect(published).toHaveText(asked);
  await expect(published).toHaveAttribute("dir", "ltr");
  await sound(page);
  await press(card.locator("xpath=ancestor::section[1]").getByRole("link").last());
  await expect(page.locator("blockquote"), "at its own address too").toHaveText(put);
  await sound(page);

  await page.goto("/ti/changed");
  await expect((await cardOf(page, asked)).locator(".ask-asked details", { hasText: asked }), "in no other language").toHaveCount(0);
});

test("Who reads Arabic reads who asked for a promise: a group by the name that it has everywhere, others as they were put into Arabic", async ({ page }) => {
  const published = {
    "منتدى من غادروا الرعاية": "Care Leavers Forum",
    "مجلس الأطفال في الرعاية ومنتدى من غادروا الرعاية": "Children in Care Council and Care Leavers Forum",
  };
  await page.goto("/ar/promises/offer-to-care-leavers");
  for (const [put, words] of Object.entries(published)) {
    const card = page.locator("main section, main article, main .card", { has: page.locator("li bdi[lang=ar]", { hasText: new RegExp(`^${put}$`) }) }).last();
    await press(card.locator("summary").first());
    await expect(card.locator("details [lang=en]", { hasText: new RegExp(`^${words}$`) })).toBeVisible();
  }
  await page.goto("/ps/promises/offer-to-care-leavers");
  await expect(page.locator("li bdi[lang=en]").first(), "where nobody put it there, in its own language").toHaveText("Care Leavers Forum");
});

/** The card of the Ask that says this, on whichever page of the list. */
async function cardOf(page: Page, words: string) {
  for (;;) {
    const card = page.locator("article", { has: page.locator("blockquote", { hasText: words }) });
    if ((await card.count()) > 0) return card;
    const older = page.locator("main nav a[href*='page=']").last();
    const from = page.url();
    await press(older);
    await page.waitForURL((url) => url.href !== from);
  }
}

async function work(browser: Browser, asked: string, put: string, sound: (page: Page) => Promise<void>) {
  const sam = await staffPage(browser, "sam@demo.invalid");
  await sam.goto("/staff/asks");
  await press(sam.getByRole("link", { name: asked }));
  const panel = sam.locator("section.panel", { has: sam.getByRole("heading", { name: t("panel") }) });
  await press(panel.getByRole("link", { name: /^Arabic:/ }));
  await expect(sam.getByRole("heading", { level: 1, name: t("title") })).toBeVisible();
  await sound(sam);
  const field = sam.locator('textarea[name="in-asked"]');
  const maker = sam.locator('input[name="byName"]');
  const save = () => press(sam.getByRole("button", { name: t("save") }));
  await field.fill(put);
  await maker.fill("");
  await save();
  await expect(sam.getByText(t("no-name")).first()).toBeVisible();
  await expect(field, "what was typed stays").toHaveValue(put);
  await sound(sam);
  await maker.fill("Amina");
  await sam.locator('select[name="byKind"]').selectOption("interpreter");
  await save();
  await expect(sam.getByText(t("saved"))).toBeVisible();

  await sam.goto("/staff/translations/published");
  await sound(sam);
  await press(sam.getByRole("link", { name: /^Arabic/ }));
  await sound(sam);
  await press(sam.getByRole("navigation", { name: t("show.label") }).getByRole("link", { name: t("show.done") }));
  await expect(sam.locator("textarea", { hasText: put }).first(), "among what is done").toBeVisible();
  await press(sam.getByRole("navigation", { name: t("kinds.label") }).getByRole("link", { name: t("kinds.term") }));
  await sound(sam);
  await expect(sam.locator("textarea").first()).toHaveAttribute("dir", "rtl");
  await sam.context().close();

  const priya = await staffPage(browser, "priya@demo.invalid");
  for (const path of ["/staff/translations/published", "/staff/translations/published/ar"]) expect((await priya.goto(path))?.status(), path).toBe(404);
  await priya.context().close();
}
