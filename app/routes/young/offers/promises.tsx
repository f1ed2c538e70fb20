import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { offersPage } from "~/features/offers/pages.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { Door, DoorList } from "~/ui/young/door";
import { EmptyState } from "~/ui/young/empty-state";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const offers = await offersPage(authority.id);
  return { language, offers: offers.filter((offer) => offer.version) };
}

/** Every published offer. */
export default function Promises() {
  const { language, offers } = useLoaderData<typeof loader>();
  const { t } = useTranslation("offers");
  const to = paths.young(language);
  return (
    <>
      <BackLink href={to.home}>{t("back")}</BackLink>
      <PageTitle lead={t("list.lead")}>{t("list.title")}</PageTitle>
      {offers.length === 0 ? (
        <EmptyState title={t("list.empty")}>
          <p>{t("list.emptyLead")}</p>
        </EmptyState>
      ) : (
        <DoorList>
          {offers.map((offer) => (
            <Door key={offer.key} href={to.promise(offer.key)} icon="promises" title={offer.title} hint={offer.forWhom ?? undefined} />
          ))}
        </DoorList>
      )}
    </>
  );
}
