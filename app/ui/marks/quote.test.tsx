// cspell:ignore hwyr (Welsh)
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import type { Language } from "~/platform/i18n/languages";
import { wordsIn } from "~/platform/i18n/words.server";
import { Mixed } from "./mixed";
import { Quote } from "./quote";
import { Said } from "./said";

const on = (page: string, node: JSX.Element) => renderToStaticMarkup(<I18nextProvider i18n={wordsIn(page as Language)}>{node}</I18nextProvider>);
const langOf = (markup: string) => /lang="([^"]*)"/.exec(markup)?.[1] ?? null;

test("Words say their language where it is not the page's, and nothing where it is", () => {
  const kurdish = "هەینی گەرمکەرەوەیەکت دەبێت.";
  const answer = (page: string, words: string, lang?: string) =>
    langOf(
      on(
        page,
        <Quote from="us" lang={lang}>
          {words}
        </Quote>,
      ),
    );
  expect(answer("ar", "You get it on Friday.", "en")).toBe("en");
  expect(answer("ar", "You get it on Friday.")).toBe("en");
  expect(answer("cy", "You get it on Friday.")).toBe("en");
  expect(answer("ckb", kurdish, "ckb"), "the page's own").toBeNull();
  expect(answer("ar", kurdish, "ckb")).toBe("ckb");
  expect(answer("easy", "You get it on Friday.", "en"), "Easy Read is English").toBeNull();
  expect(langOf(on("ar", <Quote lang="ar">the bus is late</Quote>)), "typed in English on an Arabic page").toBe("en");
  expect(langOf(on("cy", <Quote>mae'r bws yn hwyr</Quote>)), "what is being written is in the page's").toBeNull();
});

test("A part of a sentence says its own, and what is around it nothing", () => {
  expect(on("ar", <Said as="q">Nobody asked me</Said>)).toBe('<q lang="en" dir="auto">Nobody asked me</q>');
  expect(on("ar", <Mixed>وعود: Offer to Care Leavers</Mixed>)).toBe('وعود: <bdi lang="en">Offer to Care Leavers</bdi>');
  expect(on("en", <Mixed>Promises: Offer to Care Leavers</Mixed>)).toBe("Promises: Offer to Care Leavers");
});
