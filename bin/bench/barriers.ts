import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { keepFound } from "~/platform/barriers/found.server";
import { axeFindsInAllColours, bringAxe } from "../../test/journeys/axe";
import { bringSecondEngine, secondEngineFinds } from "../../test/journeys/second-engine";
import type { Language } from "../../test/journeys/site";
import { heardOn, wronglyNamed } from "../../test/journeys/young/names";
import { narrow } from "../../test/journeys/young/no-barrier";
import { withoutRoom } from "../../test/journeys/young/room-for-words";
import { lostInForcedColours, wishesNotKept } from "../../test/journeys/young/wishes";
import { browserArguments, findBrowser } from "../../test/support/browser.mjs";
import { withDemonstrationSite } from "./demonstration-site";
import { youngPages } from "./young-pages";

const versionOf = (folder: string) => JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).version;

/**
 * `npm run bench -- barriers`, after `npm run build`: what axe, HTML_CodeSniffer and our own measures find on every page of young
 * people's side, in English and in Arabic. With --keep: for the accessibility statement, which shows no figure that anybody typed.
 */
export async function findBarriers({ keep = false, languages = ["en", "ar"] as Language[] } = {}) {
  const wrong = { axe: 0, second: 0, ours: 0 };
  let looked = 0;
  await withDemonstrationSite(async (origin) => {
    const browser = await chromium.launch({ executablePath: (await findBrowser()) ?? undefined, args: browserArguments });
    const options = { baseURL: origin, viewport: narrow, isMobile: true, hasTouch: true };
    try {
      for (const language of languages) {
        const pages = await youngPages(await browser.newContext(options), language);
        const context = await browser.newContext(options);
        await bringAxe(context);
        await bringSecondEngine(context);
        // why: what runs in the page was translated by tsx, which calls this by name.
        await context.addInitScript({ content: "globalThis.__name ??= (named) => named;" });
        const page = await context.newPage();
        for (const { path, as, cookie } of pages) {
          await page.setExtraHTTPHeaders(cookie ? { Cookie: cookie } : {});
          const answer = await page.goto(path);
          const second = (await secondEngineFinds(page)).wrong;
          const lost: string[] = [];
          const axe = await axeFindsInAllColours(page, async () => {
            lost.push(...(await lostInForcedColours(page)));
            return [];
          });
          const gone = answer?.ok() ? [] : [`a link led to it, and it answered ${answer?.status()}`];
          const ours = [...gone, ...lost, ...wronglyNamed(await heardOn(page)), ...(await withoutRoom(page)), ...(await wishesNotKept(page))];
          wrong.axe += axe.length;
          wrong.second += second.length;
          wrong.ours += ours.length;
          looked++;
          for (const one of [...axe, ...second, ...ours]) console.log(`  ${path} (${as}): ${one}`);
        }
        await context.close();
      }
    } finally {
      await browser.close();
    }
  });
  console.log(`\n${looked} pages: axe ${wrong.axe}, HTML_CodeSniffer ${wrong.second}, our own measures ${wrong.ours}`);
  const found = [
    { name: "axe-core", version: versionOf("node_modules/axe-core"), wrong: wrong.axe },
    { name: "HTML_CodeSniffer", version: versionOf("node_modules/html_codesniffer"), wrong: wrong.second },
    { name: "In Our Words", version: versionOf("."), wrong: wrong.ours },
  ];
  if (keep) keepFound({ engines: { on: new Date().toISOString().slice(0, 10), pages: looked, wrong: found } });
  if (looked === 0 || wrong.axe + wrong.second + wrong.ours > 0) process.exitCode = 1;
}
