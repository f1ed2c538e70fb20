import { Form } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { CheckboxGroup } from "~/ui/staff/choices";
import { SelectField, TextArea } from "~/ui/staff/field";
import { coverReasons } from "../cover";
import { placeInWords } from "../selected-part";

type Props = { action: string; words: string; wordsId: string; typed?: Typed; errors?: FieldErrors };

/**
 * Says which part to cover and why. Awake, what is selected in the words (the element `wordsId`) is filled in with its
 * place; asleep, the part is typed or pasted and the server finds it. The words themselves are never sent back.
 */
export function CoverForm({ action, words, wordsId, typed, errors = {} }: Props) {
  const { t } = useTranslation("moderation");
  const form = useRef<HTMLFormElement>(null);
  const [awake, setAwake] = useState(false);
  const [start, setStart] = useState<number | null>(null);

  useEffect(() => {
    setAwake(true);
    const take = () => {
      const part = selectedIn(document.getElementById(wordsId)?.querySelector("blockquote") ?? null);
      const field = form.current?.elements.namedItem("part");
      if (!part || !(field instanceof HTMLTextAreaElement)) return;
      field.value = part.text;
      setStart(placeInWords(words, part.before));
    };
    document.addEventListener("selectionchange", take);
    return () => document.removeEventListener("selectionchange", take);
  }, [words, wordsId]);

  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <Form method="post" action={action} ref={form}>
      <TextArea
        id="part"
        name="part"
        rows={2}
        label={t("cover.part")}
        hint={t("cover.partHint")}
        error={error("part")}
        defaultValue={typedText(typed, "part")}
        onInput={() => setStart(null)}
      />
      {awake && start !== null ? (
        <>
          <input type="hidden" name="start" value={start} />
          <CheckboxGroup name="only" legend={t("cover.wordsLabel")} choices={[{ value: "yes", label: t("cover.only"), hint: t("cover.onlyHint") }]} />
        </>
      ) : null}
      <SelectField
        id="reason"
        name="reason"
        label={t("cover.reason")}
        hint={t("cover.reasonHint")}
        error={error("reason")}
        defaultValue={typedText(typed, "reason")}
        options={[{ value: "", label: "–" }, ...coverReasons.map((value) => ({ value, label: t(`views:cover.${value}`) }))]}
      />
      <Button type="submit" variant="press" icon="cover">
        {t("cover.press")}
      </Button>
    </Form>
  );
}

/** What is selected inside an element, and how much text stands before it there; null when nothing is. */
function selectedIn(element: Element | null): { text: string; before: string } | null {
  const selection = document.getSelection();
  if (!element || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  return { text: range.toString(), before: before.toString() };
}
