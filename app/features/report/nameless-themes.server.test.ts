import { expect, test } from "vitest";
import { aViewThatMayBeShown } from "~/features/asks/cast";
import { giveTheme } from "~/features/themes/give-theme.server";
import { routeTheme } from "~/features/themes/route-theme.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import { dayOf, now } from "~/platform/clock";
import { translator } from "~/platform/i18n/words.server";
import { dayAfter } from "~/platform/local-time";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { buildReport } from "./build-report.server";
import { renderMarkdown } from "./render-markdown";

test("a theme whose name was taken back is told of without one, and what was promised of it stays a broken promise", async () => {
  const here = await anAuthority();
  const [priya, helen] = [await aStaffActor(here, "priya"), await aStaffActor(here, "helen")];
  const today = dayOf(now(), here.timeZone);
  const namer = await aViewThatMayBeShown(here, priya.personId, {
    words: "purple umbrella",
  });
  const given = await giveTheme(priya, namer.viewId, {
    name: "purple umbrella",
  });
  const themeId = given.ok ? given.themeId : "";
  for (let n = 0; n < 12; n++) {
    const { viewId } = await aViewThatMayBeShown(here, priya.personId, {
      words: `I said so too, ${n}`,
    });
    await giveTheme(priya, viewId, { themeId });
  }
  await routeTheme(helen, themeId, {
    ownerName: "The bus lead",
    answerBy: dayAfter(today, -3),
  });
  const told = async () => {
    const period = {
      from: `${today.slice(0, 4)}-01-01`,
      to: `${today.slice(0, 4)}-12-31`,
    };
    const actor = { kind: "system", authorityId: here.id } as const;
    return renderMarkdown(
      await buildReport({
        actor,
        authority: here,
        period,
        language: "en",
        direction: "ltr",
        t: translator("en", "report"),
      }),
    );
  };
  expect(await told()).toContain('An answer to "purple umbrella" was promised by');
  await withdrawView(aPhone(here), { id: namer.viewId, proven: namer.viewId });
  const after = await told();
  expect(after).not.toContain("(taken back)");
  expect(after).toContain("Some themes wait for a new name");
  expect(after).toContain("An answer to a theme that has no name here was promised by");
  expect(after).not.toContain("They are not named here");
});
