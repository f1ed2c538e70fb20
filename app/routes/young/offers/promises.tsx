import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { offersIn } from "~/features/offers/in-language.server";
import { offerText } from "~/features/offers/offer-texts";
import { shownIn } from "~/features/published/published-text";
import { InWords } from "~/features/published/ui/in-words";
import { SomePut } from "~/features/published/ui/put-label";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { Door, DoorList } from "~/ui/young/door";
import { EmptyState } from "~/ui/young/empty-state";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  return { language, ...(await offersIn(language, authority.id)) };
}

/** Every published offer. */
export default function Promises() {
  const { language, offers, puts } = useLoaderData<typeof loader>();
  const { t } = useTranslation("offers");
  const to = paths.young(language);
  const named = offers.map((offer) => ({
    key: offer.key,
    title: shownIn(language, puts, offerText(offer, "title", offer.title)),
    forWhom: offer.forWhom ? shownIn(language, puts, offerText(offer, "forWhom", offer.forWhom)) : null,
  }));
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
          {named.map(({ key, title, forWhom }) => (
            <Door key={key} href={to.promise(key)} icon="promises" title={<InWords shown={title} />} hint={forWhom ? <InWords shown={forWhom} /> : undefined} />
          ))}
        </DoorList>
      )}
      <SomePut texts={named.map(({ title }) => title)} language={language} />
    </>
  );
}
