/**
 * The members of nodes as the browser defines them. The controls of a form are properties of the
 * form, and named elements are properties of the document; both hide the browser's own members:
 * `form.parentNode` may be an `<input name="parentNode">`. Use the functions of this folder for any
 * node that may be a form or the document; a text node, an event or a range can be used directly.
 */

// By this mark, the build leaves out the getters that a stage does not use.
/* @__NO_SIDE_EFFECTS__ */
/** The browser's own getter of a member. */
export function getter<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): (this: Owner) => Owner[Name] {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as () => Owner[Name];
}
