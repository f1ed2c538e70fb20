import type { Shown } from "../../published/published-text";
import type { Option } from "../ballot";

/** The option that passed, or those that have the same number of papers. */
export function FirstOptions({ options, show }: { options: readonly Option[]; show: (option: Option) => Shown }) {
  if (options.length === 0) return null;
  return (
    <ul>
      {options.map((option) => {
        const { words, lang, dir } = show(option);
        return (
          <li key={option.id}>
            <strong lang={lang} dir={dir}>
              {words}
            </strong>
          </li>
        );
      })}
    </ul>
  );
}
