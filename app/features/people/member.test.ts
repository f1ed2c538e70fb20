import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkPassword, hashPassword } from "~/platform/sign-in/password.server";
import { makeJoinCode, plainJoinCode } from "./join-code";
import { joinForm } from "./join-form";
import { isKnownPassphrase } from "./known-passphrases.server";
import { isAddress, signInNameOf, weakness } from "./member";
import { canGiveRoles } from "./policy";
import { qrOf } from "./qr.server";
import { secondStepAddress, secretAsText } from "./second-step-secret";
import { staffSignInForm } from "./sign-in-form";

describe("a pass-phrase of their own", () => {
  test("twelve letters are enough and fewer are not, in any script; nothing else is asked for: no sign, no capital, no end", () => {
    const fine = ["purple otter bus", "قطة زرقاء تمشي", "otters3verywhere", "abcdefghijkl", "ABCDEFGHIJKL", "ሓደ ክልተ ሰለስተ ኣርባ", "🦦🐈🦉🦊🐝🐳🦔🐌🦜🐢🦀🐙"];
    for (const one of fine) expect(weakness(one, "Sky"), one).toBeNull();
    for (const short of ["otter bus", "a b c", "is mum ok", "elevenchars", "Ab1!Ab1!", "   elevenchars   ", ""])
      expect(weakness(short, "Sky"), short).toBe("short");
  });

  test("64 letters and more are taken whole, and any sign in them; pasting is not in the way", async () => {
    const long = `long and ${"otter ".repeat(45)}`.slice(0, 255);
    expect(joinForm.safeParse({ code: "x", nickname: "Sky", passphrase: long }).success).toBe(true);
    expect(staffSignInForm.safeParse({ email: "a@demo.invalid", password: long }).success).toBe(true);
    const kept = await hashPassword(long);
    expect([await checkPassword(kept, long), await checkPassword(kept, long.slice(0, -1)), await checkPassword(kept, long.slice(0, 72))]).toEqual([
      true,
      false,
      false,
    ]);
    const fields = ["app/features/people/ui/secret-field.tsx", "app/ui/staff/field.tsx"].map((file) => readFileSync(file, "utf8")).join();
    expect(fields).not.toMatch(/onPaste|autoComplete="off"/);
  });

  test("what many people use, or what was stolen, is refused, with nobody asked outside", () => {
    for (const known of ["1q2w3e4r5t6y", "Administrator", "JUSTIN BIEBER", "leave me alone"]) expect(isKnownPassphrase(known), known).toBe(true);
    for (const own of ["purple otter bus", "قطة زرقاء تمشي"]) expect(isKnownPassphrase(own)).toBe(false);
  });

  test("the nickname, and one thing again and again, are too easy", () => {
    expect(weakness("Star Of The Sea", "star of the sea")).toBe("nickname");
    expect(weakness("aaaaaaaaaaaa", "Sky")).toBe("repeated");
    expect(weakness("otter otter otter", "Sky")).toBe("repeated");
  });

  test("a nickname is looked up however it is written, and is no e-mail or telephone number", () => {
    expect(signInNameOf("  SKY   Walker ")).toBe("sky walker");
    expect(["a@b.c", "a＠b.c", "07700 900123", "٠٧٧٠٠ ٩٠٠١٢٣", "Sky99"].map(isAddress)).toEqual([true, true, true, true, false]);
    expect(joinForm.safeParse({ code: "x", nickname: "a@b.c", passphrase: "purple otter bus" }).success).toBe(false);
  });
});

describe("a nickname that looks like another", () => {
  // Written by number: nobody reads them in this file.
  const [zeroWidth, rightToLeft, cyrillicE, greekO, stretched] = ["\u200b", "\u202e", "\u0435", "\u03bf", "\u0640"];
  test("is the same one: signs without a shape, letters that look alike in other scripts, and one letter that keyboards write in two ways", () => {
    for (const like of [
      `s${zeroWidth}ky otter`,
      `${rightToLeft}sky otter`,
      `sky otter`.replace("e", cyrillicE),
      "SKY otter".replace("o", greekO),
      "s\u00adky otter\u0000",
    ])
      expect(signInNameOf(like), JSON.stringify(like)).toBe("sky otter");
    expect(signInNameOf("\u0643\u0631\u064a\u0645")).toBe(signInNameOf("\u06a9\u0631\u06cc\u0645"));
    expect(signInNameOf(`\u0633${stretched}\u0645\u0627`)).toBe(signInNameOf("\u0633\u0645\u0627"));
    expect(signInNameOf("\u0627\u0633\u0645")).not.toBe(signInNameOf("\u0633\u0645\u0627"));
  });

  test("has two signs that can be seen", () => {
    const says = (nickname: string) => joinForm.safeParse({ code: "x", nickname, passphrase: "purple otter bus" }).error?.issues[0]?.message;
    for (const unseen of [zeroWidth.repeat(4), `a${zeroWidth}`, "\u2800\u2800\u3164"])
      expect(says(unseen), JSON.stringify(unseen)).toBe("people:nickname.empty");
    for (const seen of ["Jo", "\u{1f9a6}", "\u12d3\u1260"]) expect(says(seen), seen).toBeUndefined();
  });
});

describe("a join code", () => {
  test("is two words and three digits; how it is typed does not matter", () => {
    expect(makeJoinCode(["river", "lamp"], (below) => below - 1)).toBe("lamp lamp 999");
    for (const typed of ["River lamp 407", "river-lamp-407", " RIVER  lamp407 "]) expect(plainJoinCode(typed)).toBe("river lamp 407");
  });
});

describe("a second step's secret", () => {
  test("is written as authenticators read it", () => {
    expect(secretAsText(new TextEncoder().encode("12345678901234567890"))).toBe("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    const address = secondStepAddress({ secret: "GEZD GNBV", issuer: "In Our Words", name: "sam@demo.invalid" });
    expect(address).toBe("otpauth://totp/In%20Our%20Words:sam%40demo.invalid?secret=GEZDGNBV&issuer=In%20Our%20Words");
    const { size, path } = qrOf(address);
    expect(size).toBeGreaterThan(28);
    expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  });
});

describe("who gives roles", () => {
  test("an administrator, never to themselves; nobody else", () => {
    const admin = { kind: "staff", authorityId: "a", personId: "me", roles: ["administrator"] } as const;
    expect(canGiveRoles(admin, "other")).toEqual({ may: true });
    expect(canGiveRoles(admin, "me")).toEqual({ may: false, why: "own-roles" });
    expect(canGiveRoles({ ...admin, roles: ["leader"] }, "other")).toEqual({ may: false, why: "role" });
    expect(canGiveRoles({ kind: "phone", authorityId: "a" }, "other")).toEqual({ may: false, why: "role" });
  });
});
