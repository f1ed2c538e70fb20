import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { shortDayWords } from "~/platform/i18n/day-words";
import { Mixed } from "~/ui/marks/mixed";
import { Button } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { ThemePage } from "../pages.server";

type Props = { themeId: string; history: ThemePage["history"]; mayKeep: boolean };

/** What happened to a theme, newest first: who named, merged or split it and when. The latest can be undone. */
export function ThemeHistory({ themeId, history, mayKeep }: Props) {
  const { t, i18n } = useTranslation("themes");
  const named = (name: string) => (name ? t("history.name", { name }) : t("history.takenBack"));
  return (
    <Panel title={t("history.title")}>
      {history.length === 0 ? <p>{t("history.none")}</p> : null}
      <ul>
        {history.map((made) => (
          <li key={made.id}>
            <bdi>
              <Mixed>
                {t(`history.${made.other ? "other." : ""}${made.kind}`, {
                  before: named(made.before),
                  after: named(made.after),
                  group: made.meeting?.group ?? "",
                  on: made.meeting ? shortDayWords(made.meeting.on, i18n.language) : "",
                })}
              </Mixed>
            </bdi>{" "}
            · {shortDayWords(made.on, i18n.language)}
            {made.by ? (
              <>
                {" · "}
                <bdi>{made.by}</bdi>
              </>
            ) : null}
            {made.mayUndo && mayKeep ? (
              <Form method="post" action={paths.staff.themeUndo(themeId, made.id)}>
                <Button type="submit" variant="quiet">
                  {t("history.undo")}
                  <span className="hush">: {t(`history.kind.${made.kind}`)}</span>
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
