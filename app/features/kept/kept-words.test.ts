import { expect, test } from "vitest";
import { languages } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/words.server";

test("what waits for signal goes by itself on an open page alone: who closes it is told in every language to come back within 7 days and press send", () => {
  for (const language of languages) {
    const t = translator(language, "kept");
    expect(t("kept:state.waiting"), language).toContain(t("kept:send"));
    expect(t("kept:state.waiting"), language).toMatch(/(^|\D)7(\D|$)/);
  }
  expect(translator("en", "kept")("kept:state.waiting")).toContain("Leave this page open");
  expect(translator("en", "kept")("kept:fact.sending")).toContain("come back here");
});

test("of what its author has not confirmed nothing goes by itself: the page says in every language what sends it, by which two buttons, and by when", () => {
  for (const language of languages) {
    const t = translator(language, "kept");
    for (const text of ["look", "send", "say:check.send"] as const)
      expect(t("kept:state.unsent"), language).toContain(t(text.includes(":") ? text : `kept:${text}`));
    expect(t("kept:state.unsent"), language).toMatch(/(^|\D)7(\D|$)/);
    for (const text of ["look", "send"]) expect(t("kept:state.ready"), language).toContain(t(`kept:${text}`));
  }
});
