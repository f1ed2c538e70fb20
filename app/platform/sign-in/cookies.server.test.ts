import { afterEach, describe, expect, test } from "vitest";
import { forgetEnv } from "../env.server";
import { cookieLine, endedCookieLine, readCookie } from "./cookies.server";

const token = "a".repeat(43);
const behindProxy = (yes: boolean) => {
  process.env.BEHIND_PROXY = yes ? "yes" : "no";
  forgetEnv();
};
afterEach(() => {
  delete process.env.BEHIND_PROXY;
  forgetEnv();
});

describe("A cookie of ours", () => {
  test.each([
    ["staff", "Strict"],
    ["member", "Lax"],
    ["visit", "Lax"],
    ["typed", "Lax"],
  ] as const)("%s is for this host alone, out of scripts' reach, %s, and ends with the browser", (kind, sameSite) => {
    behindProxy(true);
    expect(cookieLine(kind, token)).toBe(`__Host-${kind}=${token}; Path=/; HttpOnly; SameSite=${sameSite}; Secure`);
    expect(endedCookieLine(kind)).toContain("Max-Age=0");
  });

  test("behind HTTPS one without its prefix is not ours: a neighbour could have set it", () => {
    behindProxy(true);
    const asking = (cookie: string) => new Request("https://site.example/", { headers: { Cookie: cookie } });
    expect(readCookie(asking(`staff=${token}`), "staff")).toBeNull();
    expect(readCookie(asking(`__Host-staff=${token}`), "staff")).toBe(token);
    expect(readCookie(asking(`__Host-staff=<script>`), "staff")).toBeNull();
  });
});
