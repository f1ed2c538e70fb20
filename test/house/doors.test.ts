import ts from "typescript";
import { describe, expect, test } from "vitest";
import { whoMay } from "~/platform/who-may";
import { doorsIn, readDoors } from "./doors-read";

// root.tsx is the one exception: the frame of every page, which holds nothing about anybody, for people let in nowhere too.
const doors = readDoors();

describe("Every door", () => {
  test("there are some, so that this test looks at something", () => {
    expect(doors.length).toBeGreaterThan(20);
  });

  test("asks a keeper before it does anything else", () => {
    const open = doors.filter(({ keeper }) => keeper === null).map(({ file, way }) => `${file}: ${way}`);
    expect(open, "Begin with `const visitor = await staff(args, …)`, member, anyone, anyStaff, halfSignedIn or firstSignedIn").toEqual([]);
  });

  test("that is for staff names a permission of who-may.ts", () => {
    const known = Object.keys(whoMay);
    const unknown = doors.filter(({ keeper, permission }) => keeper === "staff" && !known.includes(permission ?? ""));
    expect(unknown.map(({ file, way, permission }) => `${file}: ${way} (${permission})`)).toEqual([]);
  });

  test("under routes/staff is for staff, or for signing in", () => {
    const wrong = doors.filter(
      ({ file, keeper }) =>
        file.startsWith("app/routes/staff/") && !["staff", "anyStaff"].includes(keeper ?? "") && !file.startsWith("app/routes/staff/sign-in/"),
    );
    expect(wrong.map(({ file, way }) => `${file}: ${way}`)).toEqual([]);
  });
});

describe("A door without a keeper is found", () => {
  const keeperOf = (text: string) => doorsIn(ts.createSourceFile("route.tsx", text, ts.ScriptTarget.Latest, true))[0]?.keeper;

  test.each([
    ["nothing at all", "export async function loader(args) { return read(args); }", null],
    ["a keeper that comes second", "export async function loader(args) { const x = 1; await staff(args, 'a'); }", null],
    ["a keeper that is not waited for", "export async function action(args) { staff(args, 'a'); }", null],
    ["a keeper in a nested function", "export const loader = (args) => { const f = async () => await staff(args, 'a'); }", null],
    ["a loader from elsewhere", "export { loader } from './other';", null],
    ["a keeper that comes first", "export async function loader(args) { const { actor } = await member(args); }", "member"],
    ["a keeper in an arrow", "export const action = async (args) => { await anyone(args); };", "anyone"],
    ["a keeper where everything is handed on", "export async function loader(a) { return go(a); } async function go(a) { await anyone(a); }", "anyone"],
  ])("%s", (_what, text, keeper) => {
    expect(keeperOf(text)).toBe(keeper);
  });
});
