import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { removeChannel } from "~/features/messages/choose-channel.server";
import { paths } from "~/paths";
import { anyStaff } from "~/platform/door.server";
import { Button } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await anyStaff(args);
  return { title: t("messages")("my.stop") };
}

/** The address is wiped; what is due still comes to the sign-in e-mail. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await anyStaff(args);
  await removeChannel(actor);
  return redirect(paths.staff.done(paths.staff.myMessages, "stopped"), 303);
}

export default function StopMine() {
  const { t } = useTranslation("messages");
  return (
    <>
      <PageHead title={t("my.stop")} lead={t("my.stopLead")} back={{ href: paths.staff.myMessages, label: t("my.title") }} />
      <Form method="post">
        <Button type="submit" variant="stop">
          {t("my.stop")}
        </Button>
      </Form>
    </>
  );
}
