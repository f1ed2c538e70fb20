import type { BrowserContext, Page } from "@playwright/test";
import { type Language, passphrase, say, saySomething } from "../../test/journeys/site";
import { eachPage } from "../../test/journeys/young/no-barrier";

export type YoungPage = { readonly path: string; readonly as: string; readonly cookie: string };

/**
 * Every page of young people's side in one language, as the walk for barriers finds them, with the cookie that shows it: read
 * by anybody, while saying something, sent, come back to, and signed in as a member whose views are in every state.
 */
export async function youngPages(context: BrowserContext, language: Language): Promise<YoungPage[]> {
  const page = await context.newPage();
  const at = (path: string) => `/${language}${path}`;
  const found: YoungPage[] = [];
  const cookie = async () => (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const press = (key: string) => page.getByRole("button", { name: say(language, key), exact: true }).click();
  const keep = async (path: string, as: string) => found.push({ path, as, cookie: await cookie() });
  const walk = (start: string, below: string[], as: string, seen?: Set<string>) =>
    eachPage(page, at(start), below.map(at), async (path) => void (await keep(path, as)), seen);

  await walk("", [""], "anybody");
  await page.goto(at("/say/words"));
  await page.getByLabel(say(language, "say:words.label")).fill("the bus is always late");
  await press("say:next");
  await page.waitForURL("**/say/sharing");
  for (const key of ["words", "ways", "feeling", "cards", "sharing", "group", "now", "for", "not", "keep", "helper", "age", "about", "check"]) {
    // A question that only members are asked is not there.
    const answer = await page.goto(at(`/say/${key}`));
    if (answer?.ok()) await keep(at(`/say/${key}`), "writing");
  }
  await context.clearCookies();
  const { digits } = await saySomething(page, language, "the bus is always late");
  await keep(at("/say/sent"), "sent");
  await page.goto(at("/back"));
  await page.getByLabel(say(language, "views:receipt.label")).fill(digits);
  await press("views:receipt.open");
  await page.waitForURL("**/back/view?of=*");
  await walk("/back/view", ["/back/view"], "come back");
  await context.clearCookies();
  await asMember(page, language, at, walk);
  await page.close();
  await context.clearCookies();
  return found;
}

async function asMember(
  page: Page,
  language: Language,
  at: (path: string) => string,
  walk: (start: string, below: string[], as: string, seen?: Set<string>) => Promise<number>,
) {
  await page.goto(at("/sign-in"));
  await page.getByLabel(say(language, "people:nickname.yours")).fill("dee");
  await page.getByLabel(say(language, "people:passphrase.yours")).fill(passphrase);
  await page.getByRole("button", { name: say(language, "people:signIn.go") }).click();
  await page.waitForURL("**/mine");
  await walk("/mine", ["/mine", "/groups", "/votes", "/campaigns", "/reports"], "member");
  const views = page.locator(`form[action^="${at("/mine/")}"]:not([action*="difference"]) button`);
  await page.goto(at("/mine"));
  const many = await views.count();
  const seen = new Set<string>();
  for (let nth = 0; nth < many; nth++) {
    await page.goto(at("/mine"));
    await views.nth(nth).click();
    await page.waitForURL("**/back/view?of=*");
    seen.delete(at("/back/view"));
    await walk("/back/view", ["/back/view"], `member, view ${nth + 1}`, seen);
  }
}
