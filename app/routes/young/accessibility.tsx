import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ownHelpLines } from "~/features/safeguarding/own-help-lines.server";
import { readInDays } from "~/features/safeguarding/watched-now.server";
import { isSignedOff } from "~/features/translations/signed-off.server";
import { paths } from "~/paths";
import { barriersFound } from "~/platform/barriers/found.server";
import { anyone } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { factsOf, languages } from "~/platform/i18n/languages";
import { BackLink } from "~/ui/young/back-link";
import { Card } from "~/ui/young/card";
import { PageTitle } from "~/ui/young/page-title";
import { Phone } from "~/ui/young/phone";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const [own, checked] = await Promise.all([ownHelpLines(authority.id), Promise.all(languages.map((one) => isSignedOff(authority.id, one)))]);
  return {
    language,
    ...barriersFound(),
    unchecked: languages.filter((_, n) => !checked[n]).map((one) => factsOf(one)),
    call: own.find(({ key }) => key === "complaints") ?? null,
    days: { read: await readInDays(authority), answer: authority.answerWithinDays },
  };
}

/** The accessibility statement: what was found by whom and when, what does not work, whom to tell, and who makes us. */
export default function Accessibility() {
  const { language, engines, lighthouse, unchecked, call, days } = useLoaderData<typeof loader>();
  const { t } = useTranslation("accessibility");
  const to = paths.young(language);
  const lines = (part: string) => (t(`${part}.lines`, { returnObjects: true }) as string[]).map((line) => <li key={line}>{line}</li>);
  return (
    <>
      <BackLink href={to.home}>{t("privacy:back")}</BackLink>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <Card title={t("can.title")}>
        <ul>{lines("can")}</ul>
        <p>
          <a href={to.looks}>{t("looks:title")}</a>
        </p>
      </Card>
      <Card title={t("rule.title")}>
        <ul>{lines("rule")}</ul>
      </Card>
      <Card title={t("tested.title")}>
        {engines ? (
          <>
            <p>{t("tested.on", { day: dayWords(engines.on, language) })}</p>
            <ul>
              <li>{t("tested.pages", { number: engines.pages })}</li>
              {engines.wrong.map(({ name, version, wrong }) => (
                <li key={name}>{t("tested.wrong", { name: `${name} ${version}`, number: wrong })}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>{t("tested.never")}</p>
        )}
        <p>
          {lighthouse
            ? t("tested.lighthouse", { number: lighthouse.lowest, pages: lighthouse.pages, day: dayWords(lighthouse.on, language) })
            : t("tested.noLighthouse")}
        </p>
        <p>{t("tested.so")}</p>
      </Card>
      <Card title={t("not.title")}>
        <ul>
          {lines("not")}
          {unchecked.length > 0 ? (
            <li>
              {t("not.languages")}{" "}
              {unchecked.map(({ tag, name, direction }, n) => (
                <span key={tag}>
                  {n > 0 ? " · " : null}
                  <bdi lang={tag} dir={direction}>
                    {name}
                  </bdi>
                </span>
              ))}
            </li>
          ) : null}
        </ul>
      </Card>
      <Card title={t("tell.title")}>
        <ul>{lines("tell")}</ul>
        <p>{t("tell.read", { time: t("rules:times.within", { count: days.read }) })}</p>
        <p>{t("tell.answer", { time: t("rules:times.within", { count: days.answer }) })}</p>
        <p>
          <a href={to.say}>{t("common:nav.say")}</a>
        </p>
        {call ? (
          <p>
            {t("tell.call")} <bdi>{call.name}</bdi> <Phone number={call.number} />
          </p>
        ) : null}
      </Card>
      <Card title={t("law.title")}>
        <ul>{lines("law")}</ul>
        <p>
          <a href={to.putRight}>{t("titles:putRight")}</a>
        </p>
      </Card>
    </>
  );
}
