import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { Said } from "~/ui/marks/said";
import { StateChip } from "~/ui/marks/state-chip";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { AskPage } from "../pages.server";
import { noneDone } from "./ask-words";

const isOpen = ({ state }: { state: string }) => state === "doingBy" || state === "notYet";

/** What is done, each with the states it had before, and where to say it anew. */
export function ActionsPanel({ ask, language }: { ask: AskPage; language: string }) {
  const { t } = useTranslation("asks");
  const record = ask.mayAct ? (
    <LinkButton href={paths.staff.askAction(ask.id)} icon="plus">
      {t("action.title")}
    </LinkButton>
  ) : undefined;
  const stateWords = (state: string, byOn: string | null) => t(`state.${state}${byOn ? "On" : ""}`, { date: byOn ? dayWords(byOn, language) : "" });
  return (
    <Panel title={t("actions.title")} actions={record}>
      {ask.actions.length === 0 ? <p>{noneDone(ask, t)}</p> : null}
      <ul>
        {ask.actions.map((action) => (
          <li key={action.id}>
            <Said>{action.what}</Said> · {stateWords(action.state, action.byOn)}{" "}
            {ask.nobodys.includes(action.id) ? <StateChip state="waiting" label={t("owner.nobody")} /> : null}{" "}
            {ask.mayAct ? (
              <>
                <a href={paths.staff.askActionState(ask.id, action.id)}>
                  {t("action.change")}
                  <span className="hush">
                    : <Said>{action.what}</Said>
                  </span>
                </a>{" "}
                {isOpen(action) ? (
                  <>
                    {"· "}
                    <a href={paths.staff.askActionOwner(ask.id, action.id)}>
                      {t("owner.give")}
                      <span className="hush">
                        : <Said>{action.what}</Said>
                      </span>
                    </a>
                  </>
                ) : null}
              </>
            ) : null}
            {ask.earlier.some((update) => update.actionId === action.id) ? (
              <ul>
                {ask.earlier
                  .filter((update) => update.actionId === action.id)
                  .map((update) => (
                    <li key={update.id}>
                      {t("action.until", { date: dayWords(update.until, language), state: stateWords(update.state, update.byOn) })}
                      {update.why ? ` · ${update.why}` : ""}
                    </li>
                  ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
