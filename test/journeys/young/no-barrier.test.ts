import { expect, type Page, test } from "@playwright/test";
import { bringAxe } from "../axe";
import { press } from "../press";
import { bringSecondEngine } from "../second-engine";
import { endSignIn, type Language, pressNamed, say, saySomething, staysHome } from "../site";
import { HeardPages, keptOf, rolesIn } from "./heard-pages";
import { barriers, eachPage, kindOf, narrow } from "./no-barrier";

// Long walks that know nothing of each other.
test.describe.configure({ mode: "parallel" });
test.use({ viewport: narrow });
test.beforeEach(async ({ context }) => {
  await bringAxe(context);
  await bringSecondEngine(context);
});

const questions = ["feeling", "cards", "talk", "sharing", "name", "group", "now", "for", "not", "keep", "helper", "age", "about", "advocate"];

for (const language of ["en", "ar"] as Language[]) {
  const at = (path: string) => `/${language}${path}`;
  const texts = (key: string) => say(language, key);
  const open = (page: Page, key: string) => press(page.getByRole("link", { name: texts(key) }));

  /** Looks at the page as it stands; `found` is what kept somebody out so far, with where. */
  const looker = (page: Page) => {
    const found: string[] = [];
    // No page that is walked asks another host for anything.
    staysHome(page, found);
    const titles = new Map<string, string>();
    const pages = new HeardPages();
    const look = async (as = page.url()) => {
      const { found: wrong, heard } = await barriers(page);
      found.push(...wrong.map((one) => `${as} ${one}`));
      pages.add(as.replace(/^https?:\/\/[^/]+/, ""), heard);
      // Each kind of page has a title of its own; what is not there has only the site's name.
      const title = (await page.title()).replace(`${texts("common:error.before")} `, "");
      const kind = kindOf(new URL(page.url()).pathname).replace(/(\/promises\/\*)\/[^/]+/, "$1/*");
      const other = titles.get(title) ?? kind;
      if (other !== kind && title !== texts("common:name")) found.push(`${as} is called "${title}", as ${other} is`);
      titles.set(title, other);
    };
    return { found, look, pages };
  };

  /** English is kept in git, names and all; Arabic has the same roles in the same order, whatever they are called. */
  const isHeardAsKept = (walk: string, pages: HeardPages) => {
    if (language === "en") expect(pages.written()).toMatchSnapshot(`${walk}.txt`);
    else expect(rolesIn(pages.written())).toEqual(rolesIn(keptOf(walk)));
  };

  test(`Nothing keeps anybody out of a page that can be read without saying something, the whole printed report among them (${language})`, async ({ page }) => {
    test.setTimeout(400_000);
    const { found, look, pages } = looker(page);
    expect(await eachPage(page, at(""), [at("")], look)).toBeGreaterThan(35);
    expect(await page.context().cookies(), "reading sets no cookie").toEqual([]);
    expect((await page.context().storageState()).origins, "and keeps nothing").toEqual([]);
    for (const [path, go] of [
      ["/sign-in", "people:signIn.go"],
      ["/join", "people:join.go"],
      ["/put-right/words", "say:next"],
      ["/words/new", "jargon:feel.send"],
    ] as const) {
      await page.goto(at(path));
      await pressNamed(page, go, language);
      await look(`${path} left empty`);
    }
    await page.goto(at("/not-there"));
    await look("a page that is not there");
    expect(found).toEqual([]);
    isHeardAsKept("read", pages);
  });

  test(`Nothing keeps a member out: their own page, what they said in every state, groups, votes and the report they write (${language})`, async ({ page }) => {
    test.setTimeout(400_000);
    const { found, look, pages } = looker(page);
    await page.goto(at("/sign-in"));
    await page.getByLabel(texts("people:nickname.yours")).fill("dee");
    await page.getByLabel(texts("people:passphrase.yours")).fill("words that I do not know");
    await pressNamed(page, "people:signIn.go", language);
    await look("a wrong sentence");
    await page.getByLabel(texts("people:passphrase.yours")).fill("words that everyone knows");
    await pressNamed(page, "people:signIn.go", language);
    await expect(page).toHaveURL(/\/mine$/);
    const seen = new Set<string>();
    const below = ["/mine", "/groups", "/votes", "/campaigns", "/reports"].map(at);
    const looked = await eachPage(page, at("/mine"), below, look, seen);
    expect(looked).toBeGreaterThan(12);

    await page.goto(at("/mine"));
    const views = page.locator(`form[action^="${at("/mine/")}"]:not([action*="difference"]) button`);
    const many = await views.count();
    expect(many, "one view in each state").toBeGreaterThan(8);
    const titles = new Set<string | null>();
    for (let nth = 0; nth < many; nth++) {
      await page.goto(at("/mine"));
      await press(views.nth(nth));
      await expect(page).toHaveURL(/\/back\/view\?of=/);
      titles.add(await page.locator("h1").textContent());
      // Its page is looked at in each state, the pages behind it once.
      seen.delete(at("/back/view"));
      await eachPage(page, at("/back/view"), [at("/back/view")], (path) => look(`${path}, view ${nth + 1}`), seen);
    }
    expect(titles.size, "as many states").toBeGreaterThan(6);

    await page.goto(at("/mine/messages/email"));
    await endSignIn(page, "member");
    await page.locator("#address").fill("dee@new.invalid");
    await pressNamed(page, "messages:save", language);
    await look("signed out before a form was sent");
    await page.getByLabel(texts("people:nickname.yours")).fill("dee");
    await page.getByLabel(texts("people:passphrase.yours")).fill("words that everyone knows");
    await pressNamed(page, "people:signIn.go", language);
    await expect(page.locator("#address")).toHaveValue("dee@new.invalid");
    await look("back at the form, signed in again");
    await page.goto(at("/groups"));
    await expect(page.getByRole("link", { name: texts("people:ends.elsewhere") })).toBeVisible();
    await look("elsewhere, while the form waits");
    expect(found).toEqual([]);
    isHeardAsKept("member", pages);
  });

  // Last: while it is walked other journeys may begin, and it meets nothing that anybody else says.
  test(`Nothing keeps anybody out while saying something and coming back to it (${language})`, async ({ page }) => {
    test.setTimeout(400_000);
    const { found, look, pages } = looker(page);
    await page.goto(at("/say"));
    await pressNamed(page, "say:topic.wrong", language);
    await expect(page).toHaveURL(/\/say\/words$/);
    await pressNamed(page, "say:next", language);
    await look("words, left empty");
    await page.getByLabel(texts("say:words.label")).fill("the bus is always late");
    await pressNamed(page, "say:next", language);
    await pressNamed(page, "say:next", language);
    for (const key of questions) {
      await page.goto(at(`/say/${key}?from=check`));
      await look();
    }
    await page.goto(at("/say/check"));
    await look("check with what is missing");
    await page.goto(at("/say"));
    await expect(page).toHaveURL(/\/say\/here$/);
    await look();
    await pressNamed(page, "say:here.new", language);
    const receipt = await saySomething(page, language, "the bus is always late");
    await look();
    await page.goto(at("/back"));
    await page.getByLabel(texts("views:receipt.label")).fill("123456789012345678901234");
    await pressNamed(page, "views:receipt.open", language);
    await expect(page.getByText(texts("views:receipt.no-such-receipt")).first()).toBeVisible();
    await look("a wrong receipt");
    await page.getByLabel(texts("views:receipt.label")).fill(receipt.digits);
    await pressNamed(page, "views:receipt.open", language);
    await expect(page).toHaveURL(/\/back\/view\?of=/);
    const seen = new Set<string>();
    await eachPage(page, at("/back/view"), [at("/back/view")], look, seen);

    // It becomes a complaint, which is stopped; then it is taken back.
    await page.goto(at("/back/view/put-right"));
    await pressNamed(page, "complaints:make.go", language);
    await expect(page).toHaveURL(/\/put-right\?of=/);
    await look("a complaint");
    await page.goto(at("/back/view"));
    await look("a view that is a complaint");
    await open(page, "complaints:mine.open");
    await open(page, "complaints:stop.door");
    await look();
    await pressNamed(page, "complaints:stop.yes", language);
    await look("a complaint that was stopped");
    await page.goto(at("/back/view/take-back"));
    await pressNamed(page, "complaints:takeBack.words", language);
    await look("taken back");
    expect(found).toEqual([]);
    isHeardAsKept("say", pages);
  });
}
