import type { Command } from "~/platform/command";

/** `demo load`: fills a database with the demonstration authority. */
export const demoLoad: Command = {
  name: "demo load",
  usage: "",
  about: "Fills the database with the demonstration: an authority, its facts, fictional people and what they say.",
  files: { least: 0, most: 0 },
  options: {},
  async run(_given, { say }) {
    const { loadDemo } = await import("./load-demo.server");
    const outcome = await loadDemo(say);
    say(outcome === "loaded" ? "The demonstration is loaded." : "The demonstration is there already.");
    return 0;
  },
};

/** `demo who`: who can sign in to the demonstration, with this moment's second-step codes. */
export const demoWho: Command = {
  name: "demo who",
  usage: "",
  about: "Tells who to sign in as in the demonstration, with the second step's code of this moment.",
  files: { least: 0, most: 0 },
  options: {},
  async run(_given, { say, complain }) {
    const { whoToBe } = await import("./who.server");
    const lines = await whoToBe();
    if (!lines) {
      complain("This is not a demonstration (DEMO is not yes), so nobody is told.");
      return 1;
    }
    for (const line of lines) say(line);
    return 0;
  },
};
