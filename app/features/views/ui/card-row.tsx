import { useTranslation } from "react-i18next";
import { Picture } from "~/ui/young/picture";

/** Picture cards with their words, in the order in which they stand. */
export function CardRow({ cards }: { cards: readonly string[] }) {
  const { t } = useTranslation("say");
  return (
    <ul className="faces">
      {cards.map((card) => (
        <li key={card}>
          <Picture name={card} /> {t(`card.${card}`)}
        </li>
      ))}
    </ul>
  );
}
