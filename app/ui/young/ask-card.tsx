import { AskParts, type AskPartsProps } from "../marks/ask-parts";
import { Heading, type Level } from "../marks/heading";

/** One ask, told whole: what was asked, what we did, and what is different now. */
export function AskCard({ title, level, ...parts }: AskPartsProps & { title: string; level?: Level }) {
  return (
    <article className="card">
      <Heading level={level}>{title}</Heading>
      <AskParts {...parts} />
    </article>
  );
}
