import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { spotterCard } from "~/features/safeguarding/spotter-card.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { Card } from "~/ui/young/card";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  return { language, ...(await spotterCard(authority)) };
}

const parts = ["does", "not", "people", "learned", "languages"] as const;
const ofHundred = ({ of, matched }: { of: number; matched: number }) => Math.round((100 * matched) / Math.max(1, of));

/** What software does with what young people say, what it never does, and how often it misses something: counted, not promised. */
export default function Computer() {
  const { language, measured, year, inTime } = useLoaderData<typeof loader>();
  const { t } = useTranslation("spotter");
  const { worries, harmless } = measured.first;
  return (
    <>
      <BackLink href={paths.young(language).rules}>{t("back")}</BackLink>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      {parts.map((part) => (
        <Card key={part} title={t(`part.${part}.title`)}>
          <p>{t(`part.${part}.what`)}</p>
        </Card>
      ))}
      <Card title={t("tested.title")}>
        <p>{t("tested.what")}</p>
        <ul>
          <li>{t("tested.found", { number: ofHundred(worries) })}</li>
          <li>{t("tested.harmless", { number: ofHundred(harmless) })}</li>
        </ul>
        <p>{t("tested.so")}</p>
      </Card>
      <Card title={t("year.title")}>
        <p>{year.of === "few" ? t("year.few") : t("year.told", { worried: year.of, saw: year.seen })}</p>
        <p>{t("missed.what")}</p>
        <p>{inTime.of === "few" ? t("missed.few") : t("missed.told", { missed: inTime.of, done: inTime.seen })}</p>
      </Card>
    </>
  );
}
