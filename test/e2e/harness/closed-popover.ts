/**
 * What a driver sees and presses of the popover of a production build, whose tree is closed to all
 * scripts of the page.
 */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import type { Point } from '../../../tools/cli/browser/marked-phrases.ts';
import type { ShownPopover } from '../../../tools/cli/browser/popover.ts';
import { until } from './until.ts';

const HOST = 'sl-popover';
const OPEN = `${HOST}:popover-open`;

/** Whether a popover is open; asks the driver's own world, because the page can change its own. */
export async function isOpen(page: Page): Promise<boolean> {
  return (await page.$(OPEN)) !== null;
}

/** Waits until no popover is open. */
export async function waitUntilClosed(page: Page): Promise<void> {
  await until(
    'the popover to close',
    () => isOpen(page),
    (open) => !open,
  );
}

/** The closed tree of the open popover, in the driver's hands. */
export interface ClosedPopover {
  /** What a function makes of the tree, as JSON; undefined if no popover is open. */
  ask<Result>(
    page: Page,
    question: (root: ShadowRoot, given: string) => Result,
    given?: string,
  ): Promise<Awaited<Result> | undefined>;
  /** The same, also while it is closed; undefined if it is not in the page. */
  readonly askClosed: ClosedPopover['ask'];
  /** Waits until a popover is open and its animations have ended. */
  wait(page: Page): Promise<ShownPopover>;
  /** The middle of what a selector finds, once it is there. */
  pointAt(page: Page, selector: string): Promise<Point>;
  /** Presses the mouse there. */
  press(page: Page, selector: string): Promise<void>;
}

/** Leads into the closed trees of a browser's popovers. */
export function closedPopover({ name, browser }: RunningBrowser): ClosedPopover {
  const call = name === 'chromium' ? callInChromium : callInFirefox;
  const askAt =
    (selector: string): ClosedPopover['ask'] =>
    async (page, question, given = '') => {
      const code = `async (root, given) => JSON.stringify((await (${question})(root, given)) ?? null)`;
      const json = await call(browser, page, selector, code, given);
      return json === undefined ? undefined : JSON.parse(json);
    };
  const ask = askAt(OPEN);
  const pointAt = async (page: Page, selector: string): Promise<Point> => {
    const point = await until(
      `${selector} in the popover`,
      () => ask(page, centreOf, selector),
      (found) => found !== undefined && found !== null,
    );
    return point!;
  };
  return {
    ask,
    askClosed: askAt(HOST),
    wait: async (page) => {
      const shown = await until(
        'an open popover',
        () => ask(page, contentOf),
        (found) => found?.isAtRest === true && found.text !== '',
      );
      return { entity: shown!.entity ?? undefined, text: shown!.text };
    },
    pointAt,
    press: async (page, selector) => {
      const { x, y } = await pointAt(page, selector);
      await page.mouse.click(x, y);
    },
  };
}

function contentOf(root: ShadowRoot) {
  const content = [...root.children].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.localName !== 'style',
  );
  const running = [...root.host.getAnimations(), ...root.getAnimations()];
  return {
    entity: root.querySelector<HTMLElement>('[data-entity]')?.dataset['entity'],
    text: content.map((one) => one.innerText.trim()).join('\n'),
    isAtRest: running.every((one) => one.playState === 'finished'),
  };
}

async function centreOf(root: ShadowRoot, selector: string): Promise<Point | undefined> {
  const element = root.querySelector(selector);
  if (!element) return undefined;
  element.scrollIntoView({ block: 'nearest' });
  // What was out of sight has its true size in the frame after.
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

type Call = (
  browser: RunningBrowser['browser'],
  page: Page,
  selector: string,
  code: string,
  given: string,
) => Promise<string | undefined>;

const expressionOf = (selector: string): string => `document.querySelector('${selector}')`;

const callInChromium: Call = async (_, page, selector, code, given) => {
  const session = await page.createCDPSession();
  try {
    const { result: host } = await session.send('Runtime.evaluate', {
      expression: expressionOf(selector),
    });
    if (!host.objectId) return undefined;
    const { node } = await session.send('DOM.describeNode', {
      objectId: host.objectId,
      pierce: true,
    });
    const { object: root } = await session.send('DOM.resolveNode', {
      backendNodeId: node.shadowRoots![0]!.backendNodeId,
    });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: root.objectId!,
      functionDeclaration: `function (given) { return (${code})(this, given); }`,
      arguments: [{ value: given }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as string;
  } finally {
    await session.detach();
  }
};

interface BidiAnswer {
  readonly result: {
    readonly type: string;
    readonly result?: {
      readonly value?: string | { readonly shadowRoot?: { readonly sharedId: string } };
    };
  };
}

const callInFirefox: Call = async (browser, page, selector, code, given) => {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<BidiAnswer> };
  };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const ask = async (method: string, params: object) => {
    const { result } = await connection.send(method, { target, awaitPromise: true, ...params });
    if (result.type === 'exception') throw new Error(JSON.stringify(result));
    return result.result?.value;
  };
  const host = await ask('script.evaluate', {
    expression: expressionOf(selector),
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const sharedId = typeof host === 'object' ? host.shadowRoot?.sharedId : undefined;
  if (!sharedId) return undefined;
  const json = await ask('script.callFunction', {
    functionDeclaration: code,
    arguments: [{ sharedId }, { type: 'string', value: given }],
  });
  return json as string;
};
