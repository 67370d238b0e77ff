import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startRecordingProxy } from './recording-proxy.ts';

it('remembers a host that was asked for by a browser that then breaks off', async () => {
  const proxy = await startRecordingProxy();
  onTestFinished(() => proxy.close());
  const unhandled: unknown[] = [];
  const notice = (error: unknown) => void unhandled.push(error);
  process.on('uncaughtExceptionMonitor', notice);
  onTestFinished(() => void process.off('uncaughtExceptionMonitor', notice));

  const [host, port] = proxy.address.split(':');
  for (let count = 0; count < 20; count++) {
    const socket = connect(Number(port), host);
    await once(socket, 'connect');
    socket.write(`CONNECT host-${count}.example:443 HTTP/1.1\r\n\r\n`);
    // Breaks off before the answer is read, as a browser does whose tab is closed.
    await expect.poll(() => proxy.asked).toContain(`host-${count}.example:443`);
    socket.resetAndDestroy();
    await once(socket, 'close');
  }
  const answered = connect(Number(port), host);
  answered.write('CONNECT last.example:443 HTTP/1.1\r\n\r\n');
  const [answer] = (await once(answered, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 502 /);
  expect(unhandled).toEqual([]);
});
