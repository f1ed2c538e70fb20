import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { howManyWait } from "~/features/inbox/pages.server";
import { WhatWaits } from "~/features/moderation/ui/what-waits";
import { openConcerns } from "~/features/safeguarding/pages.server";
import { themesWaiting } from "~/features/themes/pages.server";
import { anyStaff } from "~/platform/door.server";
import { may } from "~/platform/who-may";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await anyStaff(args);
  const [inbox, concerns, themes] = await Promise.all([
    may(actor.roles, "inbox.read") ? howManyWait(actor) : null,
    openConcerns(actor),
    themesWaiting(actor, authority.timeZone),
  ]);
  return { title: t("moderation")("title.home"), inbox, concerns, themes };
}

/** What waits for this person, by what their roles let them do. */
export default function StaffHome() {
  const waiting = useLoaderData<typeof loader>();
  const { t } = useTranslation("moderation");
  return (
    <>
      <PageHead title={t("title.home")} lead={t("home.lead")} />
      <WhatWaits {...waiting} />
    </>
  );
}
