import type { ReactNode } from "react";

type ReceiptCardProps = { title: string; groups: { digits: string; word: string }[]; children?: ReactNode };

/** The receipt: groups of digits with a word beneath each. Digits and their order run left to right in every language. */
export function ReceiptCard({ title, groups, children }: ReceiptCardProps) {
  return (
    <section className="receipt">
      <h2>{title}</h2>
      <ol dir="ltr">
        {groups.map((group, i) => (
          <li key={`${i}-${group.digits}`}>
            <bdi>{group.digits}</bdi>
            <span dir="auto">{group.word}</span>
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}
