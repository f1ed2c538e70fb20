import type { Command } from "~/platform/command";

/** `group open`: a group that young people can join, where no document tells of it. Said again, it changes nothing. */
export const groupOpen: Command = {
  name: "group open",
  usage: "--authority KEY --key KEY --name NAME [--short NAME] [--every P3W] [--closed]",
  about: "Opens a group that young people can join with a code. One that is there already stays as it is.",
  files: { least: 0, most: 0 },
  options: {
    authority: { type: "string" },
    key: { type: "string" },
    name: { type: "string" },
    short: { type: "string" },
    every: { type: "string" },
    closed: { type: "boolean" },
  },
  async run({ options }, { say, complain }) {
    const text = (name: string) => (typeof options[name] === "string" ? options[name] : "");
    const { openGroup } = await import("./open-group.server");
    const asked = { key: text("key"), name: text("name"), short: text("short") || null, rhythm: text("every") || null, closed: options.closed === true };
    const opened = await openGroup(text("authority"), asked);
    if (opened.ok) {
      say(opened.made ? `Opened ${opened.name} (key: ${asked.key}).` : `${opened.name} (key: ${asked.key}) is there already. Nothing was changed.`);
      return 0;
    }
    const says = {
      authority: `There is no authority "${text("authority")}".`,
      key: "--key is small letters, digits and lines between them, such as cicc.",
      name: "--name is the name as young people read it.",
      rhythm: "--every is the time between meetings: P3W is three weeks, P1M a month.",
    };
    complain(says[opened.why]);
    return 1;
  },
};
