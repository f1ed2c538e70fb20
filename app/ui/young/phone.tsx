/** A telephone number to tap. It never breaks across lines, and reads left to right in every language. */
export function Phone({ number }: { number: string }) {
  return (
    <a className="phone" href={`tel:${number.replace(/\s/g, "")}`}>
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}
