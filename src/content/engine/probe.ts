/** What somebody learns who watches the engine at work, as tests do. */
export interface EngineProbe {
  /** A line was read in search of names. */
  onLine?(): void;
  /** The engine has something to do now, or has read all of the page as it is. */
  onRest?(isAtRest: boolean): void;
}
