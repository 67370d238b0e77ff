import type { Library } from '../../core/notes/library.ts';
import type { Surface } from './surface.tsx';

/** Returns a function that makes screen readers say a text; silent while out of the page. */
export function createAnnouncer(
  view: Window,
  surface: Pick<Surface, 'isInPage' | 'liveRegion'>,
): (text: string) => void {
  return (text) => {
    const region = surface.liveRegion;
    if (!region || !surface.isInPage) return;
    // The same words are announced a second time only if the text has changed in between.
    region.textContent = '';
    view.requestAnimationFrame(() => {
      region.textContent = text;
    });
  };
}

/** The words for screen readers that say which entity a card is about. */
export function entityInWords(library: Library, entityId: string): string {
  const entity = library.entity(entityId);
  return entity ? `${entity.label}. ${entity.description}` : '';
}
