import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { viewSent } from "~/features/views/sent.server";
import { SentPage } from "~/features/views/ui/sent-page";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";
import type { PageHandle } from "~/root";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const sent = await viewSent(authority, readCookie(args.request, "visit"), language, actor);
  if (!sent) throw redirect(paths.young(language).say);
  return { language, sent };
}

export default function SaySent() {
  const { language, sent } = useLoaderData<typeof loader>();
  const { t } = useTranslation("views");
  return <SentPage sent={sent} language={language} goOn={{ href: paths.young(language).say, label: t("sent.another"), icon: "plus" }} />;
}
