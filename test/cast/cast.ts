import type { Role } from "~/platform/actor";

/**
 * Six people who do not exist. Tests, the demonstration, stories and the pattern book use them, so that everyone who works
 * on the site knows who is meant. None of them is, or is like, a real person.
 */
export type CastMember = {
  readonly key: "dee" | "yusuf" | "sam" | "priya" | "ruth" | "helen";
  readonly kind: "staff" | "member";
  readonly name: string;
  readonly job: string | null;
  readonly showsName: boolean;
  readonly roles: readonly Role[];
  /** Staff: an e-mail address at a domain that can never exist. Members: their nickname. */
  readonly signInName: string;
  readonly story: string;
};

export const cast: readonly CastMember[] = [
  {
    key: "dee",
    kind: "member",
    name: "Dee",
    job: null,
    showsName: true,
    roles: ["youngPerson"],
    signInName: "dee",
    story: "20, left care two years ago, goes to the Care Leavers Forum, writes for the report.",
  },
  {
    key: "yusuf",
    kind: "member",
    name: "Yusuf",
    job: null,
    showsName: true,
    roles: ["youngPerson"],
    signInName: "yusuf",
    story: "17, came here alone, reads Arabic best, shares a phone with his housemates.",
  },
  {
    key: "sam",
    kind: "staff",
    name: "Sam Okoro",
    job: "Participation worker",
    showsName: true,
    roles: ["participationWorker"],
    signInName: "sam@demo.invalid",
    story: "Runs the Children in Care Council on Wednesdays with one laptop and no wifi.",
  },
  {
    key: "priya",
    kind: "staff",
    name: "Priya Lal",
    job: "Moderator",
    showsName: false,
    roles: ["moderator"],
    signInName: "priya@demo.invalid",
    story: "Reads every view in full, covers what could give someone away, never changes a word.",
  },
  {
    key: "ruth",
    kind: "staff",
    name: "Ruth Bell",
    job: "Safeguarding lead",
    showsName: false,
    roles: ["safeguardingLead"],
    signInName: "ruth@demo.invalid",
    story: "Is told at once when somebody may not be safe, and decides the same day.",
  },
  {
    key: "helen",
    kind: "staff",
    name: "Helen Marsh",
    job: "Director",
    showsName: true,
    roles: ["leader"],
    signInName: "helen@demo.invalid",
    story: "Has ten minutes, and must be able to show an inspector where each sentence comes from.",
  },
];

export function castMember(key: CastMember["key"]): CastMember {
  const found = cast.find((person) => person.key === key);
  if (!found) throw new Error(`There is no ${key} in the cast.`);
  return found;
}
