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

/** `people recover`: the way out for whoever runs the people and lost their own way in. */
export const peopleRecover: Command = {
  name: "people recover",
  usage: "--authority KEY --email EMAIL",
  about: "Begins a new way in for somebody on the staff; a second person confirms it on the site. With nobody else there, it says a first password.",
  files: { least: 0, most: 0 },
  options: { authority: { type: "string" }, email: { type: "string" } },
  async run({ options }, { say, complain }) {
    const text = (name: string) => (typeof options[name] === "string" ? options[name] : "");
    const { recoverByEmail } = await import("./recover-first.server");
    const done = await recoverByEmail(text("authority"), text("email").trim().toLowerCase());
    if (!done) {
      complain("There is nobody with this e-mail on the staff of such an authority.");
      return 1;
    }
    if (done.password === null)
      say("A second person has been asked: another administrator or a safeguarding lead. Nothing changes before they confirm it on the site.");
    else say(`Nobody else is there to confirm it. This first password is said only now:\n  ${done.password}`);
    return 0;
  },
};
