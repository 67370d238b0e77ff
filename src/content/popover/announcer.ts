import type { Library } from '../../core/notes/library.ts';
import type { Surface } from './surface.tsx';

/** Makes screen readers say a text. @param language its BCP 47 tag */
export type Say = (text: string, language: string) => void;

/** Returns a function that makes screen readers say a text; silent while out of the page. */
export function createAnnouncer(
  view: Window,
  surface: Pick<Surface, 'isInPage' | 'liveRegion'>,
): Say {
  return (text, language) => {
    const region = surface.liveRegion;
    if (!region || !surface.isInPage) return;
    // The same words are announced a second time only if the text has changed in between.
    region.lang = language;
    region.textContent = '';
    view.requestAnimationFrame(() => {
      region.textContent = text;
    });
  };
}

/** Says which entity a card is about, in the language of its notes. */
export function sayEntity(say: Say, library: Library, entityId: string): void {
  const entity = library.entity(entityId);
  const pack = library.packOf(entityId);
  if (entity && pack) say(`${entity.label}. ${entity.description}`, pack.language);
}
