import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A fingerprint of files and whole folders: their names and what they hold. A path that is not there counts as empty. */
export function fingerprint(paths, { except = [] } = {}) {
  const hash = createHash("sha256").update(process.version);
  const visit = (path) => {
    if (except.includes(path) || !existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  };
  for (const path of paths) visit(path);
  return hash.digest("hex");
}

/** Whether what a stamp file stands for was made from exactly this. The file lies within what it stands for. */
export function isStamped(file, print) {
  return existsSync(file) && readFileSync(file, "utf8") === print;
}

/** Writes a stamp once its work is done. */
export function stamp(file, print) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, print);
}
