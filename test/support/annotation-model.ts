import * as v from 'valibot';

/*
 * The rules of the Web Annotation Data Model (W3C Recommendation of 23 February 2017) for what it says
 * with MUST: https://www.w3.org/TR/annotation-model/. Section numbers are those of the Recommendation.
 * Other properties are allowed everywhere, as there.
 */

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const dateTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/));
const context = v.union([
  v.literal(CONTEXT),
  v.pipe(
    v.array(v.unknown()),
    v.check((list) => list.length > 1 && list.includes(CONTEXT)),
  ),
]);

/** One value, or a list of them. */
const some = <Value>(one: v.GenericSchema<Value>) =>
  v.union([one, v.pipe(v.array(one), v.minLength(1))]);
/** A type, alone or among others. */
const typed = (name: string) =>
  v.union([
    v.literal(name),
    v.pipe(
      v.array(v.string()),
      v.check((names) => names.includes(name)),
    ),
  ]);

/** 3.3.2 */
const agent = v.union([
  iri,
  v.looseObject({
    id: v.optional(iri),
    type: v.optional(some(v.string())),
    name: v.optional(some(v.string())),
    homepage: v.optional(some(iri)),
  }),
]);

/** 3.3.1 to 3.3.7, for annotations, bodies and targets alike. */
const provenance = {
  created: v.optional(dateTime),
  generated: v.optional(dateTime),
  modified: v.optional(dateTime),
  creator: v.optional(some(agent)),
  generator: v.optional(some(agent)),
  rights: v.optional(some(iri)),
  canonical: v.optional(iri),
  via: v.optional(some(iri)),
};

/** 3.2.1 */
const described = {
  ...provenance,
  format: v.optional(some(v.string())),
  language: v.optional(some(v.string())),
  processingLanguage: v.optional(v.string()),
  textDirection: v.optional(v.picklist(['ltr', 'rtl', 'auto'])),
  purpose: v.optional(some(v.string())),
};

/** 4.2 */
const selector: v.GenericSchema = v.lazy(() => {
  const refined = { refinedBy: v.optional(some(selector)) };
  const valued = (type: string) =>
    v.looseObject({ type: v.literal(type), value: v.string(), ...refined });
  const numbered = (type: string) =>
    v.pipe(
      v.looseObject({ type: v.literal(type), start: count, end: count, ...refined }),
      v.check(({ start, end }) => start <= end),
    );
  return v.union([
    iri,
    ...['FragmentSelector', 'CssSelector', 'XPathSelector'].map(valued),
    v.looseObject({
      type: typed('SvgSelector'),
      id: v.optional(iri),
      value: v.optional(v.string()),
    }),
    v.looseObject({
      type: v.literal('TextQuoteSelector'),
      exact: v.string(),
      prefix: v.optional(v.string()),
      suffix: v.optional(v.string()),
      ...refined,
    }),
    ...['TextPositionSelector', 'DataPositionSelector'].map(numbered),
    v.looseObject({
      type: v.literal('RangeSelector'),
      startSelector: selector,
      endSelector: selector,
      ...refined,
    }),
  ]);
});

/** 3.2.2: a web resource with something said of it. */
const external = v.looseObject({ id: iri, type: v.optional(some(v.string())), ...described });

/** 4 */
const specific = v.looseObject({
  id: v.optional(iri),
  type: v.optional(typed('SpecificResource')),
  source: v.union([iri, external]),
  selector: v.optional(some(selector)),
  scope: v.optional(some(v.unknown())),
  ...described,
});

/** 3.2.4 */
const textual = v.looseObject({
  id: v.optional(iri),
  type: v.optional(typed('TextualBody')),
  value: v.string(),
  ...described,
});

/** 3.2.7, and those of appendix D. */
const LISTS = ['Choice', 'Composite', 'List', 'Independents'];

const resource: v.GenericSchema = v.lazy(() =>
  v.union([iri, ...LISTS.map((type) => ofKind(type, listed)), part]),
);
const listed = v.looseObject({ items: items(resource) });
const part: v.GenericSchema = v.pipe(
  v.union([ofProperty('source', specific), ofProperty('value', textual), external]),
  v.check((value) => !('items' in (value as object))),
);

function items(one: v.GenericSchema) {
  return v.pipe(v.array(one), v.minLength(1));
}

/** A class that an object belongs to by its type. */
function ofKind(type: string, schema: v.GenericSchema): v.GenericSchema {
  return v.pipe(
    v.looseObject({ type: typed(type) }),
    v.check((value) => v.is(schema, value)),
  );
}

/** A class that an object belongs to by a property that no other class has. */
function ofProperty(name: string, schema: v.GenericSchema): v.GenericSchema {
  return v.pipe(
    v.looseObject({ [name]: v.unknown() }),
    v.check((value) => name in value && v.is(schema, value)),
  );
}

const annotation = v.pipe(
  v.looseObject({
    '@context': v.optional(context),
    id: iri,
    type: typed('Annotation'),
    motivation: v.optional(some(v.string())),
    body: v.optional(v.union([resource, v.array(resource)])),
    bodyValue: v.optional(v.string()),
    target: some(resource),
    ...provenance,
  }),
  // 3.2.5
  v.check((value) => !('bodyValue' in value && 'body' in value)),
);

/** 5.2, within a collection. */
const page = v.pipe(
  v.looseObject({
    id: iri,
    type: typed('AnnotationPage'),
    startIndex: v.optional(count),
    items: items(annotation),
  }),
  v.check((value) => !('@context' in value)),
);

/** 5.1 */
const collection = v.pipe(
  v.looseObject({
    '@context': context,
    id: iri,
    type: typed('AnnotationCollection'),
    label: v.optional(some(v.string())),
    total: v.optional(count),
    first: v.optional(v.union([iri, page])),
    last: v.optional(iri),
  }),
  v.check(({ total = 0, first }) => total === 0 || first !== undefined),
);

const whole = v.pipe(
  annotation,
  v.check((value) => '@context' in value),
);

/** Why a value is no annotation and no collection of them by the model; undefined if it is one. */
export function annotationProblem(value: unknown): string | undefined {
  const isCollection = v.is(v.looseObject({ type: typed('AnnotationCollection') }), value);
  const result = v.safeParse(isCollection ? collection : whole, value);
  return result.success ? undefined : v.summarize(result.issues);
}
