import { markStale } from "../../app/features/themes/mark-stale.server";
import { themeBoard, themePage } from "../../app/features/themes/pages.server";
import { themeFiguresIn } from "../../app/features/themes/theme-figures.server";
import type { StaffActor } from "../../app/platform/actor";
import { change } from "../../app/platform/change.server";
import { atEachSize, type Sizes } from "./at-each-size";
import { idOf } from "./fill-setting";
import { measured } from "./measured";

/**
 * Server time of the theme board's work at each size: the first time of all (every theme counted), when nothing has
 * changed, when somebody has just changed the largest theme, one theme's page, and the report's figures.
 */
export async function measureThemes(of: Sizes, times: number) {
  console.log("database     views      what is asked for                      p50 ms   p95 ms   cpu ms   themes");
  await atEachSize(of, async (provider, views, filled) => {
    const { authorityId } = filled;
    const actor: StaffActor = { kind: "staff", authorityId, personId: filled.moderator, roles: ["moderator"] };
    const print = (what: string, found: { p50: number; p95: number; cpu: number }, many: number) =>
      console.log(
        `${provider.padEnd(12)} ${String(views).padStart(9)}  ${what.padEnd(36)} ${found.p50.toFixed(1).padStart(8)} ${found.p95.toFixed(1).padStart(8)} ${found.cpu.toFixed(1).padStart(8)} ${String(many).padStart(7)}`,
      );
    // The rows were written past the verbs, so nothing that is kept of fewer views is right.
    await change({ kind: "system", authorityId }, "tallies.emptied", authorityId, (tx) => tx.tally.deleteMany({ where: { authorityId } }));
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const { themes } = await themeBoard(actor, "Europe/London", { sort: "people", show: "all" });
    const first = performance.now() - began;
    const used = process.cpuUsage(cpu);
    print("board, everything counted anew", { p50: first, p95: first, cpu: (used.user + used.system) / 1000 }, themes.length);
    const board = await measured(() => themeBoard(actor, "Europe/London"), times);
    print("board", board, board.last.themes.length);
    const largest = themes[0]?.id ?? "";
    const changed = await measured(
      async () => {
        await change({ kind: "system", authorityId }, "theme.changed", largest, (tx) => markStale(tx, authorityId, [largest], [idOf(1, "view", 0)]));
        return themeBoard(actor, "Europe/London");
      },
      Math.min(times, 20),
    );
    print("change of the largest theme, board", changed, themes.length);
    print("a theme's page", await measured(() => themePage(actor, largest, "Europe/London"), Math.min(times, 20)), 1);
    const figures = await measured(() => themeFiguresIn(authorityId, "2026-04-01", "2026-09-30"), times);
    print("the report's figures", figures, figures.last.length);
  });
}
