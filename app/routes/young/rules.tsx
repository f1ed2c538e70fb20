import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Times } from "~/features/moderation/reading-times";
import { timesNow } from "~/features/moderation/times-page.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { Card } from "~/ui/young/card";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const times = await timesNow(authority);
  return { language, times };
}

const rules = ["read", "words", "cover", "why", "second", "again"] as const;

/** How we read what young people say, and how long it takes us: counted, not promised. */
export default function Rules() {
  const { language, times } = useLoaderData<typeof loader>();
  const { t } = useTranslation("rules");
  return (
    <>
      <BackLink href={paths.young(language).home}>{t("back")}</BackLink>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      {rules.map((rule) => (
        <Card key={rule} title={t(`rule.${rule}.title`)}>
          <p>{t(`rule.${rule}.what`)}</p>
        </Card>
      ))}
      <p>
        <a href={paths.young(language).computer}>{t("spotter:link")}</a>
      </p>
      <Card title={t("times.title")}>
        <p>{t("times.counted", { count: times.days })}</p>
        <ul>
          <li>{timeWords(t, "read", times.read)}</li>
          <li>{timeWords(t, "answered", times.answered)}</li>
        </ul>
        <p>{t("times.waiting")}</p>
      </Card>
    </>
  );
}

function timeWords(t: TFunction, what: "read" | "answered", times: Times): string {
  if (times.of === "few") return t(`times.${what}.few`);
  const within = (days: number) => t("times.within", { count: days });
  return t(`times.${what}.told`, { median: within(times.median), most: within(times.most95) });
}
