import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { namedStaff } from "~/features/people/pages.server";
import { paths } from "~/paths";
import { anyStaff } from "~/platform/door.server";
import { jobWords } from "~/platform/i18n/job-words";
import { unsentHere } from "~/platform/typed/unsent.server";
import { may, type Permission } from "~/platform/who-may";
import type { PageHandle } from "~/root";
import type { IconName } from "~/ui/marks/icon";
import { Button } from "~/ui/staff/button";
import { SignInEnds } from "~/ui/staff/sign-in-ends";
import { StaffFrame } from "~/ui/staff/staff-frame";
import { UnsentNotice, UnsentTypedProvider } from "~/ui/staff/unsent";

export const handle: PageHandle = { side: "staff", hydrate: true };

const rooms: { href: string; label: string; icon: IconName; needs: Permission }[] = [
  { href: paths.staff.inbox, label: "nav.inbox", icon: "hear", needs: "inbox.read" },
  { href: paths.staff.safeguarding, label: "nav.safeguarding", icon: "help", needs: "concerns.read" },
  { href: paths.staff.themes, label: "nav.themes", icon: "themes", needs: "themes.read" },
  { href: paths.staff.asks, label: "nav.asks", icon: "doing", needs: "asks.read" },
  { href: paths.staff.campaigns, label: "nav.campaigns", icon: "vote", needs: "campaigns.run" },
  { href: paths.staff.words, label: "nav.words", icon: "words", needs: "words.check" },
  { href: paths.staff.offers, label: "nav.offers", icon: "promises", needs: "offers.write" },
  { href: paths.staff.groups, label: "nav.groups", icon: "groups", needs: "groups.run" },
  { href: paths.staff.feedback, label: "nav.feedback", icon: "edit", needs: "feedback.ask" },
  { href: paths.staff.topics, label: "nav.topics", icon: "say", needs: "topics.edit" },
  { href: paths.staff.complaints, label: "nav.complaints", icon: "look", needs: "complaints.read" },
  { href: paths.staff.returns, label: "nav.returns", icon: "report", needs: "returns.record" },
  { href: paths.staff.thanks, label: "nav.thanks", icon: "thanks", needs: "thanks.read" },
  { href: paths.staff.people, label: "nav.people", icon: "people", needs: "people.run" },
  { href: paths.staff.lane, label: "nav.lane", icon: "help", needs: "lane.set" },
  { href: paths.staff.messages, label: "nav.messages", icon: "hear", needs: "messages.run" },
  { href: paths.staff.messagesByHand, label: "nav.byHand", icon: "write", needs: "messages.by-hand" },
  { href: paths.staff.translations, label: "nav.translations", icon: "language", needs: "texts.check" },
  { href: paths.staff.published, label: "nav.published", icon: "language", needs: "published.translate" },
  { href: paths.staff.reports, label: "nav.reports", icon: "report", needs: "reports.read" },
];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, signInLeft } = await anyStaff(args);
  const allowed = rooms.filter((room) => may(actor.roles, room.needs));
  return { authority: authority.name, person: await namedStaff(actor), rooms: allowed, unsent: await unsentHere(actor, args.request), signInLeft };
}

/** The frame of staff pages: only the rooms that this person may enter. */
export default function StaffSide() {
  const { authority, person, rooms: open, unsent, signInLeft } = useLoaderData<typeof loader>();
  const { t } = useTranslation("common");
  const { pathname: here, key: arrival } = useLocation();
  // The longest address that leads here: a room may lie within the address of another.
  const inRoom = open.map(({ href }) => href).reduce((longest, href) => (here.startsWith(href) && href.length > longest.length ? href : longest), "");
  return (
    <StaffFrame
      name={t("name")}
      authority={authority}
      homeHref={paths.staff.home}
      skipLabel={t("skip")}
      navLabel={t("staff.nav.label")}
      nav={open.map(({ href, label, icon }) => ({ href, icon, label: t(`staff.${label}`), current: href === inRoom }))}
      person={{ name: person.name, role: person.job ? jobWords(t, person.job) : undefined }}
      status={
        <>
          <SignInEnds left={signInLeft} arrival={arrival} stayHref={paths.staff.stay} />
          {unsent.here ? (
            <UnsentNotice
              title={t("staff.unsent.title")}
              text={t("staff.unsent.here")}
              files={unsent.here.hadFiles ? t("staff.unsent.files") : undefined}
              wrote={t("staff.unsent.wrote")}
              typed={unsent.here.typed}
            />
          ) : unsent.elsewhere ? (
            <p className="notice notice-warning">
              <a href={unsent.elsewhere}>{t("staff.unsent.elsewhere")}</a>
            </p>
          ) : null}
        </>
      }
      signOut={
        <Form method="post" action={paths.staff.signOut}>
          <Button type="submit" variant="quiet">
            {t("staff.signOut")}
          </Button>
        </Form>
      }
    >
      <UnsentTypedProvider typed={unsent.here?.typed ?? null} own={unsent.here?.own ?? false}>
        <Outlet />
      </UnsentTypedProvider>
    </StaffFrame>
  );
}
