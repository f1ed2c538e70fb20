import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { whoWords } from "~/platform/i18n/job-words";
import { Button } from "~/ui/staff/button";
import { CheckboxGroup } from "~/ui/staff/choices";
import { Panel } from "~/ui/staff/panel";

type Props = { people: readonly { value: string; label: string }[]; error?: string };

/** The same tap where the words are about somebody who works here: they and their line are then neither alerted nor shown it. */
export function RaiseAboutStaff({ people, error }: Props) {
  const { t } = useTranslation("safeguarding");
  return (
    <Panel title={t("facts.aboutStaff")}>
      <Form method="post">
        <CheckboxGroup
          name="about"
          legend={t("facts.about")}
          hint={t("facts.aboutHint")}
          error={error ? t(error) : undefined}
          choices={people.map((one) => ({ ...one, label: whoWords(t, one.label) }))}
        />
        <Button type="submit" variant="stop" icon="help">
          {t("meeting.press")}
        </Button>
      </Form>
    </Panel>
  );
}
