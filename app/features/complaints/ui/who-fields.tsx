import { useTranslation } from "react-i18next";
import { ChoiceList } from "~/ui/young/choice-list";
import { Field } from "~/ui/young/field";

export type Named = { readonly value: string; readonly label: string };

/** Whom it is about: staff who may be named, and somebody else in words. All of it may be left out. */
export function WhoFields({ named, about, aboutWords, isPage }: { named: readonly Named[]; about: readonly string[]; aboutWords?: string; isPage?: boolean }) {
  const { t } = useTranslation("complaints");
  return (
    <>
      <ChoiceList name="about" many legendIsHeading={isPage} legend={t("who.title")} hint={t("who.hint")} chosen={[...about]} choices={[...named]} />
      <Field id="aboutWords" name="aboutWords" kind="line" label={t("who.other")} hint={t("who.otherHint")} defaultValue={aboutWords} />
    </>
  );
}
