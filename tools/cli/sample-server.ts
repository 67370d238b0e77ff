/** Serves the project's sample article on this machine, for as long as a browser shows it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running server of the one page. */
export interface SampleServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts the server on a free port of the loopback interface. The page's URL is on `localhost`,
 * where only a development build runs.
 */
export async function serveSample(file: string): Promise<SampleServer> {
  const body = readFileSync(file);
  const server = createServer((request, response) => {
    if (request.url === '/article.html') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/article.html`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
