import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type Explained, explained, isExplained, picturesOf } from "~/features/translations/explained";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import type { PageHandle } from "~/root";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { EasyList } from "~/ui/young/easy-list";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  const { key } = args.params;
  if (!isExplained(key)) throw notFound();
  return { language, key };
}

/** One thing explained again, in pictures and words: one idea each. */
export default function ExplainedPage() {
  const { language, key } = useLoaderData<typeof loader>();
  const { t } = useTranslation("explained");
  const to = paths.young(language);
  const others = (Object.keys(explained) as Explained[]).filter((one) => one !== key && explained[one].page);
  return (
    <>
      <BackLink href={to.home}>{t("back")}</BackLink>
      <PageTitle>{t(`${key}.title`)}</PageTitle>
      <EasyList ideas={picturesOf(key).map((picture, at) => ({ picture, text: t(`${key}.ideas.${at}`) }))} />
      <ButtonRow>
        {key === "unhappy" ? (
          <BigLink href={to.putRight} icon="look">
            {t("complaints:mine.door")}
          </BigLink>
        ) : null}
        <BigLink href={to.say} icon="say">
          {t("say")}
        </BigLink>
        <BigLink href={to.help} icon="help" tone="plain">
          {t("help")}
        </BigLink>
      </ButtonRow>
      <h2>{t("more")}</h2>
      <ul className="easy-list">
        {others.map((one) => (
          <li key={one}>
            <a href={to.explained(one)}>{t(`${one}.title`)}</a>
          </li>
        ))}
        <li>
          <a href={to.privacy}>{t("private.title")}</a>
        </li>
      </ul>
    </>
  );
}
