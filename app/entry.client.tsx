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
  await decoded();
  startTransition(() => {
    hydrateRoot(
      document,
      <I18nextProvider i18n={words}>
        <RemixBrowser />
      </I18nextProvider>,
    );
  });
}

/**
 * Waits until what the server sent with the page is decoded.
 * why: Remix decodes it as it first renders, and its root waits for that without a boundary. React 18 gives up a root for good that is
 * pressed while it waits (error 345): the page would never wake. Its first render is thrown away here, so that the one that counts waits for nothing.
 */
async function decoded() {
  try {
    RemixBrowser({});
  } catch (waits) {
    await waits;
  }
}

void wake();
