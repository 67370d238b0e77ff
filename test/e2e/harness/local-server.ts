/** Serves pages from this machine, once where a development build runs and once where it does not. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page's bytes, as they are sent. */
export interface Served {
  readonly body: string | Buffer;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A running server. */
export interface LocalServer {
  /** `http://…` without a path, where a development build of the extension runs. */
  readonly extended: string;
  /** The same pages under a hostname on no list, where the extension never runs. */
  readonly plain: string;
  close(): Promise<void>;
}

/**
 * Starts it on a free port of the loopback interface, to which browsers resolve every hostname under
 * `localhost`.
 * @param pageAt the page at a path; undefined for none
 */
export async function serveLocally(
  pageAt: (path: string) => Served | undefined,
): Promise<LocalServer> {
  const server = createServer((request, response) => {
    const page = pageAt(request.url ?? '/');
    if (!page) return void response.writeHead(404).end();
    const contentType = page.contentType ?? 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': contentType, ...page.headers }).end(page.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // Lets the process of a failed test end, although the server was not closed.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    extended: `http://localhost:${port}`,
    plain: `http://plain.localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
