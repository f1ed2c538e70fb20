import { expect, test } from "vitest";
import { moreForm, thanksForm } from "~/features/complaints/complaint-form";
import { rowsOf, saysSomething } from "~/features/feedback/feedback";
import { suggestionForm } from "~/features/offers/offer-form";
import { replyForm, sharingForm } from "~/features/views/view-form";

const once = "o".repeat(43);
const unseen = ["", "  \n", "\u200b\u200b", "\u2066\u2069\u200f", "\u00ad\u2060 \ufeff"];

test.each(unseen)("words in which nobody could read anything were not said, at any door (%j)", (words) => {
  expect(saysSomething({ words })).toBe(false);
  expect(rowsOf({ listened: "yes", words })).toEqual([{ question: "listened", choice: "yes", words: null }]);
  expect(suggestionForm.safeParse({ words, once }).success).toBe(false);
  expect(moreForm.safeParse({ words }).success).toBe(false);
  expect(replyForm.safeParse({ words, once }).success).toBe(false);
  expect(thanksForm.safeParse({ forName: words, mayPassOn: "yes" }).success).toBe(false);
  expect(sharingForm.safeParse({ sharing: "wordsWithName", pickedName: words }).success).toBe(false);
});

test.each(["😀", ".", "\u200bno", "نعم", "ሓደ"])("whatever can be read was said, as it was typed (%s)", (words) => {
  expect(rowsOf({ words })).toEqual([{ question: "words", choice: null, words }]);
  expect(suggestionForm.parse({ words, once }).words).toBe(words);
  expect(moreForm.parse({ words }).words).toBe(words);
  expect(replyForm.parse({ words, once }).words).toBe(words);
});
