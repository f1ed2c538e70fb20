import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

/** A name for choices that is longer than one may be, whole, to be made shorter. */
export function NameTooLong({ name, query }: { name: string; query: string }) {
  const { t } = useTranslation("moderation");
  const back = { href: paths.staff.inboxOf(Object.fromEntries(new URLSearchParams(query))), label: t("view.back") };
  return (
    <>
      <PageHead title={t("saved.name")} back={back} />
      <Form method="post">
        <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#filterName", text: t("saved.long") }]} />
        <input type="hidden" name="query" value={query} />
        <TextField id="filterName" name="name" label={t("saved.name")} error={t("saved.long")} defaultValue={name} />
        <Button type="submit" variant="press">
          {t("saved.press")}
        </Button>
      </Form>
    </>
  );
}
