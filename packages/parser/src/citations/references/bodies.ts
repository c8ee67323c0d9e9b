/** How print writes the number of a resolution. */
export type NumberForm =
  /** `76/172`: session and number. */
  | "session"
  /** `ES-10/15`, `S-26/2`: special session and number. */
  | "special"
  /** `2005/30`: year and number. */
  | "year"
  /** `217 A (III)`, `3201 (S-VI)`: number and roman session. */
  | "roman"
  /** `1325 (2000)`: running number and year. */
  | "running";

/** An organ or body that adopts resolutions, and how it numbers them. */
export interface Body {
  /** What leads the symbols of its resolutions. */
  readonly symbol: string;
  readonly forms: readonly NumberForm[];
  /** The sessions in which the form with session and number was in use, first and last. */
  readonly sessions?: readonly [number, number] | undefined;
  /** The year in which a session began; a session may reach into the next. */
  readonly yearOf?: ((session: number) => number) | undefined;
}

/** The name by which the lexicons know a body. */
export type BodyName =
  | "generalAssembly"
  | "securityCouncil"
  | "economicAndSocialCouncil"
  | "humanRightsCouncil"
  | "commissionOnHumanRights"
  | "environmentAssembly"
  | "other";

/**
 * The bodies whose resolutions have symbols of their own. The General Assembly numbers by session in arabic figures
 * from its thirty-first (1976), before that by roman sessions; the Human Rights Council has met three times a year
 * since 2008. Resolutions of an `other` body appear in its reports only.
 */
export const bodies: Readonly<Record<BodyName, Body | undefined>> = {
  generalAssembly: {
    symbol: "A",
    forms: ["session", "special", "roman"],
    sessions: [31, 199],
    yearOf: (session) => 1945 + session,
  },
  securityCouncil: { symbol: "S", forms: ["running"] },
  economicAndSocialCouncil: { symbol: "E", forms: ["year", "roman"] },
  humanRightsCouncil: {
    symbol: "A/HRC",
    forms: ["session", "special"],
    sessions: [1, 199],
    yearOf: (session) =>
      session <= 6 ? 2006 + Math.floor((session - 1) / 3) : 2008 + Math.floor((session - 7) / 3),
  },
  commissionOnHumanRights: { symbol: "E/CN.4", forms: ["year"] },
  environmentAssembly: { symbol: "UNEP/EA", forms: ["session"], sessions: [1, 12] },
  other: undefined,
};
