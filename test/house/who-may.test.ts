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

  test("lets whoever is shown words that nobody may have looked at raise a concern about them (R53)", () => {
    const showing: Permission[] = ["views.read-mine", "inbox.read", "views.read", "views.moderate", "views.theme", "views.answer", "views.reply"];
    const too: Permission[] = ["views.translate", "concerns.read", "concerns.open", "complaints.read", "thanks.read", "thanks.pass-on", "messages.by-hand"];
    const raise: readonly string[] = whoMay["concerns.raise"];
    for (const permission of [...showing, ...too])
      expect(
        whoMay[permission].filter((role) => !raise.includes(role)),
        permission,
      ).toEqual([]);
    // Every other is looked at here once: it shows what a moderator has read, what staff wrote, or numbers.
    expect(permissions.filter((one) => ![...showing, ...too, "concerns.raise"].includes(one))).toEqual(showsNothingUnread);
  });

  test("lets only the safeguarding lead read concerns", () => {
    expect(whoMay["concerns.read"]).toEqual(["safeguardingLead"]);
    // Whoever stands in opens the one that no lead may know of: stands-in.server.test.ts.
    expect(whoMay["concerns.open"]).toEqual(["safeguardingLead", "leader", "complaintsOfficer", "participationWorker", "moderator"]);
  });
});

const showsNothingUnread: Permission[] = [
  "times.read",
  "lane.set",
  "messages.run",
  "themes.read",
  "themes.route",
  "asks.read",
  "asks.write",
  "asks.act",
  "reports.read",
  "reports.make",
  "reports.answer",
  "reports.adopt",
  "quotes.check",
  "words.commit",
  "words.check",
  "campaigns.run",
  "offers.write",
  "groups.run",
  "feedback.ask",
  "people.run",
  "people.second",
  "topics.edit",
  "texts.check",
  "returns.record",
  "published.translate",
];

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
