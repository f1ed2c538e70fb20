import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { momentWords } from "~/platform/time-left";
import { Button } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";

type Props = { action: string; concerns: readonly { id: string; raisedAt: string }[]; timeZone: string };

/** One tap tells the safeguarding leads; why comes after. Shows this person the concerns that they raised themselves. */
export function RaiseConcern({ action, concerns, timeZone }: Props) {
  const { t, i18n } = useTranslation("moderation");
  return (
    <Panel title={t("concern.title")}>
      <p>{t("concern.what")}</p>
      {concerns.map((concern) => (
        <p key={concern.id}>
          {t("concern.mine", { when: momentWords(i18n.language, timeZone, concern.raisedAt) })}{" "}
          <a href={paths.staff.concernWhy(concern.id)}>{t("concern.addWhy")}</a>
        </p>
      ))}
      <Form method="post" action={action}>
        <Button type="submit" variant="stop" icon="help">
          {t("concern.press")}
        </Button>
      </Form>
    </Panel>
  );
}
