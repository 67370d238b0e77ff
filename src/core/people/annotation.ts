/** One reason for or against a mention meaning the entity, with its weight. */
export interface Signal {
  readonly name: string;
  /** Positive: for the entity; negative: against it. */
  readonly weight: number;
  /** In English, for developers; the interface translates by `name`. */
  readonly reason: string;
}

/** A place in a text where an entity is named: UTF-16 offsets into that text, end exclusive. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  /** The text between the offsets, as written. */
  readonly surface: string;
  readonly entity: string;
  /** Whether a reader sees it marked. */
  readonly shown: boolean;
  readonly signals: readonly Signal[];
}
