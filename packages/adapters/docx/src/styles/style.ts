/** How characters look, as far as a style or a run says. Absent means: as what it is based on. */
export interface LookChange {
  bold?: boolean;
  italic?: boolean;
  vertical?: "raised" | "lowered" | "baseline";
  hidden?: boolean;
}

/** The list, and the level of it from 0, by which a paragraph is numbered. List "0" takes a number away. */
export interface ListLevel {
  list?: string;
  level?: number;
}

/** One style as styles.xml defines it. */
export interface Style {
  readonly id: string;
  readonly type: string;
  name: string;
  basedOn?: string;
  isDefault: boolean;
  readonly look: LookChange;
  readonly numbering: ListLevel;
  /** From 0; 9 is body text. */
  outline?: number;
  alignment?: string;
}
