import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FilesPanel } from "~/features/files/ui/files-panel";
import { readConcern } from "~/features/safeguarding/read-concern.server";
import { ConcernAlerts, ConcernFacts } from "~/features/safeguarding/ui/concern-facts";
import { ConcernSteps, ConcernWhy, ConcernWords } from "~/features/safeguarding/ui/concern-words";
import { OwedPanel } from "~/features/safeguarding/ui/owed";
import { OwnName } from "~/features/safeguarding/ui/own-name";
import { topicName } from "~/features/topics/topics-offered.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { StatusRegion } from "~/ui/staff/status-region";

const said = ["established", "acknowledged", "told", "decided", "closeProposed", "closed"] as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "concerns.open");
  const page = await readConcern(actor, args.params.id ?? "");
  if (!page) throw notFound();
  const topic = await topicName(authority.id, page.beside?.topic, language);
  const asked = new URL(args.request.url).searchParams.get("done");
  return {
    title: t("safeguarding")("one"),
    timeZone: authority.timeZone,
    page,
    topic,
    done: said.find((what) => what === asked) ?? null,
  };
}

/** One concern: the locked words, its clock, what was done, and what can be done next. */
export default function Concern() {
  const { page, topic, timeZone, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("safeguarding");
  const steps = {
    told: paths.staff.concernTold,
    decided: paths.staff.concernDecision,
    closeProposed: paths.staff.concernClosing,
    closed: paths.staff.concernClosed,
  };
  const pressing = page.state === "raised" || page.state === "unheld";
  const open = (["told", "decided", "closeProposed", "closed"] as const).filter((kind) => page.next.includes(kind));
  return (
    <>
      <StatusRegion message={done ? t(`done.${done}`) : undefined} />
      <PageHead title={t("one")} lead={t(`next.${page.state}`)} back={{ href: paths.staff.safeguarding, label: t("back") }} />
      {page.standsIn ? (
        <Panel title={t("standsIn.title")}>
          <p>{t("standsIn.why")}</p>
        </Panel>
      ) : null}
      <ConcernWords page={page} topic={topic} timeZone={timeZone} />
      <OwnName page={page} />
      <FilesPanel files={page.files} hrefOf={(fileId) => paths.staff.concernFile(page.id, fileId)} />
      <Panel title={t("do")}>
        {page.next.includes("acknowledged") && !page.namesMe ? (
          <Form method="post" action={paths.staff.concernAcknowledgement(page.id)}>
            <Button type="submit" variant={pressing ? "press" : "plain"} icon="check">
              {t("acknowledge.press")}
            </Button>
          </Form>
        ) : null}
        <Buttons>
          {open.map((kind, at) => (
            <LinkButton key={kind} variant={at === 0 && !pressing ? "press" : "plain"} href={steps[kind](page.id)}>
              {t(`stepTo.${kind}`)}
            </LinkButton>
          ))}
          {page.viewId && !page.takenBack && !page.standsIn ? (
            <LinkButton variant="quiet" href={paths.staff.view(page.viewId)}>
              {t("openView")}
            </LinkButton>
          ) : null}
        </Buttons>
        {page.takenBack ? <p>{t("takenBack")}</p> : null}
        {page.offenceNotTold ? <p>{t("refused.offence-not-told")}</p> : null}
        {page.iProposed ? <p>{t("iProposed")}</p> : null}
      </Panel>
      <OwedPanel owed={page.owed} at={page.at} timeZone={timeZone} />
      <ConcernWhy page={page} />
      <ConcernFacts page={page} timeZone={timeZone} />
      <ConcernAlerts page={page} timeZone={timeZone} />
      <ConcernSteps page={page} timeZone={timeZone} />
    </>
  );
}
