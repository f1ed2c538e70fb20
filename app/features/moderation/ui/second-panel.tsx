import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { whoWords } from "~/platform/i18n/job-words";
import { Button, Buttons } from "~/ui/staff/button";
import type { ShownSecond } from "../second-page.server";

type Props = { second: ShownSecond; secondAction: string; undoAction: string };

/** What a second person said of what is kept back, or the way to say it; and the way to take one's own decision back. */
export function SecondPanel({ second, secondAction, undoAction }: Props) {
  const { t } = useTranslation("moderation");
  return (
    <>
      {second.state ? <p>{t(`second.${second.state}`, { who: second.by ? whoWords(t, second.by) : t("decide.someone") })}</p> : null}
      {second.maySay ? (
        <Form method="post" action={secondAction}>
          <input type="hidden" name="decision" value={second.decisionId} />
          <p>{t("second.ask")}</p>
          <Buttons>
            <Button type="submit" variant="press" name="agrees" value="yes">
              {t("second.yes")}
            </Button>
            <Button type="submit" name="agrees" value="no">
              {t("second.no")}
            </Button>
          </Buttons>
        </Form>
      ) : null}
      {second.mayUndo ? (
        <Form method="post" action={undoAction}>
          <input type="hidden" name="decision" value={second.decisionId} />
          <Button type="submit" variant="quiet">
            {t("undo.press")}
          </Button>
        </Form>
      ) : null}
    </>
  );
}
