import type { Command } from "~/platform/command";
import { isOwnLine, ownLines } from "./help-line";

/** `help-lines set KEY`: an authority's own number, before the site may open or when it changes. */
export const helpLinesSet: Command = {
  name: "help-lines set",
  usage: "--authority KEY --line KEY --name NAME --phone NUMBER --source WHERE [--hours HOURS] [--free]",
  about: `Gives one of an authority's own numbers: ${ownLines.join(", ")}. The site does not open while one is blank.`,
  files: { least: 0, most: 0 },
  options: {
    authority: { type: "string" },
    line: { type: "string" },
    name: { type: "string" },
    phone: { type: "string" },
    source: { type: "string" },
    hours: { type: "string" },
    free: { type: "boolean" },
  },
  async run({ options }, { say, complain }) {
    const text = (key: string) => (typeof options[key] === "string" ? options[key] : "");
    const key = text("line");
    if (!isOwnLine(key)) {
      complain(`--line is one of: ${ownLines.join(", ")}.`);
      return 1;
    }
    const { setHelpLineOf } = await import("./set-help-line.server");
    const line = { key, name: text("name"), phone: text("phone"), isFree: options.free === true, hours: text("hours") || null, source: text("source") };
    const set = await setHelpLineOf(text("authority"), line);
    if (!set) complain(`There is no authority "${text("authority")}".`);
    else if (!set.ok && set.why === "not-hours") complain('--hours is days and times, such as "Mon-Thu 8:45-17:15, Fri 8:45-16:15", or "always".');
    else if (!set.ok) complain("A name and a number that can be dialled are needed.");
    else say(`${key} is ${line.name}, ${line.phone}.`);
    return set?.ok ? 0 : 1;
  },
};
