import type { ReactNode } from "react";
import { Face, type Feeling } from "../marks/face";
import { Mixed } from "../marks/mixed";

/** The one h1 of a page, with a short line over it and an opening line under it. */
export function PageTitle({ children, caption, lead }: { children: ReactNode; caption?: ReactNode; lead?: ReactNode }) {
  return (
    <div className="title">
      {caption ? <p className="title-caption">{caption}</p> : null}
      <h1>
        <Mixed>{children}</Mixed>
      </h1>
      {lead ? (
        <p className="lead">
          <Mixed>{lead}</Mixed>
        </p>
      ) : null}
    </div>
  );
}

/** The highlighter pen: marks words that are, or will be, a young person's own. */
export function Marked({ children }: { children: ReactNode }) {
  return <span className="marked">{children}</span>;
}

/** The poster at the top of the home page: the h1 in the largest letters, one sentence a line, with our faces looking over its edge. */
export function Hero({ lines, lead, faces }: { lines: string[]; lead?: ReactNode; faces: Feeling[] }) {
  return (
    <div className="hero">
      <h1>
        {lines.map((line) => (
          <span key={line}>{line} </span>
        ))}
      </h1>
      {lead ? <p className="lead">{lead}</p> : null}
      <FaceRow faces={faces} />
    </div>
  );
}

/** A row of our faces as a picture. Says nothing to screen readers. */
export function FaceRow({ faces }: { faces: Feeling[] }) {
  return (
    <div className="face-row" aria-hidden="true">
      {faces.map((feeling) => (
        <Face key={feeling} feeling={feeling} size="l" />
      ))}
    </div>
  );
}
