import type { MissingScripts } from '../../core/names/name-index.ts';
import { scriptOf, type Script } from '../../core/text/script.ts';
import { OTHER_SCRIPTS, type PartName } from '../format/compact.ts';

/** Which parts of a pack's names are missing, and which of them the text that was read needs. */
export interface MissingNames extends MissingScripts {
  /** The missing scripts that were met since the last call. */
  takeMet(): Script[];
  /** Called when the names of a part are there. */
  remove(name: PartName): void;
}

/** @param parts the parts that a pack has; none is loaded yet */
export function createMissingScripts(parts: readonly PartName[]): MissingNames {
  const missing = new Set<PartName>(parts);
  const met = new Set<Script>();
  missing.delete(OTHER_SCRIPTS);
  return {
    get isEmpty() {
      return missing.size === 0;
    },
    meet: (code) => {
      const script = scriptOf(code);
      if (script === undefined || !missing.has(script)) return false;
      met.add(script);
      return true;
    },
    takeMet: () => {
      const taken = [...met];
      met.clear();
      return taken;
    },
    remove: (name) => missing.delete(name),
  };
}
