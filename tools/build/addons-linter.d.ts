declare module 'addons-linter' {
  interface LinterMessage {
    readonly _type: 'error' | 'warning' | 'notice';
    readonly code: string;
    readonly message: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
  }
  interface LinterResult {
    readonly errors: readonly LinterMessage[];
    readonly warnings: readonly LinterMessage[];
    readonly notices: readonly LinterMessage[];
  }
  const linter: {
    createInstance(options: {
      readonly config: Readonly<Record<string, unknown>>;
      readonly runAsBinary: false;
    }): { run(): Promise<LinterResult> };
  };
  export default linter;
}
