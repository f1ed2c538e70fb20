import type { ReactNode } from "react";
import { Mixed } from "../marks/mixed";
import { BackLink } from "../young/back-link";

type PageHeadProps = {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  back?: { href: string; label: string };
};

/** The h1 of a staff page, with the acts that belong to the whole page. */
export function PageHead({ title, lead, actions, back }: PageHeadProps) {
  return (
    <div className="page-head">
      {back ? <BackLink href={back.href}>{back.label}</BackLink> : null}
      <div className="page-head-row">
        <div>
          <h1>
            <Mixed>{title}</Mixed>
          </h1>
          {lead ? (
            <p className="lead">
              <Mixed>{lead}</Mixed>
            </p>
          ) : null}
        </div>
        {actions ? <div className="buttons">{actions}</div> : null}
      </div>
    </div>
  );
}
