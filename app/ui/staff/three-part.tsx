import { AskParts, type AskPartsProps } from "../marks/ask-parts";
import { Heading, type Level } from "../marks/heading";

/** Asked, did, difference, side by side where there is room: the same ask that young people see. */
export function ThreePart({ title, level, ...parts }: AskPartsProps & { title?: string; level?: Level }) {
  return (
    <article className="three-part">
      {title ? <Heading level={level}>{title}</Heading> : null}
      <AskParts {...parts} />
    </article>
  );
}
