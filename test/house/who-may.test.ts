import { describe, expect, test } from "vitest";
import { type Permission, whoMay } from "~/platform/who-may";
import { routeAddresses } from "./addresses";
import { readDoors } from "./doors-read";
import { appFiles, textOf } from "./source";

const permissions = Object.keys(whoMay) as Permission[];
const doors = readDoors();
const addresses = await routeAddresses();

describe("Who may do what", () => {
  test("stands as a table in docs/who-may.md, written from the code", async () => {
    await expect(table()).toMatchFileSnapshot("../../docs/who-may.md");
  });

  test("has no permission that opens nothing", () => {
    const asked = (permission: Permission) =>
      doors.some((door) => door.permission === permission) ||
      appFiles().some((file) => file.startsWith("app/features/") && textOf(file).includes(`"${permission}"`));
    expect(permissions.filter((permission) => !asked(permission))).toEqual([]);
  });

  test("lets administrators, who run the system, into nothing that holds a young person's words", () => {
    const open = permissions.filter((permission) => (whoMay[permission] as readonly string[]).includes("administrator"));
    expect(open.sort()).toEqual(["lane.set", "messages.run", "people.run", "people.second", "topics.edit", "words.check"]);
  });

  test("lets only the safeguarding lead read concerns", () => {
    expect(whoMay["concerns.read"]).toEqual(["safeguardingLead"]);
    // Whoever stands in opens the one that no lead may know of: stands-in.server.test.ts.
    expect(whoMay["concerns.open"]).toEqual(["safeguardingLead", "leader", "complaintsOfficer", "participationWorker", "moderator"]);
  });
});

function table(): string {
  const addressOf = (file: string) =>
    addresses.find((address) => address.file === file)?.pattern ?? (file.endsWith("/frame.tsx") ? "every page of that side" : "not yet reachable");
  const list = (wanted: (door: (typeof doors)[number]) => boolean) =>
    doors
      .filter(wanted)
      .map(({ file, way }) => `${way === "loader" ? "see" : "send"} \`${addressOf(file)}\``)
      .sort()
      .join("<br>");
  const rows = permissions.map((permission) => {
    return `| ${permission} | ${whoMay[permission].join(", ")} | ${list((door) => door.permission === permission)} |`;
  });
  const others = (["anyone", "member", "anyStaff", "halfSignedIn", "firstSignedIn"] as const).map((keeper) => {
    return `| ${meaning[keeper]} | ${list((door) => door.keeper === keeper)} |`;
  });
  return `# Who may do what

Written from app/platform/who-may.ts and the routes by test/house/who-may.test.ts; \`npm run check -- house --update\` writes it anew.

| Permission | Roles | Doors |
|---|---|---|
${rows.join("\n")}

| Others | Doors |
|---|---|
${others.join("\n")}
`;
}

const meaning = {
  anyone: "Anyone",
  member: "Members",
  anyStaff: "Any staff, fully signed in",
  halfSignedIn: "Staff who gave their password and not yet their second step",
  firstSignedIn: "Staff who gave a first password and have none of their own yet",
};
