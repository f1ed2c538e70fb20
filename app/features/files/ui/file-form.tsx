import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { BigButton } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { FileField } from "~/ui/young/file-field";
import { limits } from "../file";
import { KeptOne } from "./kept-one";
import { Unmistaken } from "./unmistaken";

// why HEIC by its name: an Android phone that keeps photos in it shows only what is named here. An iPhone makes a JPEG of its own where
// HEIC is not named: twice the bytes for whoever pays for them. Not image/*, which would offer what is refused.
const photoTypes = "image/jpeg,image/png,image/webp,image/heic,image/heif";

type Props = {
  kind: "photo" | "voice";
  language: Language;
  /** What was handed in before, to look at or to hear. */
  kept: { seconds: number | null } | null;
  /** Where to write instead, and what comes after keeping it. */
  to: { words: string; next: string };
  /** Why what was handed in is not taken. */
  why?: string;
  /** What stands before choosing a file: what is kept private, another way. */
  children?: ReactNode;
};

/** A photo or a voice note: what it may give away first, then choosing, then looking at it or hearing it as it will be sent. */
export function FileForm({ kind, language, kept, to, why, children }: Props) {
  const { t } = useTranslation("files");
  const error = why === "busy" ? t("common:error.slow") : why ? t(`unfit.${why}`, limits) : undefined;
  const taken = kind === "photo" ? { accept: photoTypes } : { accept: "audio/*", capture: "user" as const };
  return (
    <>
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#file", text: error }]} /> : null}
      <Unmistaken kind={kind} language={language} words={to.words} />
      {kept ? <KeptOne kind={kind} language={language} seconds={kept.seconds} next={to.next} /> : null}
      <form method="post" encType="multipart/form-data" autoComplete="off">
        {children}
        <FileField id="file" name="file" label={t(`${kind}.${kept ? "again" : "label"}`)} hint={t(`${kind}.limits`, limits)} error={error} {...taken} />
        <BigButton tone={kept ? "plain" : "press"} icon={kind === "photo" ? "eye" : "hear"}>
          {t(`${kind}.look`)}
        </BigButton>
      </form>
    </>
  );
}
