import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/** Whether something is unfolded, and a callback that changes it. */
export type Unfolded = readonly [boolean, (open: boolean) => void];

/** Keeps what readers unfold in the components below; without it, they keep it themselves. */
export const UnfoldedContext = createContext<(name: string) => Unfolded>(() => useState(false));

/** Whether a list or a text is unfolded. @param name tells it from the others of its view */
export function useUnfolded(name: string): Unfolded {
  return useContext(UnfoldedContext)(name);
}
