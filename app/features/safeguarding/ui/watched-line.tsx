import { useTranslation } from "react-i18next";
import { datesTag, hourCycleOf } from "~/platform/i18n/languages";
import { Said } from "~/ui/marks/said";
import type { WatchedNow } from "../watched-now.server";

/** A moment as a young person would say it: the time alone when it is today, else with its day. */
function whenWords(language: string, watched: WatchedNow): string {
  const day = watched.today ? {} : ({ weekday: "long", day: "numeric", month: "long" } as const);
  const format = new Intl.DateTimeFormat(datesTag(language), {
    ...day,
    hour: "numeric",
    minute: "2-digit",
    hourCycle: hourCycleOf(language),
    timeZone: watched.timeZone,
  });
  return format.format(new Date(watched.changesAt ?? 0));
}

/** Whether somebody reads now, when again, and whom to call when it cannot wait. Says nothing that is not so. */
export function WatchedLine({ watched, plain = false }: { watched: WatchedNow; plain?: boolean }) {
  const { t, i18n } = useTranslation("help");
  const when = watched.changesAt ? whenWords(i18n.language, watched) : "";
  return (
    <div className={plain ? undefined : "hint"} data-watched={watched.now ? "now" : "later"}>
      {watched.now ? <p>{t("watched.now", { when })}</p> : null}
      {!watched.now && when ? <p>{t("watched.later", { when })}</p> : null}
      <p>{t("watched.always")}</p>
      {!watched.now && watched.outOfHours ? (
        <p>
          {t("watched.wait")} <Said>{watched.outOfHours.name}</Said>{" "}
          <a className="phone" href={watched.outOfHours.href}>
            <bdi dir="ltr">{watched.outOfHours.phone}</bdi>
          </a>
        </p>
      ) : null}
    </div>
  );
}
