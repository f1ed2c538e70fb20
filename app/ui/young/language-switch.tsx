import { Icon } from "../marks/icon";

type LanguageLink = { code: string; tag?: string; name: string; dir: "ltr" | "rtl"; href: string; current?: boolean };

/** The languages, each by its own name. `summary` is the word on the closed switch, in this page's language. */
export function LanguageSwitch({ label, summary, languages }: { label: string; summary: string; languages: LanguageLink[] }) {
  return (
    <details className="languages">
      <summary>
        <Icon name="language" />
        {summary}
      </summary>
      <nav aria-label={label}>
        <ul>
          {languages.map((language) => (
            <li key={language.code}>
              <a href={language.href} lang={language.tag ?? language.code} dir={language.dir} aria-current={language.current ? "true" : undefined}>
                {language.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
