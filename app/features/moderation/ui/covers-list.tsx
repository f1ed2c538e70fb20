import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/staff/button";
import type { ReadingPage } from "../pages.server";

/** What is covered and why, each with the way to lift it. */
export function CoversList({ page }: { page: ReadingPage }) {
  const { t } = useTranslation("moderation");
  if (page.covers.length === 0) return <p>{t("cover.none")}</p>;
  return (
    <ul>
      {page.covers.map((cover) => (
        <li key={cover.id}>
          <mark dir="auto">{cover.text}</mark> · {t(`views:cover.${cover.reason}`)}{" "}
          {page.can.moderate ? (
            <LinkButton variant="quiet" href={paths.staff.viewCoverLift(page.id, cover.id)}>
              {t("cover.lift")}
            </LinkButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
