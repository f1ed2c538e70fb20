import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { closeBallot } from "~/features/campaigns/close-ballot.server";
import { ballotToClose } from "~/features/campaigns/pages.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { Said } from "~/ui/marks/said";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "campaigns.run");
  const ballot = await ballotToClose(actor, args.params.id ?? "");
  if (!ballot) throw notFound();
  if (ballot.closed) throw redirect(ballot.campaignId ? paths.staff.campaign(ballot.campaignId) : paths.staff.campaigns, 303);
  return { title: t("campaigns")("ballot.close"), ballot };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "campaigns.run");
  const closed = await closeBallot(actor, args.params.id ?? "");
  if (!closed.ok) throw notFound();
  return redirect(closed.campaignId ? paths.staff.campaign(closed.campaignId) : paths.staff.campaigns, 303);
}

/** Closing a vote cannot be undone, so it is asked first. */
export default function CloseBallot() {
  const { ballot } = useLoaderData<typeof loader>();
  const { t } = useTranslation("campaigns");
  const back = ballot.campaignId ? paths.staff.campaign(ballot.campaignId) : paths.staff.campaigns;
  return (
    <>
      <PageHead title={t("ballot.closeTitle")} lead={t("ballot.closeLead")} back={{ href: back, label: t("young.one") }} />
      <p>
        <Said>{ballot.question}</Said>
      </p>
      <Form method="post">
        <Buttons>
          <Button type="submit" variant="stop">
            {t("ballot.close")}
          </Button>
          <LinkButton href={back} variant="quiet">
            {t("ballot.keepOpen")}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  );
}
