import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import arrows from "./arrows.json";
import { appFiles, filesUnder, textOf } from "./source";

const linesOf = (file: string) => textOf(file).trimEnd().split("\n").length;
// Every address and every door, each on a line of its own.
const contents = ["app/paths.ts", "app/routes.ts"];
const drawers = /\/(utils?|lib|helpers?|services?|components|hooks|types|common|misc)\//;

describe("The house", () => {
  test("has no drawers for things without an owner", () => {
    expect(filesUnder("app", /./).filter((file) => drawers.test(file))).toEqual([]);
  });

  test("names files in kebab-case", () => {
    const odd = filesUnder("app").filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(file.split("/").at(-1) ?? ""));
    expect(odd).toEqual([]);
  });

  test("has no file over 200 lines", () => {
    const long = filesUnder("app", /\.(tsx?|js)$/).filter((file) => !/\.test\./.test(file) && !contents.includes(file) && linesOf(file) > 200);
    expect(long.map((file) => `${file}: ${linesOf(file)}`)).toEqual([]);
  });

  test("has no door over 110 lines", () => {
    const long = appFiles().filter((file) => file.startsWith("app/routes/") && linesOf(file) > 110);
    expect(long.map((file) => `${file}: ${linesOf(file)}`)).toEqual([]);
  });

  test("lists every room in arrows.json, so that the map has a rule for it", () => {
    const rooms = new Set(filesUnder("app/features").map((file) => file.split("/")[2] ?? ""));
    expect([...rooms].filter((room) => !(room in arrows))).toEqual([]);
  });

  test("has a README of at most 30 lines in every room, with what it promises", () => {
    const rooms = [...new Set(filesUnder("app/features").map((file) => file.split("/").slice(0, 3).join("/")))];
    const readmes = filesUnder("app/features", /^README\.md$/);
    const wrong = rooms.filter((room) => !readmes.includes(`${room}/README.md`)).map((room) => `${room}: none`);
    for (const file of readmes) {
      if (linesOf(file) > 30) wrong.push(`${file}: ${linesOf(file)} lines`);
      if (!/promise/i.test(textOf(file))) wrong.push(`${file}: no promises`);
    }
    expect(wrong).toEqual([]);
  });

  test("names only tests that exist as the keepers of a room's promises", () => {
    const tests = [...filesUnder("app"), ...filesUnder("test")].filter((file) => /\.test\.tsx?$/.test(file));
    const lost = filesUnder("app/features", /^README\.md$/).flatMap((file) =>
      [...textOf(file).matchAll(/[\w./-]+\.test\.tsx?/g)]
        .filter(([name]) => !tests.some((known) => known === join(dirname(file), name) || known === name || known.endsWith(`/${name}`)))
        .map(([name]) => `${file}: ${name}`),
    );
    expect(lost).toEqual([]);
  });
});
