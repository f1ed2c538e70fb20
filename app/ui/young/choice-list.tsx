import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { otherLang } from "~/platform/i18n/written-in";
import { FieldError } from "../marks/field-frame";
import { Icon, type IconName } from "../marks/icon";
import { MixedIn } from "../marks/mixed";

/** `lang`: of words that are not in the language of the page; without it their letters tell. */
export type Choice = { value: string; label: string; hint?: string; icon?: IconName; lang?: string };

export type ChoiceGroupProps = {
  name: string;
  /** Where the page has two groups of one name: what the second one's ids begin with. */
  id?: string;
  legend: ReactNode;
  /** True where the legend is the page's question: it is then the h1. */
  legendIsHeading?: boolean;
  hint?: string;
  error?: string;
};

/** Big cards to choose from: one of them, or several when `many`. The first one has the id `id`, or else `name`, for an error to link to. */
export function ChoiceList({ choices, chosen, many, ...group }: ChoiceGroupProps & { choices: Choice[]; chosen?: string | string[]; many?: boolean }) {
  const on = typeof chosen === "string" ? [chosen] : (chosen ?? []);
  const first = group.id ?? group.name;
  const { i18n } = useTranslation();
  return (
    <ChoiceGroup {...group} className="choices">
      {choices.map((given, i) => {
        const choice = { ...given, lang: given.lang ?? otherLang(i18n.language, given.label) };
        const id = i === 0 ? first : `${first}-${i + 1}`;
        return (
          <div className="choice" key={choice.value}>
            <input
              id={id}
              type={many ? "checkbox" : "radio"}
              name={group.name}
              value={choice.value}
              defaultChecked={on.includes(choice.value)}
              aria-labelledby={choice.hint || choice.lang ? `${id}-label` : undefined}
              aria-describedby={choice.hint ? `${id}-hint` : undefined}
            />
            <label htmlFor={id}>
              {choice.icon ? <Icon name={choice.icon} /> : null}
              {choice.hint || choice.lang ? <ChoiceWords {...choice} id={id} /> : choice.label}
            </label>
          </div>
        );
      })}
    </ChoiceGroup>
  );
}

/** What names its own part of a label: a label that holds anything else than words is said twice by some screen readers. */
function ChoiceWords({ id, label, hint, lang }: Choice & { id: string }) {
  const dir = lang ? "auto" : undefined;
  return (
    <span>
      <span id={`${id}-label`} lang={lang} dir={dir}>
        {lang ? <MixedIn page={lang}>{label}</MixedIn> : label}
      </span>
      {hint ? (
        <span className="hint" id={`${id}-hint`} lang={lang} dir={dir}>
          {hint}
        </span>
      ) : null}
    </span>
  );
}

/** The question around a set of choices. */
export function ChoiceGroup(props: ChoiceGroupProps & { className: string; children: ReactNode }) {
  const { name, id = name, legend, legendIsHeading, hint, error, className, children } = props;
  const describedBy = [hint ? `${id}-hint-all` : null, error ? `${id}-error` : null].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset className={error ? "field field-error" : "field"} aria-describedby={describedBy}>
      <legend>{legendIsHeading ? <h1>{legend}</h1> : legend}</legend>
      {hint ? (
        <p className="hint" id={`${id}-hint-all`}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <div className={className}>{children}</div>
    </fieldset>
  );
}
