import type { LocatorUnit, Place } from '../../core/model.ts';
import type { PlaceKeys, PlacesKeys } from '../source/place-schema.ts';

/**
 * Something of the source files with its place under one key, whatever the unit. The files have been
 * checked, so it has a place.
 */
export function withPlace<Source extends PlaceKeys>(source: Source, unit: LocatorUnit) {
  const { paragraph, page, section, chapter, line, timecode, ...rest } = source;
  const all: Readonly<Record<LocatorUnit, Place | undefined>> = {
    paragraph,
    page,
    section,
    chapter,
    line,
    timecode,
  };
  return { ...rest, place: compiled(all[unit]!) };
}

/** Something of the source files with its places under one key, whatever the unit. */
export function withPlaces<Source extends PlacesKeys>(source: Source, unit: LocatorUnit) {
  const { paragraphs, pages, sections, chapters, lines, timecodes, ...rest } = source;
  const all: Readonly<Record<LocatorUnit, readonly Place[] | undefined>> = {
    paragraph: paragraphs,
    page: pages,
    section: sections,
    chapter: chapters,
    line: lines,
    timecode: timecodes,
  };
  return { ...rest, places: all[unit]!.map(compiled) };
}

/** A plain number is one place, whether a source file has it as a number or as text. */
function compiled(place: Place): Place {
  return /^\d+$/.test(String(place)) ? Number(place) : place;
}
