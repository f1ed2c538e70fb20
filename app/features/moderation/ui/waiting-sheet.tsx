import { Form, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { shortDayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { Said } from "~/ui/marks/said";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { Facts } from "~/ui/staff/facts";
import { Panel } from "~/ui/staff/panel";
import type { WaitingPage } from "../pages.server";
import { DecisionForm } from "./decision-form";
import { Decisions } from "./decisions";
import { RaiseConcern } from "./raise-button";
import { SecondPanel } from "./second-panel";
import { WaitingClock } from "./waiting-clock";

type Props = { page: WaitingPage; timeZone: string; typed?: Typed; errors?: FieldErrors };

/** An idea, a flag, a suggestion or a reply: its words in full, where they belong, and what is decided. */
export function WaitingSheet({ page, timeZone, typed, errors }: Props) {
  const { t, i18n } = useTranslation("moderation");
  const { kind, id } = page;
  const { search } = useLocation();
  const facts = [
    ...(page.context ? [{ key: t(`waiting.context.${kind}`), value: <Said as="span">{page.context}</Said> }] : []),
    ...(page.receivedOn ? [{ key: t("view.received"), value: shortDayWords(page.receivedOn, i18n.language) }] : []),
    ...page.waiting.map((item) => ({
      key: t(`waitingFor.${item.waitingFor}`),
      value: <WaitingClock item={item} timeZone={timeZone} />,
    })),
  ];
  return (
    <>
      <Panel title={t("waiting.words")}>
        {page.words ? <Quote lang={page.language ?? undefined}>{page.words}</Quote> : <p>{t("waiting.noWords")}</p>}
        <Further title={t("waiting.more")} words={page.more} language={page.language} />
        <Further title={t("waiting.heardWhere")} words={page.heardWhere} language={page.language} />
        <Facts rows={facts} />
        {page.viewId ? <LinkButton href={paths.staff.view(page.viewId)}>{t("waiting.openView")}</LinkButton> : null}
        {page.can.join && (kind === "jargonFlag" || kind === "suggestion") ? (
          <Buttons>
            <LinkButton href={paths.staff.askJoin(kind, id)} icon="plus">
              {t("asks:join.title")}
            </LinkButton>
            <LinkButton href={paths.staff.askNewFromWords(kind, id)}>{t("asks:new.fromWords")}</LinkButton>
          </Buttons>
        ) : null}
        {kind === "reply" && page.waiting.length > 0 ? (
          <Form method="post" action={`${paths.staff.waitingReading(kind, id)}${search}`}>
            <Button type="submit" variant="press" icon="check">
              {t("waiting.read")}
            </Button>
          </Form>
        ) : null}
      </Panel>
      {page.can.raise ? <RaiseConcern action={paths.staff.waitingConcern(kind, id)} concerns={page.concerns} timeZone={timeZone} /> : null}
      {kind === "reply" ? null : (
        <Panel title={t("decide.titleWaiting")}>
          <Decisions decisions={page.decision ? [page.decision] : []} timeZone={timeZone} />
          {page.second ? (
            <SecondPanel second={page.second} secondAction={paths.staff.decisionSecond(kind, id)} undoAction={paths.staff.decisionUndo(kind, id)} />
          ) : null}
          {page.can.decide ? (
            <DecisionForm action={paths.staff.waitingDecision(kind, id)} sawDecisionId={page.decision?.id ?? null} kind={kind} typed={typed} errors={errors} />
          ) : null}
        </Panel>
      )}
    </>
  );
}

function Further({ title, words, language }: { title: string; words: string | null; language: string | null }) {
  if (!words) return null;
  return (
    <>
      <h3>{title}</h3>
      <Quote lang={language ?? undefined}>{words}</Quote>
    </>
  );
}
