/** The bundled pack as compact JSON text; see `src/build/pack-plugin.ts`. */
declare module 'sidelight:pack' {
  const json: string;
  export default json;
}

/** True in development builds: open shadow roots, and pages of localhost are marked. */
declare const __DEV__: boolean;
