const allowed = {
  appearance: ["light", "dark", "contrast"],
  text: ["large"],
  font: ["atkinson", "lexend", "dyslexic"],
  spelling: ["on"],
} as const;

export type Appearance = {
  appearance?: (typeof allowed.appearance)[number];
  text?: (typeof allowed.text)[number];
  font?: (typeof allowed.font)[number];
  /** Help with spelling by the phone or the browser, which may send words away: off unless it is asked for. */
  spelling?: (typeof allowed.spelling)[number];
};

/** How this reader likes pages to look, from the `looks` cookie, which is set only when they choose and ends with the browser. */
export function readAppearance(request: Request): Appearance {
  const cookie = /(?:^|;\s*)looks=([^;]*)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  return cookie ? parseAppearance(new URLSearchParams(new URLSearchParams(`looks=${cookie}`).get("looks") ?? "")) : {};
}

/** Keeps only known choices. */
export function parseAppearance(choices: { get(key: string): unknown }): Appearance {
  const pick = <K extends keyof typeof allowed>(key: K) => (allowed[key] as readonly string[]).find((value) => value === choices.get(key));
  return {
    appearance: pick("appearance") as Appearance["appearance"],
    text: pick("text") as Appearance["text"],
    font: pick("font") as Appearance["font"],
    spelling: pick("spelling") as Appearance["spelling"],
  };
}

/** The Set-Cookie line for a choice. */
export function appearanceCookie(choice: Appearance): string {
  const value = encodeURIComponent(new URLSearchParams(Object.entries(choice).filter(([, v]) => v) as [string, string][]).toString());
  return `looks=${value}; Path=/; HttpOnly; SameSite=Lax`;
}
