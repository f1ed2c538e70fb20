import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { codeNow, openSecret } from "~/platform/sign-in/second-step.server";
import { cast } from "../../test/cast/cast";
import { demoPassphrase, demoPeople } from "./people.server";

/** Lines that say who to sign in as; null unless this is a demonstration. */
export async function whoToBe(): Promise<string[] | null> {
  if (env().DEMO !== "yes") return null;
  const { read } = await db();
  const credentials = await read.credential.findMany({
    where: { signInName: { in: demoPeople.map((person) => person.signInName) } },
    include: { person: { include: { secondStep: true } } },
  });
  const staff = demoPeople.filter((person) => person.kind === "staff");
  const members = cast.filter((person) => person.kind === "member");
  const codeOf = (signInName: string) => {
    const person = credentials.find((held) => held.signInName === signInName)?.person;
    const secret = person?.secondStep ? openSecret(person.secondStep.sealedSecret, person.id) : null;
    return secret ? codeNow(secret) : "······";
  };
  return [
    `  Everyone's pass-phrase: ${demoPassphrase}`,
    "  Staff                                            code now (the code page shows a fresh one)",
    ...staff.map((person) => `    ${person.signInName.padEnd(22)} ${(person.job ?? "").padEnd(22)} ${codeOf(person.signInName)}`),
    "  Young people (no account needed to say something)",
    ...members.map((person) => `    ${person.signInName.padEnd(22)} ${person.story}`),
  ];
}
