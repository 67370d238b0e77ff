import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { asciiPlugin } from './tools/build/ascii-plugin.ts';
import { findBrowser } from './tools/cli/browsers.ts';
import { manifestPlugin } from './tools/build/manifest-plugin.ts';
import { matchPatterns, readNewsSites } from './tools/build/news-sites.ts';
import { buildId } from './tools/build/build-id.ts';
import { writeBundledPacks } from './tools/build/bundled-pack.ts';
import { furtherPacks } from './tools/build/pack-folders.ts';
import { packPlugin } from './tools/build/pack-plugin.ts';
import { shippingPlugin } from './tools/build/shipping-plugin.ts';
import { stagePlugin } from './tools/build/stage-plugin.ts';
import { oldestBrowser, outDirOf, targetOf } from './tools/build/target.ts';
import { LONG_MODE } from './tools/build/long-mode.ts';
import { sitesPlugin } from './tools/build/sites-plugin.ts';
import { STAGES } from './src/platform/stages.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const watchScript = 'src/content/watch/main.ts';
/** The stages that the worker injects; see src/content/stages.ts. */
const laterScripts = STAGES.map((name) => `src/content/${name}-main.ts`);
const NOT_UNIT = ['**/*.browser.test.*', '**/*.e2e.test.*', '**/node_modules/**'];
/** These fake the browser’s API where it is imported, so each file needs its modules for itself. */
const WITH_FAKES = [
  'src/platform/**/*.test.ts',
  'src/background/**/*.test.ts',
  'src/ui/live/**/*.test.ts',
  'src/ui/tab/**/*.test.ts',
];
/** How many cases property tests have. */
const PROPERTY_TESTS = ['test/support/cases.ts'];

export default defineConfig(({ mode }) => {
  const target = targetOf(mode);
  const further = furtherPacks();
  const bundled = writeBundledPacks(root, further);
  const matches = [
    ...matchPatterns(readNewsSites(`${root}assets/news-sites.json`)),
    ...(target.development ? ['http://localhost/*', 'http://127.0.0.1/*'] : []),
  ];
  return {
    root,
    // Vitest's server would warn that the English messages are imported from a public folder.
    publicDir: process.env['VITEST'] ? false : 'assets/public',
    define: {
      __DEV__: JSON.stringify(target.development),
      __BUILD__: JSON.stringify(
        process.env['VITEST'] ? 'test' : buildId(root, bundled.packs.slice(1)),
      ),
      __VERSION__: JSON.stringify(manifest.version),
      __BUNDLED_PACKS__: JSON.stringify(bundled.summaries),
    },
    build: {
      outDir: outDirOf(target, further.length > 0),
      emptyOutDir: true,
      // test/manifest checks that it has all that is used.
      target: oldestBrowser(target),
      modulePreload: false,
      // The manifest names all other pages.
      rollupOptions: {
        input: [
          'src/ui/welcome/index.html',
          'src/ui/reading/index.html',
          'src/ui/workshop/index.html',
        ],
      },
    },
    plugins: [
      packPlugin(bundled),
      sitesPlugin(root, matches),
      ...(process.env['VITEST']
        ? []
        : [
            crx({
              browser: target.browser,
              manifest: {
                ...manifest,
                // The worker needs them to inject the engine; no page is reached that the content
                // script does not reach.
                host_permissions: matches,
                content_scripts: manifest.content_scripts.map((script) => ({
                  ...script,
                  matches,
                })),
              } as unknown as ManifestV3Export,
              contentScripts: { standaloneFiles: [watchScript] },
            }),
            stagePlugin(laterScripts),
            asciiPlugin(
              [watchScript, ...laterScripts].map((script) => script.replace(/\.ts$/, '.js')),
            ),
            manifestPlugin(target),
            ...(target.development ? [] : [shippingPlugin([watchScript, ...laterScripts])]),
          ]),
    ],
    test: {
      // Conditions are waited for, never times; the limits only end a test that hangs.
      testTimeout: mode === LONG_MODE ? 900_000 : 240_000,
      hookTimeout: 240_000,
      projects: [
        {
          extends: true,
          // Projects are of the mode “test” unless they say so; property tests look for “long”.
          mode,
          test: {
            name: 'unit',
            environment: 'node',
            setupFiles: PROPERTY_TESTS,
            include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'tools/**/*.test.ts'],
            exclude: [...NOT_UNIT, ...WITH_FAKES],
            // Modules that are loaded once for all files take a quarter of the time.
            isolate: false,
          },
        },
        {
          extends: true,
          mode,
          test: {
            name: 'faked',
            environment: 'node',
            setupFiles: PROPERTY_TESTS,
            include: WITH_FAKES,
            exclude: NOT_UNIT,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['src/**/*.browser.test.{ts,tsx}', 'test/**/*.browser.test.{ts,tsx}'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  executablePath: process.env['VITEST']
                    ? (findBrowser('chromium') ?? 'chromium')
                    : '',
                  args: ['--no-sandbox'],
                },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  };
});
