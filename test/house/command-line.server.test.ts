// cspell:ignore imprt authoriti (written wrong on purpose)
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCommand } from "../../bin/run-command";

const folder = mkdtempSync(join(tmpdir(), "command-line-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const facts = join(process.cwd(), "prisma/demo/section-6-facts.json");
const during = ["--from", "2018-04-01", "--to", "2018-09-30"];

async function cli(...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(words, folder, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join("\n"), complained: complained.join("\n") };
}

test("without words it says what it can do", async () => {
  const { code, said } = await cli();
  expect(code).toBe(0);
  expect(said).toContain("import facts FILE [--authority KEY]");
  expect(said).toContain("report build");
});

test("a wrong call runs nothing and says what was meant", async () => {
  expect(await cli("imprt", "facts")).toMatchObject({
    code: 2,
    complained: expect.stringContaining('Did you mean "import facts"?'),
  });
  expect(await cli("import", "facts")).toMatchObject({
    code: 2,
    complained: expect.stringContaining("A FILE is missing."),
  });
  expect(await cli("import", "facts", facts, "--authoriti", "x")).toMatchObject({ code: 2 });
  expect(await cli("report", "build", "--from", "2018-02-30", "--to", "2018-09-30", "--out", "x.md")).toMatchObject({ code: 2 });
});

test("a file that is not there or not right is refused with its place, and nothing is loaded", async () => {
  expect(await cli("import", "facts", "nowhere.json")).toMatchObject({
    code: 1,
    complained: expect.stringContaining("there is no such file"),
  });
  writeFileSync(join(folder, "broken.json"), readFileSync(facts, "utf8").replace('"name": "Care Leavers Forum", ', ""));
  const { code, complained } = await cli("import", "facts", "broken.json");
  expect(code).toBe(1);
  expect(complained).toMatch(/^broken\.json:\d+:\d+ groups\[1\]\.name: "name" is missing\.\nNothing was loaded: 1 problem\.$/);
  expect(await cli("report", "build", ...during, "--out", "x.md")).toMatchObject({
    code: 1,
    complained: expect.stringContaining("There is no authority yet."),
  });
});

test("facts in, report out; the same facts again change nothing", async () => {
  expect(await cli("import", "facts", facts)).toMatchObject({
    code: 0,
    said: expect.stringContaining("Made the authority"),
  });
  expect(await cli("import", "facts", facts)).toMatchObject({
    code: 0,
    said: expect.stringContaining("Nothing was changed."),
  });
  expect(await cli("report", "build", ...during, "--format", "md", "--out", "report.md")).toMatchObject({
    code: 0,
  });
  expect(await cli("report", "build", ...during, "--out", "report.html", "--language", "ar")).toMatchObject({
    code: 0,
  });
  expect(readFileSync(join(folder, "report.md"), "utf8")).toMatch(/^# .*\n\n\*\*Birmingham Children's Trust\*\*/);
  const html = readFileSync(join(folder, "report.html"), "utf8");
  expect(html).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
  expect(html).not.toMatch(/<script|src=|href="http/);
  expect(html).not.toContain(process.cwd());
});

test("every format is built, one that there is not is refused by name, an unknown authority with the nearest", async () => {
  for (const format of ["docx", "pdf", "csv", "json"]) {
    const out = join(folder, `report.${format}`);
    expect(await cli("report", "build", ...during, "--format", format, "--out", out)).toMatchObject({ code: 0 });
    expect(statSync(out).size).toBeGreaterThan(1000);
  }
  expect(await cli("report", "build", ...during, "--format", "odt", "--out", join(folder, "x"))).toMatchObject({
    code: 2,
    complained: expect.stringContaining('There is no format "odt".'),
  });
  const asked = await cli("report", "build", "--authority", "birmingham-children-trust", ...during, "--out", "x.md");
  expect(asked).toMatchObject({
    code: 1,
    complained: expect.stringContaining('Did you mean "birmingham-childrens-trust"?'),
  });
});
