import { Fragment, type ReactNode } from "react";
import type { Shown } from "../published-text";

/** A text in its own language and direction, within whatever stands around it. */
export function InWords({ shown }: { shown: Shown }) {
  return (
    <bdi lang={shown.lang} dir={shown.dir === "auto" ? undefined : shown.dir}>
      {shown.words}
    </bdi>
  );
}

const mark = "\u0001";

/** A sentence of the site with a text in it, which stays in its own language: `sentence` is given what to put there. */
export function around(sentence: (place: string) => string, shown: Shown): ReactNode {
  return sentence(mark)
    .split(mark)
    .map((part, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places.
      <Fragment key={at}>
        {at > 0 ? <InWords shown={shown} /> : null}
        {part}
      </Fragment>
    ));
}
