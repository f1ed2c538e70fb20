import { readFileSync } from "node:fs";
import path from "node:path";

let known: ReadonlySet<string> | undefined;

/** Whether many people use this pass-phrase, or it was stolen somewhere (known-passphrases.txt): looked up here, told to nobody. */
export function isKnownPassphrase(passphrase: string): boolean {
  known ??= new Set(
    readFileSync(path.resolve("app/features/people/known-passphrases.txt"), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .join(" ")
      .split(" ")
      .filter((word) => word !== ""),
  );
  return known.has(passphrase.normalize("NFKC").toLowerCase().replace(/\s+/gu, ""));
}
