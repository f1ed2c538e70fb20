import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type Explained, explained } from "~/features/translations/explained";
import { EasyPart } from "~/features/translations/ui/easy-part";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import type { PageHandle } from "~/root";
import { BackLink } from "~/ui/young/back-link";
import { Card } from "~/ui/young/card";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return { language };
}

const parts = ["private", "tell", "know", "read", "phone", "leaving", "limits", "long"] as const;

/** What is kept private, what must be told, what we know and do not know, in plain words. */
export default function Privacy() {
  const { language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("privacy");
  return (
    <>
      <BackLink href={paths.young(language).home}>{t("back")}</BackLink>
      <PageTitle>{t("title")}</PageTitle>
      <EasyPart of="private" language={language} />
      {parts.map((part) => (
        <Card key={part} title={part === "private" ? undefined : t(`${part}.title`)}>
          {(t(`${part}.lines`, { returnObjects: true }) as string[]).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Card>
      ))}
      <h2>{t("explained:more")}</h2>
      <ul>
        {(Object.keys(explained) as Explained[])
          .filter((one) => explained[one].page)
          .map((one) => (
            <li key={one}>
              <a href={paths.young(language).explained(one)}>{t(`explained:${one}.title`)}</a>
            </li>
          ))}
      </ul>
    </>
  );
}
