import { useTranslation } from "react-i18next";
import { ChoiceList } from "~/ui/young/choice-list";
import { Field } from "~/ui/young/field";
import type { WhomAbout } from "../whom-about.server";

type Props = { named: WhomAbout; about: readonly string[]; aboutWords?: string; isPage?: boolean };

/** Whom it is about: staff who may be named, those who have left apart, and somebody else in words. All of it may be left out. */
export function WhoFields({ named, about, aboutWords, isPage }: Props) {
  const { t } = useTranslation("complaints");
  return (
    <>
      <ChoiceList name="about" many legendIsHeading={isPage} legend={t("who.title")} hint={t("who.hint")} chosen={[...about]} choices={[...named.here]} />
      {named.left.length > 0 ? <ChoiceList name="about" id="aboutLeft" many legend={t("who.left")} chosen={[...about]} choices={[...named.left]} /> : null}
      <Field id="aboutWords" name="aboutWords" kind="line" label={t("who.other")} hint={t("who.otherHint")} defaultValue={aboutWords} />
    </>
  );
}
