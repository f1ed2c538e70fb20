/** A telephone number to tap; `href` where it is one to text. It never breaks across lines, and reads left to right in every language. */
export function Phone({ number, href = `tel:${number.replace(/\s/g, "")}` }: { number: string; href?: string }) {
  return (
    <a className="phone" href={href}>
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}
