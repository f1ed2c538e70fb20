import ts from "typescript";
import { expect, test } from "vitest";
import { readsInsideChanges } from "./reads-inside-changes";
import { appFiles, parse } from "./source";

test("What is read inside a change is read in its transaction: whoever holds a connection and waits for a second may wait for others that do the same", () => {
  const files = appFiles().filter((file) => file.endsWith(".server.ts"));
  expect(readsInsideChanges(files.map(parse))).toEqual([]);
});

test("and this finds those that do: at once, through others, in what is given a transaction; not what reads in it, or only asks which database it is", () => {
  const file = (name: string, text: string) => ts.createSourceFile(`app/${name}.ts`, text, ts.ScriptTarget.Latest, true);
  const store = file(
    "store.server",
    `export async function zone(id: string, within?: Reader) { const read = within ?? (await db()).read; return read.zone.count(id); }
     export async function lone(id: string) { const { read } = await db(); return read.zone.count(id); }
     export const through = (id: string) => lone(id);
     export async function which() { const { provider } = await db(); return provider; }`,
  );
  const found = (text: string) =>
    readsInsideChanges([store, file("verb.server", `import { lone, through as by, which, zone } from "./store.server"; ${text}`)]).length;
  expect(found("change(a, 'a.made', id, async (tx) => { await lone(id); })")).toBe(1);
  expect(found("change(a, 'a.made', id, async (tx) => { const { read } = await db(); })")).toBe(1);
  expect(found("change(a, 'a.made', id, async () => by(id))")).toBe(1);
  expect(found("async function write(tx: Tx, id: string) { return [await by(id)]; }")).toBe(1);
  expect(found("change(a, 'a.made', id, async (tx) => [await zone(id, tx), await which()])")).toBe(0);
  expect(found("changeOfOneMoment(a, 'a.made', id, async (tx) => lone(id))")).toBe(0);
  expect(found("async function look(id: string) { await lone(id); await change(a, 'a.made', id, async (tx) => zone(id, tx)); }")).toBe(0);
});
