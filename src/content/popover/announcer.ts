import type { PackContent } from '../../core/model.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import type { Surface } from './surface.tsx';

/** Returns what to call with a text that screen readers are to say; silent out of the page. */
export function createAnnouncer(
  view: Window,
  surface: Pick<Surface, 'isInPage' | 'liveRegion'>,
): (text: string) => void {
  return (text) => {
    const region = surface.liveRegion;
    if (!region || !surface.isInPage) return;
    // The same words twice are announced twice only where something came between.
    region.textContent = '';
    view.requestAnimationFrame(() => {
      region.textContent = text;
    });
  };
}

/** Whose card it is, to be heard. */
export function entityInWords(pack: PackContent, entityId: string): string {
  const entity = packLookup(pack).entities.get(entityId);
  return entity ? `${entity.label}. ${entity.description}` : '';
}
