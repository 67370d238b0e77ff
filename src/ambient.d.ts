/** The bundled pack as compact JSON text; see `tools/build/pack-plugin.ts`. */
declare module 'sidelight:pack' {
  const json: string;
  export default json;
}

/** The bundled pack's argument as compact JSON text: for the reader of the pack alone. */
declare module 'sidelight:argument' {
  const json: string;
  export default json;
}

/** True in development builds: open shadow roots, and pages of localhost are marked. */
declare const __DEV__: boolean;
