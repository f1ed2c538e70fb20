import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Buttons, LinkButton } from "~/ui/staff/button";
import type { NextToRead } from "../inbox-page.server";
import type { Chosen } from "../inbox-way";
import { InboxKeys } from "./inbox-keys";

/** From one thing to what comes after it without going back to the list, and the keys for it. */
export function SheetWay({ next, chosen }: { next: NextToRead; chosen: Chosen }) {
  const { t } = useTranslation("moderation");
  return (
    <>
      <Buttons>
        {next ? (
          <span data-key="next">
            <LinkButton href={paths.staff.sheetOnWay(next.kind, next.id, { ...chosen, at: next.at })} icon="next">
              {t("way.next")}
            </LinkButton>
          </span>
        ) : (
          <span>{t("way.last")}</span>
        )}
        <span data-key="inbox">
          <LinkButton href={paths.staff.inboxOf(chosen)} variant="quiet">
            {t("way.inbox")}
          </LinkButton>
        </span>
      </Buttons>
      <InboxKeys place="sheet" />
    </>
  );
}
