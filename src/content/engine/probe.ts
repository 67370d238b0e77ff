/** Callbacks for observing the engine at work, as tests do. */
export interface EngineProbe {
  /** Called when a line was searched for names. */
  onLine?(): void;
  /** Called with false when the engine has work again, and with true when all work is done. */
  onRest?(isAtRest: boolean): void;
}
