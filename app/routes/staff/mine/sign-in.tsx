import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ownSignIns } from "~/features/people/own-sign-ins.server";
import { myWaysIn } from "~/features/people/proposals.server";
import { OwnSignIns } from "~/features/people/ui/own-sign-ins";
import { paths } from "~/paths";
import { dayOf } from "~/platform/clock";
import { anyStaff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { readCookie } from "~/platform/sign-in/cookies.server";
import { momentWords } from "~/platform/time-left";
import { LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const said = ["changed", "ended"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await anyStaff(args);
  const waysIn = await myWaysIn(actor);
  const { changedAt, signIns } = await ownSignIns(actor, readCookie(args.request, "staff") ?? "");
  const asked = new URL(args.request.url).searchParams.get("done");
  return {
    title: t("entry")("mine.title"),
    language,
    done: said.find((one) => one === asked) ?? null,
    changedOn: changedAt && dayOf(changedAt, authority.timeZone),
    waysIn: waysIn.map(({ at, ...one }) => ({ ...one, on: dayOf(new Date(at), authority.timeZone) })),
    signIns: signIns.map(({ startedAt, ...one }) => ({ ...one, since: momentWords(language, authority.timeZone, startedAt.toISOString()) })),
  };
}

/** What somebody on the staff can do about their own way in. */
export default function MySignIn() {
  const { language, done, changedOn, waysIn, signIns } = useLoaderData<typeof loader>();
  const { t } = useTranslation("entry");
  return (
    <>
      <StatusRegion message={done ? t(`mine.${done}`) : undefined} />
      <PageHead title={t("mine.title")} lead={t("mine.lead")} />
      <Panel title={t("mine.list")}>
        <OwnSignIns signIns={signIns} />
        <p className="hint">{t("mine.note")}</p>
      </Panel>
      <Panel title={t("mine.password")} actions={<LinkButton href={paths.staff.myPassword}>{t("change.title")}</LinkButton>}>
        {changedOn ? <p>{t("mine.changedOn", { day: dayWords(changedOn, language) })}</p> : null}
        {waysIn.map(({ id, on, by, second }) => (
          <p key={id}>{t("wayIn.mine", { day: dayWords(on, language), by: by ?? t("second.machine"), second: second ?? t("second.machine") })}</p>
        ))}
        <p>{t("mine.lost")}</p>
      </Panel>
    </>
  );
}
