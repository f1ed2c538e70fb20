import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AsOthersSee } from "~/features/views/ui/as-others-see";
import { paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { Said } from "~/ui/marks/said";
import { Button, LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";
import type { MakingPage } from "../making-page.server";
import type { Period } from "../report-document";
import { youngSections } from "../sentences";
import { SentenceAsWritten } from "./sentence-as-written";

type Report = NonNullable<MakingPage["report"]>;
export type PartProps = { period: Period; report: Report; may: MakingPage["may"] };

/** Who writes: members of groups, chosen by a worker. */
export function Editors({ period, members }: { period: Period; members: MakingPage["members"] }) {
  const { t } = useTranslation("reportlife");
  const columns = (["name", "groups", "state", "act"] as const).map((key) => ({ key, label: t(`making.editors.columns.${key}`) }));
  const rows = members.map((one) => ({
    id: one.id,
    rowHeader: "name",
    cells: {
      name: <Said>{one.name}</Said>,
      groups: one.groups.join(", "),
      state: t(one.chosen ? "making.editors.chosen" : "making.editors.not"),
      act: (
        <Form method="post" action={paths.staff.reportEditor(period.from, period.to, one.id)}>
          <input type="hidden" name="chosen" value={one.chosen ? "no" : "yes"} />
          <Button type="submit">
            {t(one.chosen ? "making.editors.release" : "making.editors.choose")}
            <span className="hush"> {one.name}</span>
          </Button>
        </Form>
      ),
    },
  }));
  return (
    <Panel title={t("making.editors.title")}>
      <p>{t("making.editors.lead")}</p>
      {members.length === 0 ? <p>{t("making.editors.none")}</p> : <Table caption={t("making.editors.caption")} captionHidden columns={columns} rows={rows} />}
    </Panel>
  );
}

/** What young editors wrote, to be read, and to be answered beside it. Nothing here changes a word of it. */
export function Written({ period, report, may, printed }: PartProps & { printed: boolean }) {
  const { t } = useTranslation("reportlife");
  const answers = may.answer && !printed;
  const answer = (slot: string, label: string) =>
    answers ? <LinkButton href={paths.staff.reportAnswer(period.from, period.to, slot)}>{label}</LinkButton> : null;
  return (
    <Panel title={t("making.sentences.title")} actions={answer("report", t("making.answer.whole"))}>
      {report.sentences.length === 0 ? <p>{t("making.sentences.none")}</p> : null}
      {youngSections
        .map((section) => ({ section, sentences: report.sentences.filter((one) => one.section === section) }))
        .filter(({ sentences }) => sentences.length > 0)
        .map(({ section, sentences }) => (
          <section key={section} className="report-written">
            <h3>{t(`doc.parts.${section}`)}</h3>
            {sentences.map((one) => (
              <div key={one.key}>
                <SentenceAsWritten sentence={one} />
                {one.answer ? (
                  <Quote from="us" by={one.answer.by}>
                    {one.answer.words}
                  </Quote>
                ) : null}
                {answer(one.key, t("making.answer.sentence"))}
              </div>
            ))}
          </section>
        ))}
      {report.answer ? (
        <section className="report-written">
          <h3>{t("making.answer.toWhole")}</h3>
          <Quote from="us" by={report.answer.by}>
            {report.answer.words}
          </Quote>
        </section>
      ) : null}
    </Panel>
  );
}

/** Who signed, which votes run, and which meetings could have decided. */
export function Signing({ period, report, may, language }: PartProps & { language: string }) {
  const { t } = useTranslation("reportlife");
  const to = paths.staff.reportSignatures(period.from, period.to);
  return (
    <Panel
      title={t("making.sign.title")}
      actions={
        may.make && report.sentences.length > 0 ? <LinkButton href={paths.staff.reportVote(period.from, period.to)}>{t("making.sign.ask")}</LinkButton> : null
      }
    >
      <ul>
        {report.signed.map((one) => (
          <li key={one.group}>{t(`doc.signed.${one.stale ? "stale" : one.how}`, { group: one.group, on: dayWords(one.on, language) })}</li>
        ))}
      </ul>
      {report.signed.length === 0 ? <p>{t("doc.notSigned")}</p> : null}
      {report.votes.map((vote) => (
        <Form key={vote.ballotId} method="post" action={to}>
          <p>{t("making.sign.asked", { group: vote.group })}</p>
          <input type="hidden" name="ballot" value={vote.ballotId} />
          <input type="hidden" name="saw" value={report.hash} />
          {vote.decision === "open" ? (
            <LinkButton href={paths.staff.ballotClose(vote.ballotId)}>{t("making.sign.close")}</LinkButton>
          ) : (
            <Button type="submit">{t("making.sign.count")}</Button>
          )}
        </Form>
      ))}
      {may.make && report.sentences.length > 0 ? (
        <>
          <h3>{t("making.sign.meeting")}</h3>
          <p className="hint">{t(report.meetings.length === 0 ? "making.sign.noMeeting" : "making.sign.meetingLead")}</p>
          {report.meetings.map((meeting) => (
            <Form key={meeting.id} method="post" action={to}>
              <input type="hidden" name="meeting" value={meeting.id} />
              <input type="hidden" name="saw" value={report.hash} />
              <Button type="submit">{t("making.sign.meetingButton", { group: meeting.group, on: dayWords(meeting.on, language) })}</Button>
            </Form>
          ))}
        </>
      ) : null}
    </Panel>
  );
}

/** Before it is printed: a second person's look at each quote, and an attempt to name who said them. */
export function Checks({ period, report, may, language }: PartProps & { language: string }) {
  const { t } = useTranslation("reportchecks");
  const { from, to } = period;
  const { attempt, unchecked } = report;
  return (
    <Panel
      title={t("making.title")}
      actions={
        <>
          {may.check ? <LinkButton href={paths.staff.reportQuotes(from, to)}>{t("making.quotes")}</LinkButton> : null}
          {may.make && report.sentences.length > 0 ? <LinkButton href={paths.staff.reportAttempt(from, to)}>{t("making.attempt")}</LinkButton> : null}
        </>
      }
    >
      <p>{t("making.lead")}</p>
      <p>{t(unchecked.length > 0 ? "making.unchecked" : "making.allChecked")}</p>
      {unchecked.map((one) => (
        <AsOthersSee key={one.id} shown={one.shown} lang={one.language} />
      ))}
      <p>
        {attempt
          ? t(attempt.named > 0 ? "making.tried.named" : "making.tried.none", {
              on: dayWords(attempt.onDay, language),
              people: attempt.people,
              minutes: attempt.minutes,
              named: attempt.named,
            })
          : t("making.tried.not")}
      </p>
    </Panel>
  );
}
