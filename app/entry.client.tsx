import { RemixBrowser } from "@remix-run/react";
import { createInstance } from "i18next";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider, initReactI18next } from "react-i18next";

/** Wakes a page that asked for it (`handle.hydrate`), with the words that the server put into the page. */
async function wake() {
  const { language, resources } = JSON.parse(document.getElementById("page-words")?.textContent ?? "{}");
  const words = createInstance();
  await words.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    resources,
    ns: Object.keys(resources?.en ?? {}),
    defaultNS: "common",
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as Parameters<typeof words.init>[0]);
  startTransition(() => {
    hydrateRoot(
      document,
      <I18nextProvider i18n={words}>
        <RemixBrowser />
      </I18nextProvider>,
    );
  });
}

void wake();
