import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { wordsIn } from "~/platform/i18n/words.server";
import { CoverMark } from "../marks/cover-mark";
import { ChoiceList } from "./choice-list";
import { ErrorSummary } from "./error-summary";
import { ReceiptCard } from "./receipt-card";

const asWritten = (what: ReactElement) => renderToStaticMarkup(<I18nextProvider i18n={wordsIn("en")}>{what}</I18nextProvider>);
const asHeard = (what: ReactElement) =>
  asWritten(what)
    .replace(/<(p|li|h2)>/g, " ")
    .replace(/<[^>]+>/g, "")
    .trim();

test("What is to be put right has its title in it, and not as its name too, which would be said twice", () => {
  const summary = asWritten(<ErrorSummary title="There is a problem" errors={[{ href: "#words", text: "Write something first." }]} />);
  expect(summary).toMatch(/^<div[^>]*tabindex="-1"[^>]*><div role="alert"><h2/i);
  expect(summary).not.toContain("aria-label");
});

test("The label of a choice is its words and nothing else, or is named by them, so that it is said once", () => {
  const bare = asWritten(<ChoiceList name="now" legend="Are you safe right now?" choices={[{ value: "yes", label: "Yes" }]} />);
  expect(bare).toContain('<label for="now">Yes</label>');
  const more = [{ value: "all", label: "Everybody", hint: "A worker sees all of it." }];
  const hinted = asWritten(<ChoiceList name="sharing" legend="Who may see it?" choices={more} />);
  expect(hinted).toContain('aria-labelledby="sharing-label" aria-describedby="sharing-hint"');
  const arabic = asWritten(<ChoiceList name="group" legend="Which?" choices={[{ value: "one", label: "مجلس", lang: "ar" }]} />);
  expect(arabic).toContain('aria-labelledby="group-label"');
  expect(arabic).toContain('<span id="group-label" lang="ar" dir="auto">مجلس</span>');
});

test("Heard, a cover has a beginning and an end, so that nobody takes the words after it for a part of it", () => {
  const sentence = (
    <p>
      I heard that
      <CoverMark label="Covered" reason="a name" />
      had left.
    </p>
  );
  expect(asHeard(sentence)).toBe("I heard that (Covered: a name) had left.");
});

test("A receipt says that its numbers and its words mean the same before it says them", () => {
  const receipt = <ReceiptCard title="Your receipt" how="Keep the numbers or the words." groups={["340", "310"]} words={{ list: ["seagull"], dir: "ltr" }} />;
  expect(asHeard(receipt)).toBe("Your receipt Keep the numbers or the words. 340 310 seagull");
});
