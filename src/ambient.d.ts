/** The bundled pack as compact JSON text, for tests and benchmarks; see `tools/build/pack-plugin.ts`. */
declare module 'sidelight:pack' {
  const json: string;
  export default json;
}

/** The hostnames on which the manifest runs the content script, for `hostnamesIn`. */
declare module 'sidelight:listed-sites' {
  const text: string;
  export default text;
}

/** A hash of what the extension is built from; see `tools/build/build-id.ts`. */
declare const __BUILD__: string;

/** The version in the manifest. */
declare const __VERSION__: string;

/** The packs that the build has bundled, as lists show them. */
declare const __BUNDLED_PACKS__: readonly import('./pack/format/kept.ts').PackSummary[];

/** True in development builds: open shadow roots, and pages of localhost are marked. */
declare const __DEV__: boolean;
