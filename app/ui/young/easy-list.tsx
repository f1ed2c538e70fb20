import type { ReactNode } from "react";

export type Idea = { picture: string; text: ReactNode };

/** Easy Read: one idea each, its picture first and its words beside it. The picture says nothing that the words do not. */
export function EasyList({ ideas }: { ideas: Idea[] }) {
  return (
    <ul className="easy-list">
      {ideas.map(({ picture, text }) => (
        <li key={picture} className="easy">
          <img src={`/pictures/${picture}.svg`} alt="" width="96" height="96" loading="lazy" decoding="async" />
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
