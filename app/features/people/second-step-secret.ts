const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A secret as an authenticator takes it when it is typed: base32, in groups of four. */
export function secretAsText(secret: Uint8Array): string {
  let bits = "";
  for (const byte of secret) bits += byte.toString(2).padStart(8, "0");
  const text = (bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join("");
  return (text.match(/.{1,4}/g) ?? []).join(" ");
}

/** The otpauth address that a QR picture holds: SHA-1, six digits, every 30 seconds, as every authenticator reads it. */
export function secondStepAddress(of: { secret: string; issuer: string; name: string }): string {
  const label = `${encodeURIComponent(of.issuer)}:${encodeURIComponent(of.name)}`;
  const asked = new URLSearchParams({ secret: of.secret.replaceAll(" ", ""), issuer: of.issuer });
  return `otpauth://totp/${label}?${asked.toString().replaceAll("+", "%20")}`;
}
