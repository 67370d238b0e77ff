/** The memory of a browser in use after a garbage collection. */
export interface Memory {
  /** Bytes of the process of the tab: page and content script. */
  readonly heap: number;
  /** Bytes of the extension's background. */
  readonly worker: number;
  /** DOM nodes of the tab's process; undefined if the browser does not report them. */
  readonly nodes?: number;
  /** Event listeners of the tab's process; undefined if the browser does not report them. */
  readonly listeners?: number;
}

/** Reads it. */
export interface MemoryMeter {
  read(): Promise<Memory>;
}
