import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** True once React runs in the browser; false in the HTML from the server and in the first render that must match it. */
export function useAwake() {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
