import { describe, expect, test } from "vitest";
import { builtAddresses, routeAddresses, shapeOf } from "./addresses";

// Answered before Remix (platform/http/site.server.ts), or only ever typed by a person.
const withoutRoute = ["/healthz"];
const withoutPath = ["/"];

const built = builtAddresses();
const served = await routeAddresses();

describe("Every address", () => {
  test("stands in urls.txt, so that a change of address is read by somebody", async () => {
    const list = served.map(({ pattern, file }) => `${pattern.padEnd(52)} ${file.replace("app/routes/", "")}`);
    await expect(`${list.join("\n")}\n`).toMatchFileSnapshot("urls.txt");
  });

  test("that paths.ts builds is served by a route", () => {
    const shapes = new Set(served.map(({ pattern }) => shapeOf(pattern)));
    const lost = built.filter((address) => !shapes.has(shapeOf(address)) && !withoutRoute.includes(address));
    expect(lost).toEqual([]);
  });

  test("that a route serves is built by paths.ts", () => {
    const shapes = new Set(built.map(shapeOf));
    const unknown = served.filter(({ pattern }) => !shapes.has(shapeOf(pattern)) && !withoutPath.includes(pattern));
    expect(unknown.map(({ pattern, file }) => `${pattern} (${file})`)).toEqual([]);
  });

  test("belongs to one door only", () => {
    const shapes = served.map(({ pattern }) => shapeOf(pattern));
    expect(shapes.filter((shape, n) => shapes.indexOf(shape) !== n)).toEqual([]);
  });

  test("on young people's side names nothing worrying", () => {
    const worrying = /abuse|harm|safeguard|concern|police|court|suicid|care|council|complain/i;
    expect(served.filter(({ pattern }) => pattern.startsWith("/:lang") && worrying.test(pattern))).toEqual([]);
  });
});
