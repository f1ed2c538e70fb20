import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Buttons, LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { CodingRoundPage } from "../coding-pages.server";

/** A round that cannot be finished, because somebody has left it: who, and the two ways out. */
export function CodingStands({ round }: { round: CodingRoundPage }) {
  const { t } = useTranslation("themes");
  return (
    <Panel title={t("coding.stands")}>
      {round.stands.map((who) => (
        <p key={who}>{t("coding.standsWhy", { name: round[who], done: round.done[who], views: round.views })}</p>
      ))}
      <Buttons>
        {round.stands.map((who) => (
          <LinkButton key={who} href={paths.staff.codingGiven(round.id, who)} icon="people">
            {t("coding.giveOf", { name: round[who] })}
          </LinkButton>
        ))}
        <LinkButton href={paths.staff.codingEnded(round.id)}>{t("coding.end")}</LinkButton>
      </Buttons>
    </Panel>
  );
}
