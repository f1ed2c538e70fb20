import { afterEach, beforeEach, expect, vi } from "vitest";

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, "error").mockImplementation((...words) => {
    said.push(words.map(String).join(" "));
  });
});

// A test that expects a complaint says so itself: vi.spyOn(console, "error") in the test replaces this one.
afterEach(() => {
  vi.restoreAllMocks();
  expect(said, "console.error was called").toEqual([]);
});
