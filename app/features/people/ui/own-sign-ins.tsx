import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button } from "~/ui/staff/button";
import { Table } from "~/ui/staff/table";

type Props = { signIns: readonly { id: string; since: string; whole: boolean; thisOne: boolean }[] };

/** The sign-ins that somebody has now; each but this one can be ended. */
export function OwnSignIns({ signIns }: Props) {
  const { t } = useTranslation("entry");
  return (
    <>
      <Table
        caption={t("mine.list")}
        captionHidden
        columns={[
          { key: "which", label: t("mine.which") },
          { key: "since", label: t("mine.since") },
          { key: "act", label: t("mine.act") },
        ]}
        rows={signIns.map(({ id, since, whole, thisOne }) => ({
          id,
          rowHeader: "which",
          cells: {
            which: t(thisOne ? "mine.this" : whole ? "mine.other" : "mine.half"),
            since,
            act: thisOne ? undefined : (
              <Form method="post" action={paths.staff.mySignInEnded(id)}>
                <Button type="submit" aria-label={t("mine.endOf", { since })}>
                  {t("mine.end")}
                </Button>
              </Form>
            ),
          },
        }))}
      />
      {signIns.length < 2 ? <p>{t("mine.only")}</p> : null}
    </>
  );
}
