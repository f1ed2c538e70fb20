import arabic from "./arabic.css?url";
import atkinson from "./atkinson.css?url";
import dyslexic from "./dyslexic.css?url";
import ethiopic from "./ethiopic.css?url";
import lexend from "./lexend.css?url";

export type ReadableFont = "atkinson" | "lexend" | "dyslexic";

const latin: Record<ReadableFont, string> = { atkinson, lexend, dyslexic };
const scripts: Record<string, string> = {
  ar: arabic,
  fa: arabic,
  ps: arabic,
  ur: arabic,
  ckb: arabic,
  ti: ethiopic,
  am: ethiopic,
};

/** The style sheets to link for a chosen font, and for the script of `language`. Nothing chosen, nothing loaded. */
export function fontSheets(font?: ReadableFont, language?: string): string[] {
  if (!font) return [];
  const script = language ? scripts[language] : undefined;
  return script ? [latin[font], script] : [latin[font]];
}
