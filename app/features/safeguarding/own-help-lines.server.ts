import { phoneHref, youngLines } from "./help-line";
import { readOwnLines } from "./inside/help-line-store.server";
import { readOpeningHours } from "./opening-hours";

/** The authority's own numbers that young people are shown, in the order in which they help. */
export async function ownHelpLines(authorityId: string) {
  const lines = await readOwnLines(authorityId);
  return youngLines.flatMap((key) => {
    const line = lines.find((one) => one.key === key && one.phone.trim() !== "");
    return line
      ? [
          {
            key,
            name: line.name,
            number: line.phone,
            href: phoneHref(line.phone),
            free: line.isFree,
            /** As days and times, which are said in the language of who reads; else as somebody wrote them once. */
            hours: line.hours && (readOpeningHours(line.hours) ?? { written: line.hours }),
          },
        ]
      : [];
  });
}
