import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { whoWords } from "~/platform/i18n/job-words";
import { Said } from "~/ui/marks/said";
import { ClockChip } from "~/ui/staff/clock-chip";
import { Panel } from "~/ui/staff/panel";
import type { AsksWaiting } from "../waiting.server";

type Named = AsksWaiting["notSatisfied"];
type Promised = AsksWaiting["overdue"];

function Asks({ asks, more }: { asks: Named; more: number }) {
  const { t } = useTranslation("asks");
  if (asks.length === 0) return null;
  return (
    <ul>
      {asks.map((ask) => (
        <li key={ask.id}>
          <a href={paths.staff.ask(ask.id)}>{ask.asked ? <Said language={ask.language}>{ask.asked}</Said> : t("asked.hidden")}</a>
        </li>
      ))}
      {more > 0 ? (
        <li>
          <a href={paths.staff.asks}>{t("home.more", { count: more })}</a>
        </li>
      ) : null}
    </ul>
  );
}

/** Promised actions with their day, each leading to its Ask; `mine` to the page where their owner says how far they are. */
export function PromisedActions({ actions, mine = false }: { actions: Promised; mine?: boolean }) {
  const { t, i18n } = useTranslation("asks");
  return (
    <ul>
      {actions.map((action) => (
        <li key={action.id}>
          <a href={mine ? paths.staff.askActionState(action.askId, action.id) : paths.staff.ask(action.askId)}>
            <Said>{action.what}</Said>
          </a>
          {action.ownerName ? (
            <>
              {" · "}
              <Said>{whoWords(t, action.ownerName)}</Said>
            </>
          ) : null}
          {action.byOn ? (
            <>
              {" "}
              <ClockChip
                level={action.late ? "late" : "soon"}
                text={t(action.late ? "state.late" : "state.doingByOn", { date: dayWords(action.byOn, i18n.language) })}
                dateTime={action.byOn}
              />
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What young people say was not answered: first of all on a leader's page. */
export function NotSatisfied({ waiting }: { waiting: AsksWaiting }) {
  const { t } = useTranslation("asks");
  const { notSatisfied, alone } = waiting;
  return (
    <Panel title={t("home.notSatisfied")}>
      {notSatisfied.length === 0 && !alone ? <p>{t("home.nobodyNotSatisfied")}</p> : null}
      <Asks asks={notSatisfied} more={waiting.moreNotSatisfied} />
      {alone ? <p>{t("home.alone")}</p> : null}
    </Panel>
  );
}

/** What waits in the Asks, in the order of need. `saidAbove`: who was not satisfied stands on the page already. */
export function AsksThatWait({ waiting, saidAbove }: { waiting: AsksWaiting; saidAbove: boolean }) {
  const { t } = useTranslation("asks");
  const { notAnswered, nobodys, overdue, dueSoon } = waiting;
  return (
    <>
      {saidAbove ? null : <NotSatisfied waiting={waiting} />}
      <Panel title={t("home.notAnswered")}>
        {notAnswered.length === 0 ? <p>{t("home.allAnswered")}</p> : null}
        <Asks asks={notAnswered} more={waiting.moreNotAnswered} />
      </Panel>
      {nobodys.length > 0 ? (
        <Panel title={t("home.nobodys")}>
          <p>{t("home.nobodysLead")}</p>
          <PromisedActions actions={nobodys} />
        </Panel>
      ) : null}
      <Panel title={t("home.overdue")}>
        {overdue.length === 0 ? <p>{t("home.noneOverdue")}</p> : null}
        <PromisedActions actions={overdue} />
      </Panel>
      {dueSoon.length > 0 ? (
        <Panel title={t("home.dueSoon")}>
          <PromisedActions actions={dueSoon} />
        </Panel>
      ) : null}
    </>
  );
}
