import { Form, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { typedChoices, typedText } from "~/platform/form-errors";
import { Button, Buttons } from "~/ui/staff/button";
import { CheckboxGroup, RadioGroup } from "~/ui/staff/choices";
import { TextArea } from "~/ui/staff/field";
import { isToldToAuthor, outcomesFor } from "../../inbox/decision";
import type { SubjectKind } from "../../inbox/subject";
import { coversSeen } from "../cover";

type Props = {
  action: string;
  /** The decision that this page shows, so that nobody's is overwritten unseen. */
  sawDecisionId: string | null;
  /** For a view: the most that its author lets be allowed. */
  most?: { mayBeCounted: boolean; mayBeQuoted: boolean };
  /** For a view: the covers that this page shows, so that none is lifted unseen. */
  covers?: readonly { readonly id: string }[];
  /** For a view: in how many parts the software still points; asked about when its words would be quoted all the same. */
  pointed?: number;
  /** What is decided on: not everything has a way back to whoever said it. */
  kind?: SubjectKind;
  typed?: Typed;
  errors?: FieldErrors;
};

/** Allow, hold, not shown, sent back; with the reason that the author reads. */
export function DecisionForm({ action, sawDecisionId, most, covers, pointed = 0, kind = "view", typed, errors = {} }: Props) {
  const { t } = useTranslation("moderation");
  // The way through the inbox goes with it, so that going on comes to what is after this.
  const { search } = useLocation();
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  const can = most ? ([most.mayBeCounted && "counted", most.mayBeQuoted && "quoted"].filter(Boolean) as string[]) : [];
  return (
    <Form method="post" action={`${action}${search}`}>
      <input type="hidden" name="saw" value={sawDecisionId ?? ""} />
      {covers ? <input type="hidden" name="covers" value={coversSeen(covers)} /> : null}
      <RadioGroup
        name="outcome"
        legend={t("decide.choose")}
        error={error("outcome")}
        chosen={typedText(typed, "outcome")}
        choices={outcomesFor(kind).map((value) => ({
          value,
          label: t(`decide.${value}`),
          hint: most || value !== "allowed" ? t(`decide.${value}Hint`) : undefined,
        }))}
      />
      {can.length > 0 ? (
        <CheckboxGroup
          name="allow"
          legend={t("decide.allow")}
          chosen={typed ? typedChoices(typed, "allow") : can}
          choices={can.map((value) => ({ value, label: t(`decide.${value}`) }))}
        />
      ) : most ? (
        <p>{t("decide.allowNothing")}</p>
      ) : null}
      {errors.pointed ? (
        <CheckboxGroup
          name="pointed"
          legend={t("decide.pointed", { count: pointed })}
          error={error("pointed")}
          chosen={typedChoices(typed, "pointed")}
          choices={[{ value: "leave", label: t("decide.leavePointed"), hint: t("decide.leavePointedHint") }]}
        />
      ) : null}
      <TextArea
        id="reason"
        name="reason"
        label={t(isToldToAuthor(kind) ? "decide.reason" : "decide.reasonForUs")}
        hint={t(isToldToAuthor(kind) ? "decide.reasonHint" : "decide.reasonForUsHint")}
        error={error("reason")}
        rows={3}
        defaultValue={typedText(typed, "reason")}
      />
      <Buttons>
        <Button type="submit" variant="press">
          {t("decide.press")}
        </Button>
        <Button type="submit" name="go" value="next">
          {t("decide.pressNext")}
        </Button>
      </Buttons>
    </Form>
  );
}
