const { addEventListener } = EventTarget.prototype;

/** Listens at a node or window. */
export const listenTo = (
  target: EventTarget,
  type: string,
  listener: ((event: never) => void) | EventListenerObject,
  options: AddEventListenerOptions,
): void =>
  addEventListener.call(target, type, listener as EventListenerOrEventListenerObject, options);
