import { expect, test } from "vitest";
import { WriteTurn } from "./write-turn.server";

const pause = (ms = 1) => new Promise((go) => setTimeout(go, ms));

test("only one writes at a time, in the order they came", async () => {
  const turn = new WriteTurn();
  const seen: string[] = [];
  let writing = 0;
  await Promise.all(
    ["a", "b", "c", "d"].map((name) =>
      turn.take(async () => {
        expect(++writing).toBe(1);
        seen.push(name);
        await pause();
        writing--;
      }),
    ),
  );
  expect(seen).toEqual(["a", "b", "c", "d"]);
});

test("one that fails passes the turn on, and its failure is its own", async () => {
  const turn = new WriteTurn();
  const failing = turn.take(async () => {
    await pause();
    throw new Error("no");
  });
  const next = turn.take(() => "yes");
  await expect(failing).rejects.toThrow("no");
  await expect(next).resolves.toBe("yes");
  await expect(turn.take(() => "again")).resolves.toBe("again");
});

test("a group commit goes before waiting transactions, but never twice in a row", async () => {
  const turn = new WriteTurn();
  const seen: string[] = [];
  const take = (name: string, goesFirst = false) => turn.take(() => void seen.push(name), goesFirst);
  const holder = turn.take(() => pause(5));
  await Promise.all([holder, take("t1"), take("t2"), take("g1", true), take("g2", true), take("g3", true)]);
  expect(seen).toEqual(["g1", "t1", "g2", "t2", "g3"]);
});
