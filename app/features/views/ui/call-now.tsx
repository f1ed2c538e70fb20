import { useTranslation } from "react-i18next";
import { BigLink, ButtonRow } from "~/ui/young/big-button";

export type Line = {
  readonly key: string;
  readonly number: string;
  readonly href: string;
};

/** Whom to call now, each with one tap. */
export function CallNow({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation("help");
  return (
    <ButtonRow>
      {lines.map((line) => (
        <BigLink key={line.key} href={line.href} tone="plain" icon="help">
          {t(`${line.key}.who`)} <bdi dir="ltr">{line.number}</bdi>
        </BigLink>
      ))}
    </ButtonRow>
  );
}
