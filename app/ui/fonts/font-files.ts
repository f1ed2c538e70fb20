import arabic from "./arabic.css?url";
import atkinson from "./atkinson.css?url";
import dyslexic from "./dyslexic.css?url";
import ethiopic from "./ethiopic.css?url";
import lexend from "./lexend.css?url";
import whenLacking from "./when-lacking.css?url";

export type ReadableFont = "atkinson" | "lexend" | "dyslexic";

const latin: Record<ReadableFont, string> = { atkinson, lexend, dyslexic };
const scripts: Record<string, string> = { Arab: arabic, Ethi: ethiopic };

/** The style sheets to link for a chosen font, and for a language's script. Nothing chosen, nothing linked but what a phone may lack. */
export function fontSheets(font?: ReadableFont, script?: string): string[] {
  if (!font) return script === "Ethi" ? [whenLacking] : [];
  const letters = script ? scripts[script] : undefined;
  return letters ? [latin[font], letters] : [latin[font]];
}
