import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const hasExiftool = (() => {
  try {
    return Boolean(execFileSync("exiftool", ["-ver"]));
  } catch {
    return false;
  }
})();

/** What an outside reader finds in a file beside its shape; null where that reader is not installed. */
export function tagsIn(bytes: Buffer, ending: string): string[] | null {
  if (!hasExiftool) return null;
  const folder = mkdtempSync(join(tmpdir(), "files-"));
  try {
    writeFileSync(join(folder, `one.${ending}`), bytes);
    const json = execFileSync("exiftool", ["-json", "-ee", "-a", "-G1", join(folder, `one.${ending}`)], { encoding: "utf8" });
    const [found] = JSON.parse(json) as Record<string, unknown>[];
    const telling = /GPS|XMP|IPTC|IFD|Photoshop|ID3|UserData|ItemList|Keys|Artist|Author|Comment|Title|Make|Location|DateTime|Thumbnail/i;
    const times = Object.entries(found ?? {}).filter(
      ([name, value]) => /Track|Media|Create|Modif/.test(name) && /Date/.test(name) && value !== "0000:00:00 00:00:00",
    );
    const outside = (name: string) => name.startsWith("System:") || name.startsWith("ExifTool:") || name === "SourceFile";
    return [...Object.keys(found ?? {}).filter((name) => !outside(name) && telling.test(name)), ...times.map(([name]) => name)].filter(
      (name) => !outside(name),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
