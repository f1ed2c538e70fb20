import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { KeptStates } from "~/features/kept/ui/kept-states";
import { helpLines } from "~/features/safeguarding/help-directory";
import { ownHelpLines } from "~/features/safeguarding/own-help-lines.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { PageTitle } from "~/ui/young/page-title";
import { Phone } from "~/ui/young/phone";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const own = (await ownHelpLines(authority.id)).map(({ key, name, number, href }) => ({ key, name, number, href }));
  return { language, own };
}

/** What is kept on this phone until there is signal, and how to send or delete it. Opens without signal once it was chosen, so it has every number of the help page. */
export default function Kept() {
  const { language, own } = useLoaderData<typeof loader>();
  const { t } = useTranslation("kept");
  return (
    <>
      <BackLink href={paths.young(language).home}>{t("say:back")}</BackLink>
      <PageTitle>{t("title")}</PageTitle>
      <KeptStates language={language} />
      <h2>{t("help:title")}</h2>
      <ul>
        {helpLines.map(({ key, number, href }) => (
          <li key={key}>
            {t(`help:${key}.who`)} <Phone number={number} href={href} />
          </li>
        ))}
        {own.map(({ key, name, number, href }) => (
          <li key={key}>
            <bdi>{name}</bdi> <Phone number={number} href={href} />
          </li>
        ))}
      </ul>
    </>
  );
}
