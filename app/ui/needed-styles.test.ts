import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { neededStyles, putOnLater } from "./needed-styles";

const page = '<html lang="en" dir="ltr"><body><p class="hint big">Words</p><input type="text" hidden=""/></body></html>';

test.each([
  ["a class, an element and an attribute that are there", ".hint{a:b}p{a:b}[dir=ltr]{a:b}[hidden]{a:b}"],
  ["what depends on a touch or on where something stands", "p:hover{a:b}p:first-child>.big::after{a:b}"],
  ["what is not, or is one of several", 'p:not(.quote):where(.card,.hint){a:b}input:not([type=radio]):not([type="checkbox"]){a:b}'],
  ["every element", "*,::before,:focus{a:b}:root:not([data-appearance]){a:b}"],
  ["letters to fetch", '@font-face{font-family:"Ethiopic";src:local("Kefa")}'],
])("keeps %s", (_, sheet) => {
  expect(neededStyles(sheet, page)).toBe(sheet);
});

test("leaves out what is nowhere on the page, of a list that part alone, and a media query with nothing left in it", () => {
  expect(neededStyles(".quote{a:b}.quote,.hint{a:b}p .quote{a:b}blockquote{a:b}[dir=rtl] p{a:b}", page)).toBe(".hint{a:b}");
  expect(neededStyles("@media print{.quote{a:b}}@media print{.quote{a:b}p{a:b}}", page)).toBe("@media print{p{a:b}}");
});

test("leaves out the inks that nothing on the page is drawn with", () => {
  expect(neededStyles(":root{--say: #ff0;--ink: #000}p{color:var(--ink)}.quote{color:var(--say)}", page)).toBe(":root{--ink: #000}p{color:var(--ink)}");
});

test("keeps the rules for what a script puts on the page later", () => {
  const scripts = ["young/young.js", "../features/kept/ui/keep-on-phone.js", "../features/kept/ui/on-its-page.js"]
    .map((file) => readFileSync(new URL(file, import.meta.url), "utf8"))
    .join("");
  const put = [...scripts.matchAll(/class(?:List\.add\(|Name = )"([\w-]+)"/g)].map(([, name]) => name);
  expect(put.sort()).toEqual([...putOnLater].sort());
  expect(neededStyles(".covered .hint{a:b}", page)).toBe(".covered .hint{a:b}");
});
