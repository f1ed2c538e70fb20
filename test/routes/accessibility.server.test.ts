import { beforeAll, expect, test } from "vitest";
import { barriersFound } from "~/platform/barriers/found.server";
import { languages } from "~/platform/i18n/languages";
import { loader } from "~/routes/young/accessibility";
import { anAuthorityAtAHost } from "../cast/an-authority";

let host: string;
beforeAll(async () => {
  ({ host } = await anAuthorityAtAHost());
});

const opened = () =>
  loader({ request: new Request(`http://${host}/en/accessibility`), params: { lang: "en" }, context: { nonce: "" } } as unknown as Parameters<
    typeof loader
  >[0]);

test("The accessibility statement tells what the checks kept, each engine with what it found, and no figure of its own", async () => {
  const { engines, lighthouse } = await opened();
  expect({ engines, lighthouse }).toEqual(barriersFound());
  expect(engines?.wrong.map(({ name }) => name)).toEqual(expect.arrayContaining(["axe-core", "HTML_CodeSniffer"]));
  expect(engines?.pages).toBeGreaterThan(150);
});

test("It names every language that nobody at home in it has checked, this authority's own days, and no number where none was given", async () => {
  const { unchecked, days, call } = await opened();
  expect(unchecked.map(({ tag }) => tag)).toContain("cy");
  expect(unchecked.length).toBeLessThan(languages.length);
  expect(days).toEqual({ read: 1, answer: 10 });
  expect(call).toBeNull();
});
