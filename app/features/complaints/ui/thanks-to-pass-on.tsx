import { Form } from "@remix-run/react";
import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { nameAndJobWords } from "~/platform/i18n/job-words";
import { Said } from "~/ui/marks/said";
import { Button } from "~/ui/staff/button";
import { SelectField } from "~/ui/staff/field";
import { ThanksList } from "./thanks-list";

type Person = { id: string; name: string; job: string | null };

/** Thank-yous that name somebody in words: a participation worker says who is meant. */
export function ThanksToPassOn({ staff, ...list }: ComponentProps<typeof ThanksList> & { staff: readonly Person[] }) {
  const { t } = useTranslation("complaints");
  const options = staff.map((person) => ({ value: person.id, label: nameAndJobWords(t, person) }));
  return (
    <>
      {list.thanks.map((one) => (
        <div key={one.id}>
          <ThanksList {...list} thanks={[one]} />
          <p>
            {t("thanks.staff.named")} <Said as="q">{one.forName}</Said>
          </p>
          <Form method="post" action={paths.staff.thanksPassedOn(one.id)}>
            <SelectField id={`person-${one.id}`} name="person" label={t("thanks.staff.who")} options={options} />
            <Button type="submit" variant="press">
              {t("thanks.staff.pass")}
            </Button>
          </Form>
        </div>
      ))}
    </>
  );
}
