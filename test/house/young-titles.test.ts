import { describe, expect, test } from "vitest";
import { paths } from "~/paths";
import { languages } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/words.server";
import { youngTitle } from "~/young-titles";
import { routeAddresses } from "./addresses";
import { textOf } from "./source";

/** Values for an address that names a step, a question or a way of its own; anything else may be anything. */
const values: Readonly<Record<string, readonly string[]>> = {
  "/say/:question": ["sharing", "name", "group", "now", "feeling", "cards", "talk", "thanks", "for", "not", "keep", "helper", "age", "about", "advocate", "me"],
  "/put-right/:step": ["words", "who", "want", "now", "advocate"],
  "/explained/:key": ["happens", "tell", "unhappy"],
  "/mine/messages/:way": ["email", "text", "letter", "byHand"],
};
// Doors whose page is only ever another one's: they lead on.
const leadOn = ["/leave"];

const pages = (await routeAddresses())
  .filter(({ pattern, file }) => pattern.startsWith("/:lang") && /export default function/.test(textOf(file)))
  .map(({ pattern }) => pattern.slice("/:lang".length))
  .filter((rest) => !leadOn.includes(rest));
const addresses = pages.flatMap((rest) =>
  (values[rest] ?? ["some"]).map((value) => (values[rest] ? rest.replace(/:\w+$/, value) : rest.replace(/:\w+/g, value))),
);

/** What no title may let somebody read who looks over a shoulder: the stems of these words in each language. */
const worrying: Readonly<Record<string, RegExp>> = {
  en: /abus|harm|hurt|hit|\bsafe|worr|concern|danger|police|court|suicid|die\b|complain|advocate|\bcare\b|council|social worker|sex/i,
  easy: /abus|harm|hurt|hit|\bsafe|worr|concern|danger|police|court|suicid|die\b|complain|advocate|\bcare\b|council|social worker|sex/i,
  cy: /camdrin|niwed|brifo|diogel|pryder|perygl|heddlu|llys|cwyn|gŵyn|eiriolwr|cyngor/i,
  ar: /إساءة|اعتداء|أذى|أمان|قلق|خطر|شرطة|محكمة|انتحار|شكو|شكاو|مدافع/,
  ckb: /ئازار|توندوتیژی|سەلامەت|مەترسی|پۆلیس|دادگا|خۆکوشتن|سکاڵا|پارێزەر/,
  ps: /ځورول|زیان|خوندي|خطر|پولیس|محکم|ځان ?وژن|شکایت|مدافع/,
  ti: /ዓመጽ|መጉዳእቲ|ውሑስ|ሓደጋ|ፖሊስ|ቤት ፍርዲ|ጥርዓን|ተሓላቒ/,
};

describe("The title of a young person's page", () => {
  test("stands in one table, and no page makes its own", async () => {
    const routes = (await routeAddresses()).filter(({ pattern }) => pattern.startsWith("/:lang"));
    expect(routes.filter(({ file }) => /export const meta\b/.test(textOf(file))).map(({ file }) => file)).toEqual([]);
  });

  for (const language of languages)
    describe(language, () => {
      const t = translator(language, "titles");
      const titles = addresses.filter((rest) => rest !== "").map((rest) => ({ rest, title: youngTitle(language, paths.young(language).home + rest, t) }));

      test("is there for every page, and every page has its own", () => {
        expect(titles.length).toBeGreaterThan(70);
        expect(titles.filter(({ title }) => !title || /[:{]\w/.test(title))).toEqual([]);
        const of = new Map<string, string[]>();
        for (const { rest, title } of titles) of.set(title ?? "", [...(of.get(title ?? "") ?? []), rest]);
        expect([...of].filter(([, pages]) => pages.length > 1)).toEqual([]);
      });

      test("names nothing worrying, and nobody", () => {
        expect(worrying[language], `which words worry in ${language}`).toBeDefined();
        expect(titles.filter(({ title }) => worrying[language]?.test(title ?? ""))).toEqual([]);
      });
    });
});
