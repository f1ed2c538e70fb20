import { afterEach, expect, test } from "vitest";
import { setClock } from "./clock";
import { limiter, networkOf } from "./throttle.server";

afterEach(() => setClock(undefined));

test("a bucket's name is the same for one network, another for the next, and tells nothing of the address", () => {
  setClock(new Date("2026-11-26T10:00:00Z"));
  expect(networkOf("203.0.113.7")).toBe(networkOf("203.0.113.7"));
  expect(networkOf("203.0.113.7")).not.toBe(networkOf("203.0.113.8"));
  expect(networkOf("2001:db8:1:2:3:4:5:6"), "a home's phones share their prefix").toBe(networkOf("2001:db8:1:2:9:9:9:9"));
  expect(networkOf("2001:db8::1"), "written short").toBe(networkOf("2001:0db8:0:0:9:9:9:9"));
  expect(networkOf("2001:db8::a:1:2:3")).toBe(networkOf("2001:db8::b:1:2:3"));
  expect(networkOf("2001:db8:0:1::1")).not.toBe(networkOf("2001:db8:0:2::1"));
  expect(networkOf("::ffff:203.0.113.7"), "an old address on a socket that knows both").toBe(networkOf("203.0.113.7"));
  expect(networkOf("203.0.113.7")).toMatch(/^[\w-]{16}$/);
});

test("the next day it is another name, so that nobody is followed from day to day", () => {
  setClock(new Date("2026-11-26T23:59:59Z"));
  const today = networkOf("203.0.113.7");
  setClock(new Date("2026-11-27T00:00:01Z"));
  expect(networkOf("203.0.113.7")).not.toBe(today);
});

test("what one network does too much does not stop another", async () => {
  const tries = limiter({ perNetwork: 2, everyone: 10, seconds: 60 });
  for (const expected of [true, true, false]) expect(await tries.mayTry("one")).toBe(expected);
  expect(await tries.mayTry("other")).toBe(true);
});
