/**
 * What is written on the key that opens a name in a link, with a click.
 * @param platform as `navigator.platform` gives it
 */
export function altKey(platform: string): string {
  return platform.startsWith('Mac') ? '⌥ Option' : 'Alt';
}
