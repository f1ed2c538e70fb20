import { createContext, type ReactNode, useContext, useState } from "react";
import { Quote } from "../marks/quote";
import { Notice } from "../young/notice";

/** What somebody sent after their sign-in had ended, for the page where it stands in the boxes again; null nearly always. */
export type UnsentTyped = Readonly<Record<string, string | string[]>> | null;

const Unsent = createContext<{ typed: UnsentTyped; own: boolean }>({ typed: null, own: false });

/** Every field of ui/staff within shows what was typed in it, with no word of its page. `own`: the page is the form's own. */
export function UnsentTypedProvider({ typed, own, children }: { typed: UnsentTyped; own: boolean; children: ReactNode }) {
  return <Unsent.Provider value={{ typed, own }}>{children}</Unsent.Provider>;
}

/**
 * What was typed in this field, as it was when the page came; undefined where nothing waits. The form that was sent has its
 * fields' names as their ids, so that an error leads to them; a namesake in another form of the page has another id.
 */
export function useUnsentText(name: string, id = name): string | undefined {
  const { typed } = useContext(Unsent);
  const [text] = useState(() => (id === name ? typed?.[name] : undefined));
  return Array.isArray(text) ? text[0] : text;
}

/** All that waits, for a form that folds away what is empty. */
export function useUnsentTyped(): UnsentTyped {
  return useContext(Unsent).typed;
}

/** What was ticked among boxes of one name; where none is ticked, a browser sends nothing. */
export function useUnsentChoices(name: string): string[] | undefined {
  const { typed, own } = useContext(Unsent);
  const [chosen] = useState(() => (typed && own ? [typed[name] ?? []].flat() : undefined));
  return chosen;
}

/** Whole sentences of it, to be read and copied whatever became of the page's boxes. */
function sentences(typed: UnsentTyped): string[] {
  return Object.values(typed ?? {})
    .flat()
    .filter((text) => /\S\s+\S/.test(text));
}

type NoticeProps = { title: string; text: string; files?: string; wrote: string; typed: UnsentTyped };

/** Says on its page that it was not sent. */
export function UnsentNotice({ title, text, files, wrote, typed }: NoticeProps) {
  const [all] = useState(() => sentences(typed));
  return (
    <Notice tone="warning" title={title}>
      <p>{text}</p>
      {files ? <p>{files}</p> : null}
      {all.length > 0 ? (
        <details>
          <summary>{wrote}</summary>
          {all.map((one) => (
            <Quote key={one} from="us" dir="auto">
              {one}
            </Quote>
          ))}
        </details>
      ) : null}
    </Notice>
  );
}
