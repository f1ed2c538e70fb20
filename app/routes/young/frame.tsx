import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useMatches } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isSignedOff } from "~/features/translations/signed-off.server";
import { helperOf } from "~/features/views/helper-of.server";
import { helperWords } from "~/features/views/ui/helper-words";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { factsOf, languages } from "~/platform/i18n/languages";
import { readCookie } from "~/platform/sign-in/cookies.server";
import { unsentHere } from "~/platform/typed/unsent.server";
import type { PageHandle } from "~/root";
import { AloudButton } from "~/ui/young/aloud-button";
import { LanguageSwitch } from "~/ui/young/language-switch";
import { Notice } from "~/ui/young/notice";
import { inItsPlace, PageFrame } from "~/ui/young/page-frame";
import { youngTitle } from "~/young-titles";

export const handle: PageHandle = { side: "young" };

/** Of every page within: none has a title of its own making. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language, actor, t } = await anyone(args);
  const [helper, checked] = await Promise.all([helperOf(authority.id, readCookie(args.request, "visit")), isSignedOff(authority.id, language)]);
  const title = [youngTitle(language, new URL(args.request.url).pathname, t("titles")), t("common")("name")].filter(Boolean).join(" · ");
  const unsent = actor.kind === "member" ? await unsentHere(actor, args.request) : null;
  const late = unsent?.here ? { here: true as const } : unsent?.elsewhere ? { here: false as const, href: unsent.elsewhere } : null;
  return { title, authorityName: authority.name, language, signedIn: actor.kind === "member", helper, checked, late };
}

/** What every page on young people's side has in the same place: name, help, the way out, languages, where else to go. */
export default function YoungFrame() {
  const { authorityName, language, signedIn, helper, checked, late } = useLoaderData<typeof loader>();
  const { t } = useTranslation("common");
  const to = paths.young(language);
  const handles = useMatches().map((match) => (match.handle ?? {}) as PageHandle);
  const aloud = handles.some((handle) => handle.aloud);
  const { pathname, search } = useLocation();
  // Of which view an own page is stays in its address, whichever language it is read in.
  const of = new URLSearchParams(search).get("of");
  const rest = pathname.replace(/^\/[a-z]+/, "") + (of ? `?${new URLSearchParams({ of })}` : "");
  return (
    <PageFrame
      {...inItsPlace(t, to)}
      writes={handles.some((handle) => handle.writes)}
      banner={helper ? <p>{helperWords(helper, t)}</p> : null}
      noSignal={handles.some((handle) => handle.tellsNoSignal) ? undefined : t("noSignal")}
      language={
        <LanguageSwitch
          label={t("language.label")}
          summary={factsOf(language).name}
          languages={languages.map((code) => ({
            code,
            tag: factsOf(code).tag,
            name: factsOf(code).name,
            dir: factsOf(code).direction,
            href: `/${code}${rest}`,
            current: code === language,
          }))}
        />
      }
      footer={{
        label: t("footer.label"),
        links: [
          { href: to.say, label: t("nav.say") },
          { href: to.back, label: t("nav.back") },
          { href: to.changed, label: t("nav.changed") },
          { href: to.campaigns, label: t("nav.campaigns") },
          { href: to.words, label: t("nav.words") },
          { href: to.promises, label: t("nav.promises") },
          { href: to.groups, label: t("nav.groups") },
          signedIn ? { href: to.mine, label: t("nav.mine") } : { href: to.signIn, label: t("nav.signIn") },
          { href: to.privacy, label: t("nav.privacy") },
          { href: to.rules, label: t("nav.rules") },
          { href: to.looks, label: t("nav.looks") },
          { href: to.accessibility, label: t("nav.accessibility") },
        ],
        note: checked ? authorityName : `${authorityName} · ${t("language.notChecked")}`,
      }}
    >
      {aloud ? <AloudButton label={t("aloud.read")} stop={t("aloud.stop")} /> : null}
      {late ? (
        <Notice tone="warning">
          <p>{late.here ? t("people:ends.again") : <a href={late.href}>{t("people:ends.elsewhere")}</a>}</p>
        </Notice>
      ) : null}
      <Outlet />
    </PageFrame>
  );
}
