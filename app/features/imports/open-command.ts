import type { Command } from "~/platform/command";

const says = {
  key: "--key is small letters, digits and lines between them, such as my-council.",
  name: "--name is the name as young people read it.",
  host: "--host is a host name alone, such as voices.example.org.",
  "host-taken": "One of these host names leads to another authority.",
} as const;

/** `authority open`: the first thing that a real site needs. Said again, it changes nothing. */
export const authorityOpen: Command = {
  name: "authority open",
  usage: "--key KEY --name NAME [--host HOST,HOST]",
  about: "Opens an authority, the first step of a new site. One that is there already stays as it is.",
  files: { least: 0, most: 0 },
  options: { key: { type: "string" }, name: { type: "string" }, host: { type: "string" } },
  async run({ options }, { say, complain }) {
    const text = (name: string) => (typeof options[name] === "string" ? options[name] : "");
    const { openAuthority } = await import("./open-authority.server");
    const hosts = text("host").split(",").filter(Boolean);
    const opened = await openAuthority({ key: text("key"), name: text("name"), hosts });
    if (!opened.ok) {
      complain(says[opened.why]);
      return 1;
    }
    const { name, made, hostsAdded } = opened;
    say(
      made ? `Opened ${name} (key: ${text("key")}).` : `${name} (key: ${text("key")}) is there already.${hostsAdded.length > 0 ? "" : " Nothing was changed."}`,
    );
    for (const host of hostsAdded) say(`${host} leads to it.`);
    return 0;
  },
};
