/**
 * The members of nodes as the browser defines them. The controls of a form are properties of the
 * form, and named elements are properties of the document; both hide the browser's own members:
 * `form.parentNode` may be an `<input name="parentNode">`. Use the functions of this folder for any
 * node that may be a form or the document; a text node, an event or a range can be used directly.
 */

/** The browser's own getter of a member. */
export function getter<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): (this: Owner) => Owner[Name] {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as () => Owner[Name];
}
