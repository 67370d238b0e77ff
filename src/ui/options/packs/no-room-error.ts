/** There are as many packs already as can be kept. */
export class NoRoomError extends Error {
  constructor() {
    super('there is no room for another pack');
    this.name = 'NoRoomError';
  }
}
