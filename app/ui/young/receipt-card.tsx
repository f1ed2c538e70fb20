import type { ReactNode } from "react";

type ReceiptCardProps = { title: string; groups: { digits: string; word: string }[]; children?: ReactNode };

/** The receipt: groups of digits with a word beneath each. Digits and their order run left to right in every language. */
export function ReceiptCard({ title, groups, children }: ReceiptCardProps) {
  const placed = groups.map((group, i) => ({ ...group, place: i + 1 }));
  return (
    <section className="receipt">
      <h2>{title}</h2>
      <ol dir="ltr">
        {placed.map((group) => (
          <li key={group.place}>
            <bdi>{group.digits}</bdi>
            <span dir="auto">{group.word}</span>
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}
