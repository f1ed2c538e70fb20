import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { nameAndJobWords } from "~/platform/i18n/job-words";
import { Said } from "~/ui/marks/said";
import { CheckboxGroup } from "~/ui/staff/choices";
import { DateField } from "~/ui/staff/field";
import { Panel } from "~/ui/staff/panel";
import type { lanePage } from "../set-lane.server";

type Page = NonNullable<Awaited<ReturnType<typeof lanePage>>>;

/** Who holds each post, chosen among those of the lane; and the days on which each of them is away. */
export function PostFields({ page, typed, errors }: { page: Pick<Page, "posts" | "leads">; typed?: Typed; errors: FieldErrors }) {
  const { t } = useTranslation("safeguarding");
  const choices = page.leads.map((lead) => ({ value: lead.id, label: nameAndJobWords(t, lead) }));
  const chosen = (name: string, held: string[]) => (typed ? [typed[name] ?? []].flat() : held);
  return (
    <>
      {page.posts.map((post, order) => (
        <CheckboxGroup
          key={post.name}
          name={`post${order}`}
          legend={t(`posts.${post.name}`)}
          hint={t(`posts.when.${post.name}`)}
          error={errors[`post${order}`] ? t(errors[`post${order}`] ?? "") : undefined}
          chosen={chosen(`post${order}`, post.holders)}
          choices={choices}
        />
      ))}
      <Panel title={t("posts.away")}>
        <p>{t("posts.awayLead")}</p>
        {page.leads.map((lead) => (
          <fieldset key={lead.id}>
            <legend>
              <Said>{lead.name}</Said>
            </legend>
            {(["from", "until"] as const).map((which) => (
              <DateField
                key={which}
                id={`${which}:${lead.id}`}
                name={`${which}:${lead.id}`}
                label={t(`posts.${which}`)}
                error={errors[`${which}:${lead.id}`] ? t(errors[`${which}:${lead.id}`] ?? "") : undefined}
                defaultValue={typedText(typed, `${which}:${lead.id}`) ?? lead.away?.[which] ?? ""}
              />
            ))}
          </fieldset>
        ))}
      </Panel>
    </>
  );
}
