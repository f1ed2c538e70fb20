import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { errorLines } from "~/platform/form-errors";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

type Props = { id: string; title: string; lead: string; send: string; stop?: boolean; errors?: Record<string, string>; children: ReactNode };

/** One step of an officer on a page of its own: what it means, its fields, and a way back that changes nothing. */
export function ComplaintForm({ id, title, lead, send, stop, errors, children }: Props) {
  const { t } = useTranslation("complaints");
  return (
    <>
      {errors ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageHead title={title} lead={lead} back={{ href: paths.staff.complaint(id), label: t("staff.one") }} />
      <Form method="post">
        {children}
        <Buttons>
          <Button type="submit" variant={stop ? "stop" : "press"}>
            {send}
          </Button>
          <LinkButton href={paths.staff.complaint(id)} variant="quiet">
            {t("staff.notNow")}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  );
}
