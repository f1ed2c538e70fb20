import { inboxChoices, inboxPage } from "../../app/features/moderation/inbox-page.server";
import type { StaffActor } from "../../app/platform/actor";
import { atEachSize, type Sizes } from "./at-each-size";
import { measured } from "./measured";

type Filter = Parameters<typeof inboxPage>[1];

/**
 * Server time of the inbox page's work (all its queries and what is made of them) at each size: first page, second page,
 * narrowed by each choice, common and rare, and by several as a worker saves them. `cpu` is the mean of this process alone, which tells
 * more than the times where others work beside it. The same authority grows from size to size.
 */
export async function measureInbox(of: Sizes, times: number) {
  console.log("database     views      the page asked for                     p50 ms   p95 ms   cpu ms   items");
  await atEachSize(of, async (provider, views, filled) => {
    const actor: StaffActor = { kind: "staff", authorityId: filled.authorityId, personId: filled.moderator, roles: ["moderator"] };
    const open = async (filter: Filter, after: string | null) => (await Promise.all([inboxPage(actor, filter, after), inboxChoices(actor)]))[0];
    const first = await open({}, null);
    const asked: [string, Filter, string | null][] = [
      ["first page", {}, null],
      ["second page", {}, first.next],
      ["narrowed to views", { subjectKind: "view" }, null],
      ["to a kind of which nothing waits", { subjectKind: "idea" }, null],
      ["to a language", { language: "ti" }, null],
      ["to a language that nobody spoke", { language: "cy-x" }, null],
      ["to a group", { groupId: filled.groups[0] }, null],
      ["to an age band", { ageBand: "16to17" }, null],
      ["to the commonest theme", { themeId: filled.themes[0] }, null],
      ["to the rarest theme", { themeId: filled.themes.at(-1) }, null],
      ["to what was not really answered", { waitingFor: "notAnswered" }, null],
      ["past the time that was promised", { late: true }, null],
      ["late, in a language that nobody spoke", { late: true, language: "cy-x" }, null],
      ["late, of the rarest theme", { late: true, themeId: filled.themes.at(-1) }, null],
      ["saved: age, group and topic", { ageBand: "16to17", groupId: filled.groups[0], topic: "home" }, null],
      ["saved: theme, language and age", { themeId: filled.themes[0], language: "ti", ageBand: "16to17" }, null],
    ];
    for (const [what, filter, after] of asked) {
      const found = await measured(() => open(filter, after), times);
      console.log(
        `${provider.padEnd(12)} ${String(views).padStart(9)}  ${what.padEnd(38)} ${found.p50.toFixed(1).padStart(6)} ${found.p95.toFixed(1).padStart(8)} ${found.cpu.toFixed(1).padStart(8)} ${String(found.last.items.length).padStart(7)}`,
      );
    }
  });
}
