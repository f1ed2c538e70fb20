import { env } from "~/platform/env.server";
import { ownLines } from "./help-line";
import { linesGiven } from "./inside/help-line-store.server";

/**
 * No site opens to real young people while an authority has not said who answers when somebody is not safe, by day and by
 * night, nor while alerts would go nowhere (R51, R54). Throws with what is missing and how to give it. A demonstration and
 * developing are let be.
 */
export async function refuseWithoutOwnLines(): Promise<void> {
  const settings = env();
  if (settings.NODE_ENV !== "production" || settings.DEMO === "yes") return;
  if (settings.MESSAGES === "demo") {
    throw new Error('The site does not open: alerts would reach nobody. Set MESSAGES to "smtp" or "notify" ("How to run it for real" in README.md).');
  }
  const wanting = (await linesGiven()).flatMap(({ key, given }) => {
    const missing = ownLines.filter((line) => !given.includes(line));
    return missing.length > 0 ? [`  ${key}: ${missing.join(", ")}`] : [];
  });
  if (wanting.length === 0) return;
  const how = "npm run -s cli -- help-lines set --authority AUTHORITY --line LINE --name NAME --phone NUMBER --source WHERE";
  throw new Error(`The site does not open while an authority's own numbers are blank:\n${wanting.join("\n")}\nGive each one with:\n  ${how}`);
}
