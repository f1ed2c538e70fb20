import type { ReactNode } from "react";
import { Icon, type IconName } from "../marks/icon";
import { Wordmark } from "../marks/wordmark";

export type NavLink = { href: string; label: string; icon?: IconName; count?: number; current?: boolean };

type StaffFrameProps = {
  name: string;
  authority: string;
  homeHref: string;
  skipLabel: string;
  navLabel: string;
  nav: NavLink[];
  person: { name: string; role?: string };
  /** A form or a link that ends the sign-in. */
  signOut: ReactNode;
  /** What the last act came to: a StatusRegion. */
  status?: ReactNode;
  children: ReactNode;
};

/** The frame of every staff page: where you are, whose authority it is, and who is signed in. */
export function StaffFrame(props: StaffFrameProps) {
  const { name, authority, homeHref, skipLabel, navLabel, nav, person, signOut, status, children } = props;
  return (
    <div className="desk">
      <a className="skip" href="#main">
        {skipLabel}
      </a>
      <header className="desk-top">
        <a className="desk-name" href={homeHref}>
          <Wordmark name={name} />
        </a>
        <p className="desk-authority">{authority}</p>
        <p className="desk-person">
          <strong>{person.name}</strong>
          {person.role ? <span>{person.role}</span> : null}
        </p>
        {signOut}
      </header>
      <nav className="desk-nav" aria-label={navLabel}>
        <ul>
          {nav.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.current ? "page" : undefined}>
                {link.icon ? <Icon name={link.icon} size="s" /> : null}
                <span>{link.label}</span>
                {link.count ? <span className="count">{link.count}</span> : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" className="desk-main" tabIndex={-1}>
        {status}
        {children}
      </main>
    </div>
  );
}
