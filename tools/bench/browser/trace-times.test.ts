import { expect, it } from 'vitest';
import { evaluatedScripts, type TraceEvent, traceTimes } from './trace-times.ts';

const ORIGIN = 'chrome-extension://abc';
const WATCH = `${ORIGIN}/src/content/watch/main.js`;

const thread = (name: string, tid = 1): TraceEvent => ({
  name: 'thread_name',
  ph: 'M',
  pid: 1,
  tid,
  ts: 0,
  args: { name },
});

/** An event of so many ms of wall time; half of it is CPU time. */
const event = (
  name: string,
  at: number,
  ms: number,
  args: TraceEvent['args'] = {},
  tid = 1,
): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts: at * 1000,
  dur: ms * 1000,
  tdur: ms * 500,
  args,
});

const extensionMessage = {
  chrome_mojo_event_info: {
    mojo_interface_tag: 'extensions.mojom.LocalFrameHost',
    data_num_bytes: 900,
  },
};

it('gives each piece of time to the innermost work that it is part of', () => {
  const events = [
    thread('CrRendererMain'),
    event('RunTask', 0, 100),
    event('ScriptInjection::InjectJs', 10, 50),
    event('EvaluateScript', 20, 40, { data: { url: WATCH } }),
    event('v8.compile', 20, 10, { fileName: WATCH }),
    event('V8.PreParse', 22, 4),
    event('v8.run', 30, 30, { fileName: WATCH, worldId: 5 }),
    event('V8.CompileCode', 32, 4),
    event('UpdateLayoutTree', 40, 8),
    event('NativeExtensionBindingsSystem::SendRequest', 50, 2),
  ];
  expect(traceTimes(events, ORIGIN)).toEqual({
    world: 5,
    compile: 7,
    run: 8,
    style: 4,
    message: 1,
    received: 0,
  });
});

it('counts messages to the extension, and what its promises do then', () => {
  const events = [
    thread('CrRendererMain'),
    event('EvaluateScript', 0, 2, { data: { url: WATCH } }),
    event('RunTask', 10, 40),
    event('Receive mojo reply', 10, 10, extensionMessage),
    event('Receive mojo reply', 20, 10, {
      chrome_mojo_event_info: { mojo_interface_tag: 'blink.mojom.Widget', data_num_bytes: 70 },
    }),
    event('BlinkScheduler_PerformMicrotaskCheckpoint', 30, 20),
    event('V8.CompileCode', 32, 4),
  ];
  expect(traceTimes(events, ORIGIN)).toMatchObject({
    message: 5,
    received: 900,
    run: 9,
    compile: 2,
  });
});

it('knows callbacks by the world of the script', () => {
  const events = [
    thread('CrRendererMain'),
    event('EvaluateScript', 0, 4, { data: { url: WATCH } }),
    event('v8.run', 0, 4, { fileName: WATCH, worldId: 5 }),
    event('v8.callFunction', 10, 6, { worldId: 5 }),
    event('v8.callFunction', 20, 6, { worldId: 1 }),
  ];
  expect(traceTimes(events, ORIGIN).run).toBe(5);
});

it('leaves out the page’s style and layout, other scripts and other threads', () => {
  const events = [
    thread('CrRendererMain'),
    thread('ServiceWorker thread', 2),
    event('EvaluateScript', 0, 2, { data: { url: WATCH } }),
    event('Layout', 10, 8),
    event('v8.compile', 20, 8, { fileName: 'https://news.example/a.js' }),
    event('EvaluateScript', 30, 8, { data: { url: 'https://news.example/a.js' } }),
    event('EvaluateScript', 40, 8, { data: { url: `${ORIGIN}/service-worker.js` } }, 2),
  ];
  expect(traceTimes(events, ORIGIN)).toMatchObject({ run: 1, compile: 0, style: 0 });
});

it('names the scripts that were evaluated', () => {
  const events = [
    event('EvaluateScript', 0, 2, { data: { url: WATCH } }),
    event('EvaluateScript', 9, 2, { data: { url: `${ORIGIN}/src/content/engine-main.js` } }),
    event('EvaluateScript', 30, 8, { data: { url: 'https://news.example/a.js' } }),
  ];
  expect(evaluatedScripts(events, ORIGIN)).toEqual(['watch/main.js', 'engine-main.js']);
});
