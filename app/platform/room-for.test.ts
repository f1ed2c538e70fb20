import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { roomFor } from "./room-for";

test("as many are let in as there is room for, in the order in which they came, and room is given back also by what fails", async () => {
  const inRoom = roomFor(10, 60_000);
  const order: string[] = [];
  let [taken, most] = [0, 0];
  const work = (name: string, size: number, fails = false) =>
    inRoom(size, async () => {
      taken += size;
      most = Math.max(most, taken);
      order.push(name);
      await wait(5);
      taken -= size;
      if (fails) throw new Error("no");
      return name;
    });
  const all = await Promise.allSettled([work("a", 6), work("b", 6, true), work("c", 4), work("d", 1)]);
  expect(all.map((one) => (one.status === "fulfilled" ? one.value : "failed"))).toEqual(["a", "failed", "c", "d"]);
  expect(order).toEqual(["a", "b", "c", "d"]);
  expect(most).toBeLessThanOrEqual(10);
});

test("who waits too long is told so and nothing is done; a smaller one behind it is let in then", async () => {
  const inRoom = roomFor(10, 30);
  let done = false;
  let leave = () => {};
  const stays = inRoom(8, () => new Promise<void>((gone) => (leave = gone)));
  const large = inRoom(5, async () => {
    done = true;
  });
  await wait(5);
  expect(await Promise.all([large, inRoom(2, async () => "in")])).toEqual([null, "in"]);
  leave();
  await stays;
  expect(done).toBe(false);
  expect(await inRoom(10, async () => "all of it is free again")).toBe("all of it is free again");
});
