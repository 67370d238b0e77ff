/** Pages on this machine’s own address, where a development build runs: for what only real loads do. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running server. */
export interface LocalServer {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Paths that a browser asked for ahead of a reader's wish. */
  readonly prerendered: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Serves HTML by its path. @param pages the bodies of small pages */
export async function serveLocally(pages: Readonly<Record<string, string>>): Promise<LocalServer> {
  const prerendered = new Set<string>();
  const server = createServer((request, response) => {
    if (String(request.headers['sec-purpose']).includes('prerender')) prerendered.add(request.url!);
    const body = pages[request.url ?? ''];
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    if (body === undefined) response.writeHead(404, headers).end();
    else
      response
        .writeHead(200, headers)
        .end(`<!doctype html><title>News</title><link rel="icon" href="data:,"><body>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    prerendered,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
