import { createContext, useContext } from "react";

/** Where a reader who may see more is led to, on a page of ours. A file that stands alone leads nowhere. */
export type Links = {
  readonly figure: (id: string) => string;
  readonly ask: (key: string) => string | null;
  readonly show: string;
};

const ReportLinks = createContext<Links | null>(null);
export const LeadingOn = ReportLinks.Provider;
export const useLinks = () => useContext(ReportLinks);
