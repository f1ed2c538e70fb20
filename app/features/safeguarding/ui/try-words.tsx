import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Said } from "~/ui/marks/said";
import { Button } from "~/ui/staff/button";
import { TextArea } from "~/ui/staff/field";
import { Panel } from "~/ui/staff/panel";
import type { tryWords } from "../worry-words-page.server";
import { WorryKind, WorryReason } from "./rule-words";

type Tried = NonNullable<Awaited<ReturnType<typeof tryWords>>>;

/** A box to test a text in. What is typed is looked at and forgotten. */
export function TryWords({ typed, error }: { typed?: string; error?: string }) {
  const { t } = useTranslation("worries");
  return (
    <Form method="post" action={paths.staff.worryWordsTry}>
      <TextArea id="words" name="words" label={t("try.label")} hint={t("try.hint")} error={error} defaultValue={typed} spellCheck={false} autoComplete="off" />
      <Button type="submit" variant="press">
        {t("try.press")}
      </Button>
    </Form>
  );
}

/** What the rules say to it: the words that matched and why, or nothing. There is no level, and nothing is ever "no worry". */
export function WhatMatched({ tried }: { tried: Tried }) {
  const { t } = useTranslation("worries");
  return (
    <Panel title={t("try.result")}>
      {tried.matches.length === 0 ? <p>{t("try.nothing")}</p> : null}
      <ul>
        {tried.matches.map((match) => (
          <li key={`${match.rule} ${match.start}`}>
            <Said as="q">{match.said}</Said> <WorryReason rule={match.rule} why={match.why} />{" "}
            <span className="hint">
              <WorryKind kind={match.kind} />, <bdi dir="ltr">{match.rule}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {tried.readFirst ? <p>{t(`try.first.${tried.readFirst}`)}</p> : null}
    </Panel>
  );
}
