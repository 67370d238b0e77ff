/** What is held in a browser's memory after a collection of garbage. */
export interface Memory {
  /** Bytes of the process of the tab: page and content script. */
  readonly heap: number;
  /** Bytes of the extension's background. */
  readonly worker: number;
  /** DOM nodes of the tab's process; undefined where the browser does not tell. */
  readonly nodes?: number;
  /** Event listeners of the tab's process; undefined where the browser does not tell. */
  readonly listeners?: number;
}

/** Reads it. */
export interface MemoryMeter {
  read(): Promise<Memory>;
}
