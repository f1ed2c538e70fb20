import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { shortDayWords } from "~/platform/i18n/day-words";
import { whoWords } from "~/platform/i18n/job-words";
import { Quote } from "~/ui/marks/quote";
import { Button } from "~/ui/staff/button";
import { TextArea } from "~/ui/staff/field";
import type { ReadingPage } from "../pages.server";

/** What was said back and forth, oldest first. */
export function Conversation({ replies }: { replies: ReadingPage["replies"] }) {
  const { t, i18n } = useTranslation("moderation");
  if (replies.length === 0) return <p>{t("reply.none")}</p>;
  return (
    <ol>
      {replies.map((reply) => (
        <li key={reply.id}>
          <Quote
            from={reply.speaker === "youngPerson" ? "young" : "us"}
            by={reply.speaker === "youngPerson" ? t("reply.youngPerson") : reply.by ? whoWords(t, reply.by) : t("decide.someone")}
            when={shortDayWords(reply.onDay, i18n.language)}
            lang={reply.language}
          >
            {reply.words}
          </Quote>
        </li>
      ))}
    </ol>
  );
}

type ReplyProps = {
  action: string;
  once: string;
  typed?: Typed;
  errors?: FieldErrors;
  /** A leading question that was found in it. */
  question?: string;
};

/** Writing back. `once` is made by the page, so that a double tap sends once; `seen` is of the words that somebody was warned of. */
export function ReplyForm({ action, once, typed, errors = {}, question }: ReplyProps) {
  const { t } = useTranslation("moderation");
  return (
    <Form method="post" action={action}>
      <input type="hidden" name="seen" value={typedText(typed, "seen")} />
      <input type="hidden" name="once" value={typedText(typed, "once") || once} />
      <TextArea
        id="words"
        name="words"
        rows={4}
        label={t("reply.label")}
        hint={t("reply.hint")}
        error={errors.words ? t(errors.words, { question }) : undefined}
        defaultValue={typedText(typed, "words")}
      />
      <Button type="submit" icon="say">
        {t("reply.press")}
      </Button>
    </Form>
  );
}
