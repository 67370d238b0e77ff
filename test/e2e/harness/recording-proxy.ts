/** A proxy that lets nothing through and remembers what was asked of it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running proxy. */
export interface RecordingProxy {
  /** `host:port` for the browser. */
  readonly address: string;
  /** The hosts that anything in the browser tried to reach, outside of the test's own answers. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts the proxy on a free port of the loopback interface. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.host ?? request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // A tab or a browser that closes may reset what it began; Node leaves such errors to us here.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
