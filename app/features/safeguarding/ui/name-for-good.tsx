import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { whoWords } from "~/platform/i18n/job-words";
import { Said } from "~/ui/marks/said";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import type { WouldSee } from "../who-would-see.server";

type Props = { id: string; asks: WouldSee; offence: "yes" | "no"; facts: readonly string[]; about: readonly string[] };

/** Before somebody is named for good: who will see nothing of the concern any more, who has it then, and how it can still be closed. */
export function NameForGood({ id, asks, offence, facts, about }: Props) {
  const { t } = useTranslation("safeguarding");
  const list = (names: readonly string[]) => (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <Said>{whoWords(t, name)}</Said>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <PageHead title={t("facts.sure.title")} lead={t("facts.sure.lead")} back={{ href: paths.staff.concernFacts(id), label: t("facts.change") }} />
      <Panel title={t("facts.sure.goes")}>
        {asks.you ? <p>{t("facts.sure.you")}</p> : null}
        {asks.goes.length > 0 ? list(asks.goes) : asks.you ? null : <p>{t("facts.sure.nobody")}</p>}
      </Panel>
      <Panel title={t("facts.sure.stays")}>
        {list(asks.stays)}
        {asks.stays.length < 2 ? <p>{t("facts.sure.oneOnly")}</p> : null}
      </Panel>
      <Form method="post">
        <input type="hidden" name="offence" value={offence} />
        {facts.map((value) => (
          <input key={value} type="hidden" name="facts" value={value} />
        ))}
        {about.map((value) => (
          <input key={value} type="hidden" name="about" value={value} />
        ))}
        <input type="hidden" name="sure" value={[...about].sort().join(" ")} />
        <Buttons>
          <Button type="submit" variant="stop">
            {t("facts.sure.press")}
          </Button>
          <LinkButton href={paths.staff.concernFacts(id)}>{t("facts.sure.back")}</LinkButton>
        </Buttons>
      </Form>
    </>
  );
}
