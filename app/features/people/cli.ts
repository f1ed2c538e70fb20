import type { Command } from "~/platform/command";
import { alwaysHeld } from "./policy";

/** `people invite`: the first people of a real site. The first password is said here once, and stands nowhere else. */
export const peopleInvite: Command = {
  name: "people invite",
  usage: `--authority KEY --email EMAIL --name NAME --role ${alwaysHeld.join("|")} [--job JOB]`,
  about: "Lets in the first administrator and the first safeguarding lead, and says their first password once. They invite everybody else on the site.",
  files: { least: 0, most: 0 },
  options: { authority: { type: "string" }, email: { type: "string" }, name: { type: "string" }, role: { type: "string" }, job: { type: "string" } },
  async run({ options }, { say, complain }) {
    const text = (name: string) => (typeof options[name] === "string" ? options[name] : "");
    const { inviteFirst } = await import("./invite-first.server");
    const asked = { name: text("name"), email: text("email").trim(), role: text("role"), ...(text("job") ? { job: text("job") } : {}) };
    const invited = await inviteFirst(text("authority"), asked);
    if (!invited.ok) {
      const says = {
        authority: `There is no authority "${text("authority")}".`,
        role: `--role is one of: ${alwaysHeld.join(", ")}. They invite the others on the site.`,
        held: `Somebody is ${asked.role} already. People are invited on the site now, by an administrator.`,
        left: "Somebody with this e-mail has left. Say on the site that they are back.",
        form: "--name is a name of 80 letters at most, and --email an address such as name@example.org.",
      };
      complain(says[invited.why]);
      return 1;
    }
    if (!invited.made) {
      say(`${invited.name} is on the staff already (${invited.roles.join(", ") || "no roles"}). Nothing was changed.`);
      return 0;
    }
    say(`${invited.name} is ${asked.role}, and can sign in at /staff with this first password, which is said only now:`);
    say(`  ${invited.password}`);
    return 0;
  },
};
