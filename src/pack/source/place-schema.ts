/** The shapes of places in a source, by the unit that the pack gives them in. */
import * as v from 'valibot';
import { LOCATOR_UNITS, type Locator, type Place } from '../../core/model.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const numbered = v.pipe(
  v.union([
    whole,
    v.pipe(
      v.string(),
      v.regex(
        /^[1-9]\d*[a-z]?(\.\d+[a-z]?)*$/,
        'a number, or numbers with points, such as “3.2” or “12a”',
      ),
    ),
  ]),
  v.description('A number such as 3, or text such as “3.2” or “12a”.'),
);
const timecode = v.pipe(
  v.string(),
  v.regex(/^\d+:[0-5]\d:[0-5]\d$/, 'hours, minutes and seconds, such as “0:12:45”'),
  v.description('Hours, minutes and seconds, such as “0:12:45”.'),
);

/** A place in any unit, as it is compiled. */
export const anyPlace = v.union([whole, v.string()]) satisfies v.GenericSchema<unknown, Place>;

/** `origin.locator` of `pack.json`. */
export const locator = v.strictObject({
  unit: v.pipe(
    v.picklist(LOCATOR_UNITS),
    v.description('By what notes, parallels and the timeline give their places.'),
  ),
  count: v.exactOptional(v.pipe(whole, v.description('How many of them the source has.'))),
}) satisfies v.GenericSchema<unknown, Locator>;

/** The keys for the place of a note: it has the one of the pack's unit. */
export const placeKeys = {
  paragraph: v.exactOptional(whole),
  page: v.exactOptional(whole),
  section: v.exactOptional(numbered),
  chapter: v.exactOptional(numbered),
  line: v.exactOptional(whole),
  timecode: v.exactOptional(timecode),
};

const several = <Unit extends v.GenericSchema<unknown, Place>>(unit: Unit) =>
  v.exactOptional(v.pipe(v.array(unit), v.minLength(1)));

/** The keys for the places of a side of a parallel, or of a dated point. */
export const placesKeys = {
  paragraphs: several(whole),
  pages: several(whole),
  sections: several(numbered),
  chapters: several(numbered),
  lines: several(whole),
  timecodes: several(timecode),
};

/** The place that a note or a paragraph of the argument has in the source, under any key. */
export type PlaceKeys = v.InferOutput<v.StrictObjectSchema<typeof placeKeys, undefined>>;
/** The places that a side or a dated point has in the source, under any key. */
export type PlacesKeys = v.InferOutput<v.StrictObjectSchema<typeof placesKeys, undefined>>;
