/** The roles of people who can sign in; the same as the schema's `Role`. */
export type Role =
  | "youngPerson"
  | "participationWorker"
  | "moderator"
  | "safeguardingLead"
  | "leader"
  | "worker"
  | "complaintsOfficer"
  | "translator"
  | "administrator";

/** Who does something. Every actor acts within one authority. */
export type Actor =
  | { readonly kind: "staff"; readonly authorityId: string; readonly personId: string; readonly roles: readonly Role[] }
  | { readonly kind: "member"; readonly authorityId: string; readonly personId: string; readonly roles: readonly Role[] }
  /** Somebody signed in nowhere. We know nothing about them. */
  | { readonly kind: "phone"; readonly authorityId: string }
  /** The software itself: imports, clocks. */
  | { readonly kind: "system"; readonly authorityId: string };

export type StaffActor = Extract<Actor, { kind: "staff" }>;
export type MemberActor = Extract<Actor, { kind: "member" }>;
