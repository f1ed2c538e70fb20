import { describe, expect, test } from "vitest";
import { isComplete } from "~/features/views/view";
import { sharings } from "~/features/views/view-words";
import { routeAddresses } from "./addresses";
import { textsIn } from "./locale-files";
import { appFiles, filesUnder, textOf } from "./source";
import { youngFiles, youngTexts } from "./young-texts";

// What can be told from the code alone of the ICO's Children's Code; the rest is seen in journeys. docs/safety.md lists both.
const schema = textOf("prisma/schema.prisma");
const columnsOf = (model: string) =>
  [...(new RegExp(`^model ${model} \\{\\n([\\s\\S]*?)^\\}`, "m").exec(schema)?.[1] ?? "").matchAll(/^ {2}(\w+)\s+\w+/gm)].map(([, column = ""]) => column);
const holding = (pattern: RegExp) => appFiles().filter((file) => pattern.test(textOf(file)));

describe("A young person is asked for nothing but what they want to say", () => {
  test("one thing is enough to send, whichever it is, and nothing else is needed with it", () => {
    expect(isComplete({})).toBe(false);
    for (const one of [{ words: "hello" }, { feeling: "sad" as const }, { cards: ["home"] }, { wantsToTalk: true }])
      expect(isComplete(one), JSON.stringify(one)).toBe(true);
    expect(isComplete({}, 1)).toBe(true);
    expect(isComplete({ ageBand: "10to12", pickedName: "Comet", sharing: "wordsNoName", keeping: "forMe", safeNow: "yes" })).toBe(false);
  });

  test("nothing that they write is kept with who or where they are: no address, browser, device, place or date of birth", () => {
    const said = ["View", "ViewFile", "Visit", "VisitFile", "Reply", "JargonFlag", "OfferSuggestion", "FeedbackRequest", "FeedbackAnswer", "Complaint"];
    const telling = /ip$|^ip|agent|device|browser|referr|gps|^lat|^lng|longitude|email|phone|postcode|birth|^age$|address|fingerprint/i;
    for (const model of said) {
      expect(columnsOf(model).length, model).toBeGreaterThan(3);
      expect(
        columnsOf(model).filter((column) => telling.test(column)),
        model,
      ).toEqual([]);
    }
  });

  test("no key joins what one phone said twice: a view knows its author only when they are signed in", () => {
    expect(columnsOf("View").filter((column) => /^(author(?!ity)|visit|person|phone|network)/i.test(column))).toEqual(["authorId"]);
    expect(columnsOf("Visit").filter((column) => /person|member|author(?!ity)/i.test(column))).toEqual([]);
  });
});

describe("Private is what it starts with, and stays", () => {
  test("the first level, in the form and in the database, is the most private one", () => {
    expect(sharings[0]).toBe("helpersOnly");
    expect(schema).toMatch(/^ {2}sharing\s+Sharing\s+@default\(helpersOnly\)/m);
  });

  test("no migration changes what somebody chose", () => {
    const migrations = filesUnder("prisma", /^migration\.sql$/);
    expect(migrations.length).toBeGreaterThan(10);
    expect(migrations.filter((file) => /UPDATE\s+"View"\s+SET[^;]*"(sharing|onlyGroup|keeping|pickedName)"/i.test(textOf(file)))).toEqual([]);
  });

  test("every level is chosen with the same button, and no text makes anybody ashamed of the private one", () => {
    const choices = textOf("app/features/views/ui/sharing-choices.tsx");
    expect([...choices.matchAll(/<BigButton([^>]*)>/g)].map(([, props]) => props)).toEqual([' tone="plain" icon="check"']);
    const offered = [...textsIn("en")].filter(([key]) => /^(views:sharing|back:sharing|say:sharing)/.test(key));
    expect(offered.length).toBeGreaterThan(10);
    expect(offered.filter(([, text]) => /don't care|selfish|miss out|are you sure|everyone else|come on|help others|brave/i.test(text))).toEqual([]);
  });
});

describe("Nothing pulls, ranks or follows", () => {
  test("the place of a phone is never asked for, nor is it told anything by push", () => {
    expect(holding(/navigator\.geolocation|getCurrentPosition|watchPosition|PushManager|Notification\.request|navigator\.vibrate|setAppBadge/)).toEqual([]);
  });

  test("there are no streaks, points, levels, likes or leaders among young people, in code or in what they read", () => {
    const pulling = /\b(streaks?|leaderboards?|badges?|high ?score|xp|level up|likes?d? by|followers?|trending|keep it up|don't break)\b/i;
    const files = youngFiles();
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => /\b(streak|leaderboard|highscore|followers|trending)\b/i.test(textOf(file)))).toEqual([]);
    expect([...youngTexts()].filter(([, { text }]) => pulling.test(text)).map(([key]) => key)).toEqual([]);
  });

  test("nothing plays, moves on or scrolls by itself", () => {
    expect(holding(/\bautoPlay\b|<marquee|http-equiv="refresh"|httpEquiv="refresh"|IntersectionObserver/)).toEqual([]);
  });

  test("no young person can be looked for or written to by another: there is no such page and no such table", async () => {
    const young = (await routeAddresses()).filter(({ pattern }) => pattern.startsWith("/:lang"));
    expect(young.length).toBeGreaterThan(40);
    expect(young.filter(({ pattern }) => /\/(members?|friends?|chat|inbox|people|users?|search|find)\b/.test(pattern))).toEqual([]);
    const toMembers = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].filter(([, , body = ""]) => /toPersonId/.test(body)).map(([, name]) => name);
    expect(toMembers, "prepared messages alone, which hold no words").toEqual(["OutboxMessage"]);
    expect(columnsOf("OutboxMessage").filter((column) => /words|text|content|body/i.test(column))).toEqual([]);
  });
});

describe("Words that are typed or were sent", () => {
  test("go to no list of earlier entries, and to a spelling service only by choice: every box of a young person is one box, with both off", () => {
    const boxes = holding(/<textarea|type="text"/).filter((file) => !/\/staff\//.test(file));
    expect(boxes).toEqual(["app/ui/young/field.tsx"]);
    const field = textOf("app/ui/young/field.tsx");
    expect(field).toMatch(/autoComplete: "off"/);
    expect(field).toMatch(/spellCheck: root\?\.appearance\?\.spelling === "on"/);
  });

  test("are shown as text: nothing puts markup that somebody wrote into a page", () => {
    // The frame of every page writes our own texts and styles into it.
    expect(holding(/dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write/)).toEqual(["app/root.tsx"]);
  });

  test("a picture is veiled for staff until they open it", () => {
    expect(textOf("app/features/files/ui/files-panel.tsx")).toMatch(/<details [^>]*className="veiled"/);
    expect(textOf("app/ui/staff/layers.css")).toMatch(/\.veiled \.veil \{[^}]*filter: blur/);
  });
});
