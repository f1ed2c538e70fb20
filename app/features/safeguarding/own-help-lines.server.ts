import { phoneHref, youngLines } from "./help-line";
import { readOwnLines } from "./inside/help-line-store.server";

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
            hours: line.hours,
          },
        ]
      : [];
  });
}
