import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { publicAsks } from "~/features/asks/public-asks.server";
import { askWords } from "~/features/asks/ui/ask-words";
import { EasyPart } from "~/features/translations/ui/easy-part";
import { paths } from "~/paths";
import { dayOf, now } from "~/platform/clock";
import { anyone } from "~/platform/door.server";
import type { PageHandle } from "~/root";
import { AskCard } from "~/ui/young/ask-card";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { EmptyState } from "~/ui/young/empty-state";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language, t } = await anyone(args);
  const asks = await publicAsks(authority.id, dayOf(now(), authority.timeZone));
  return { title: t("asks")("changed.title"), language, asks };
}

/** What changed because of us: every Ask that may be shown, told whole and honestly. */
export default function Changed() {
  const { asks, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("asks");
  return (
    <>
      <BackLink href={paths.young(language).home}>{t("back")}</BackLink>
      <PageTitle lead={t("changed.lead")}>{t("changed.title")}</PageTitle>
      <EasyPart of="changed" language={language} />
      {asks.length === 0 ? (
        <EmptyState title={t("changed.empty")}>
          <p>{t("changed.emptyLead")}</p>
        </EmptyState>
      ) : (
        asks.map((ask, at) => <AskCard key={ask.id} title={t("changed.card", { number: at + 1 })} {...askWords(ask, t, language)} />)
      )}
      <ButtonRow>
        <BigLink href={paths.young(language).say} icon="say">
          {t("changed.say")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
