/** What a framework says of the tree that it found in the page. */
export const complaints: string[] = [];

declare global {
  interface Window {
    complaints?: readonly string[];
  }
}

window.complaints = complaints;
for (const level of ['warn', 'error'] as const)
  console[level] = (...said: unknown[]) => complaints.push(said.join(' '));
addEventListener('error', ({ message }) => complaints.push(message));

/** The element that contains the server’s story. */
export const root: HTMLElement = document.getElementById('root')!;
