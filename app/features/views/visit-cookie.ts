const tokenLength = 43;

/** What a visit's cookie holds: the token of what is being written or was sent, and beside it that of what a receipt opened. */
export function heldIn(cookie: string): { token: string; opened: string | null } {
  return { token: cookie.slice(0, tokenLength), opened: cookie.length === 2 * tokenLength ? cookie.slice(tokenLength) : null };
}

/** The one cookie for both. Each has a token of its own, so that what one opens the other does not, and each is over by itself. */
export const cookieOf = (token: string, opened: { readonly token: string } | undefined): string => token + (opened?.token ?? "");
