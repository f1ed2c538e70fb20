import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { groupName } from "~/features/forums/group-texts";
import { groupNamesIn } from "~/features/forums/in-language.server";
import { groupToLeave, leaveGroup } from "~/features/people/leave-group.server";
import { shownIn } from "~/features/published/published-text";
import { InWords } from "~/features/published/ui/in-words";
import { paths } from "~/paths";
import { member, notFound } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { PageTitle } from "~/ui/young/page-title";
import { YesOrNo } from "~/ui/young/yes-or-no";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await member(args);
  const group = await groupToLeave(actor, args.params.key ?? "");
  if (!group) throw notFound();
  return { language, group, puts: await groupNamesIn(language, actor.authorityId, [group]) };
}

/** A second tap finds them out of it already: that is what they asked for. */
export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await member(args);
  await leaveGroup(actor, args.params.key ?? "");
  return redirect(paths.young(language).mine, 303);
}

/** Leaving a group asks first, and says what becomes of what was said there. */
export default function LeaveGroup() {
  const { language, group, puts } = useLoaderData<typeof loader>();
  const { t } = useTranslation("people");
  const to = paths.young(language);
  return (
    <>
      <BackLink href={to.mine}>{t("mine.title")}</BackLink>
      <PageTitle caption={<InWords shown={shownIn(language, puts, groupName(group))} />} lead={t("leaveGroup.lead")}>
        {t("leaveGroup.title")}
      </PageTitle>
      <p>{t("leaveGroup.said")}</p>
      <p>{t("leaveGroup.again")}</p>
      <YesOrNo yes={t("leaveGroup.yes")} no={t("leaveGroup.no")} back={to.mine} />
    </>
  );
}
