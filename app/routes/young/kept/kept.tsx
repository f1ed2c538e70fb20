import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { KeptStates } from "~/features/kept/ui/kept-states";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { PageTitle } from "~/ui/young/page-title";
import { Phone } from "~/ui/young/phone";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return { language };
}

/** What is kept on this phone until there is signal, and how to send or delete it. Opens without signal once it was chosen. */
export default function Kept() {
  const { language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("kept");
  return (
    <>
      <BackLink href={paths.young(language).home}>{t("say:back")}</BackLink>
      <PageTitle>{t("title")}</PageTitle>
      <KeptStates language={language} />
      <p>
        {t("help:childline.who")} <Phone number="0800 1111" />
      </p>
    </>
  );
}
