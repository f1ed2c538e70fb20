import { beforeAll, describe, expect, test } from "vitest";
import { aViewThatMayBeShown } from "~/features/asks/cast";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { coverDetail } from "~/features/moderation/cover-detail.server";
import { raiseConcern } from "~/features/safeguarding/raise-concern.server";
import { codeView } from "~/features/themes/code-view.server";
import { giveTheme } from "~/features/themes/give-theme.server";
import { startCodingRound } from "~/features/themes/start-coding-round.server";
import { sayIt } from "~/features/views/cast";
import { comeBackPage } from "~/features/views/pages.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { anAuthorityAtAHost, aPhone, aStaffActor } from "../cast/an-authority";

// Whoever had the words of a view before them is on record, and its author sees it, on whatever page they stood.
const modules = import.meta.glob<{ loader: (args: unknown) => Promise<unknown> }>("../../app/routes/staff/**/*.tsx");
const said = "zebra lemonade behind the blue door";

let here: AuthorityFacts;
let host: string;
let priya: StaffActor;
let ids: { viewId: string; shownId: string; themeId: string; coverId: string; fileId: string; askId: string; concernId: string };

beforeAll(async () => {
  ({ here, host } = await anAuthorityAtAHost());
  priya = await aStaffActor(here, "priya", ["moderator", "participationWorker"]);
  const { viewId } = await sayIt(here, { words: said });
  const { viewId: shownId } = await aViewThatMayBeShown(here, priya.personId, { words: "nobody rings back" });
  const theme = await giveTheme(priya, shownId, { name: "nobody rings back" });
  const themeId = theme.ok ? theme.themeId : "";
  await giveTheme(priya, viewId, { themeId });
  await coverDetail(priya, viewId, { part: "blue", reason: "place" });
  const { read } = await db();
  const { id: coverId } = await read.cover.findFirstOrThrow({ where: { authorityId: here.id, viewId } });
  const fileId = newId();
  await change(priya, "file.kept", fileId, (tx) =>
    tx.viewFile.create({ data: { authorityId: here.id, id: fileId, viewId, kind: "photo", type: "image/webp", bytes: new Uint8Array([1, 2, 3]) } }),
  );
  const ask = await raiseAsk(priya, here, { asked: "nobody rings back", from: "views", views: [shownId], groups: [], language: "en" });
  const concern = await raiseConcern(priya, { kind: "view", id: viewId });
  ids = { viewId, shownId, themeId, coverId, fileId, askId: ask.ok ? ask.id : "", concernId: concern.ok ? concern.concernId : "" };
});

/** A round of both views for somebody and Priya; where it is finished, they chose otherwise for each. */
async function aRound(reader: StaffActor, finished: boolean): Promise<string> {
  const round = await startCodingRound(priya, { firstId: reader.personId, secondId: priya.personId, size: 2 });
  if (!round.ok) throw new Error(round.why);
  for (const viewId of finished ? [ids.viewId, ids.shownId] : []) {
    await codeView(reader, round.id, viewId, ids.themeId);
    await codeView(priya, round.id, viewId, null);
  }
  return round.id;
}

async function open(reader: StaffActor, file: string, params: Record<string, string>, query = ""): Promise<string> {
  const cookie = `staff=${await startSignIn(here.id, reader.personId, true)}`;
  const request = new Request(`http://${host}/staff${query}`, { headers: { Host: host, Cookie: cookie } });
  const { loader } = await (modules[`../../app/routes/staff/${file}`] as () => Promise<{ loader: (args: unknown) => Promise<unknown> }>)();
  const answer = await loader({ request, params, context: { nonce: "", network: "" } });
  return answer instanceof Response ? `${answer.status}` : JSON.stringify(answer);
}

const readersOf = async (viewId: string) => {
  const { read } = await db();
  return (await read.reading.findMany({ where: { authorityId: here.id, viewId } })).map(({ personId }) => personId);
};

const pages: readonly [page: string, file: string, query?: string][] = [
  ["its own page", "moderation/view.tsx"],
  ["covering a detail", "moderation/cover.tsx"],
  ["lifting a cover", "moderation/cover-lift.tsx"],
  ["deciding", "moderation/decision.tsx"],
  ["giving a theme", "moderation/view-theme.tsx"],
  ["writing back", "moderation/reply.tsx"],
  ["a file that came with it", "moderation/view-file.tsx"],
  ["answering", "asks/view-answers.tsx"],
  ["translating", "translations/words.tsx"],
  ["starting an Ask from it", "asks/new.tsx", "?from=VIEW"],
  ["starting an Ask from its theme", "asks/new.tsx", "?theme=THEME"],
  ["joining its theme into an Ask", "asks/views.tsx", "?theme=THEME"],
  ["merging its theme", "themes/merge.tsx"],
  ["naming its theme anew", "themes/rename.tsx"],
  ["splitting its theme", "themes/split.tsx"],
  ["a concern about it", "safeguarding/concern.tsx"],
  ["coding it", "themes/coding-item.tsx"],
  ["a round of coding that is finished", "themes/coding-round.tsx"],
];

/** A file has no words, and a translation is written beside the page that has them. */
const wordless = ["moderation/view-file.tsx", "translations/words.tsx"];

describe("Somebody who had private words before them is on record once, and their author sees it", () => {
  test.each(pages)("%s", async (_, file, query = "") => {
    const reader = await aStaffActor(here, "priya", ["moderator", "participationWorker", "safeguardingLead"]);
    const round = file.includes("coding") ? await aRound(reader, file.endsWith("round.tsx")) : "";
    const idOf = (room: string) =>
      ({ themes: round || ids.themeId, safeguarding: ids.concernId, asks: file === "asks/views.tsx" ? ids.askId : ids.viewId })[room];
    const id = idOf(file.split("/")[0] ?? "") ?? ids.viewId;
    expect(await readersOf(ids.viewId), "not before").not.toContain(reader.personId);
    const address = query.replace("VIEW", ids.viewId).replace("THEME", ids.themeId);
    for (const time of ["once", "and once only"]) {
      const shown = await open(reader, file, { ...ids, id }, address);
      if (!wordless.includes(file)) expect(shown, `${time}: the words really stood there`).toMatch(/zebra lemonade|blue/);
      expect((await readersOf(ids.viewId)).filter((who) => who === reader.personId)).toHaveLength(1);
    }
    const own = await comeBackPage(aPhone(here), ids.viewId, ids.viewId);
    expect(own?.readings.at(-1)?.by).toMatchObject({ job: "Moderator" });
  });

  test("What its author lets others read leaves no such row where it stands among others", async () => {
    const reader = await aStaffActor(here, "priya", ["moderator", "participationWorker"]);
    expect(await open(reader, "themes/split.tsx", { id: ids.themeId })).toContain("nobody rings back");
    expect(await readersOf(ids.shownId)).not.toContain(reader.personId);
  });
});
