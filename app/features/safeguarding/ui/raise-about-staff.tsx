import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { StaffToName } from "../staff-to-name.server";
import { AboutStaff } from "./about-staff";

/** The same tap where the words are about somebody of the staff: they and their line are then neither alerted nor shown it. */
export function RaiseAboutStaff({ people, error }: { people: StaffToName; error?: string }) {
  const { t } = useTranslation("safeguarding");
  return (
    <Panel title={t("facts.aboutStaff")}>
      <Form method="post">
        <AboutStaff people={people} legend={t("facts.about")} error={error ? t(error) : undefined} />
        <Button type="submit" variant="stop" icon="help">
          {t("meeting.press")}
        </Button>
      </Form>
    </Panel>
  );
}
