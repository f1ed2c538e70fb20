import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { whoWords } from "~/platform/i18n/job-words";
import { momentWords } from "~/platform/time-left";
import { Said } from "~/ui/marks/said";
import { LinkButton } from "~/ui/staff/button";
import type { ReadingPage } from "../pages.server";

/** What is covered and why, each with the way to lift it; then what was covered once, by whom, and who lifted it. */
export function CoversList({ page, timeZone }: { page: ReadingPage; timeZone: string }) {
  const { t } = useTranslation("moderation");
  return (
    <>
      {page.covers.length === 0 ? (
        <p>{t("cover.none")}</p>
      ) : (
        <ul>
          {page.covers.map((cover) => (
            <li key={cover.id}>
              <Said as="mark">{cover.text}</Said> · {t(`views:cover.${cover.reason}`)}{" "}
              {page.can.moderate ? (
                <LinkButton variant="quiet" href={paths.staff.viewCoverLift(page.id, cover.id)}>
                  {t("cover.lift")}
                </LinkButton>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <LiftedList page={page} timeZone={timeZone} />
    </>
  );
}

function LiftedList({ page, timeZone }: { page: ReadingPage; timeZone: string }) {
  const { t, i18n } = useTranslation("moderation");
  if (page.lifted.length === 0) return null;
  const who = (name: string | null) => (name ? whoWords(t, name) : t("decide.someone"));
  const when = (at: string) => momentWords(i18n.language, timeZone, at);
  return (
    <>
      <h3>{t("cover.lifted")}</h3>
      <ul>
        {page.lifted.map((cover) => (
          <li key={cover.id}>
            <Said as="q">{cover.text}</Said> · {t(`views:cover.${cover.reason}`)} ·{" "}
            {t("cover.liftedBy", { by: who(cover.by), at: when(cover.at), lifter: who(cover.liftedBy), lifted: when(cover.liftedAt) })}
          </li>
        ))}
      </ul>
    </>
  );
}
