import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SpreadBar } from "./spread-bar";

test("a bar stands beside a number only where its share may be told: an empty one would say that it was nobody", () => {
  const rows = [
    { word: "Sad", text: "about 10", share: 0.5 },
    { word: "Okay", text: "about 5", share: null },
    { word: "Cross", text: "nobody", share: 0 },
  ];
  const items = renderToStaticMarkup(createElement(SpreadBar, { caption: "So far, about 15 said how it feels.", rows }))
    .split("<li>")
    .slice(1);
  expect(items.map((item) => (item.match(/<rect/g) ?? []).length)).toEqual([2, 0, 2]);
  expect(items[0]).toContain('<rect width="50"');
});
