import { describe, expect, it } from 'vitest';
import { rightsOf } from './rights.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'x',
  version: '1',
  permissions: ['storage'],
  content_scripts: [{ js: ['a.js'], matches: ['*://a.example/*', '*://b.example/*'] }],
  content_security_policy: { extension_pages: "default-src 'none'" },
};

describe('the rights of a manifest', () => {
  const rights = rightsOf(MANIFEST);

  it.each<[string, Record<string, unknown>]>([
    ['another permission', { permissions: ['storage', 'tabs'] }],
    ['an optional permission', { optional_permissions: ['history'] }],
    ['a host', { host_permissions: ['https://a.example/*'] }],
    ['an optional host', { optional_host_permissions: ['<all_urls>'] }],
    ['a file that pages may load', { web_accessible_resources: [{ resources: ['a.js'] }] }],
    ['pages that may send messages', { externally_connectable: { matches: ['*://a.example/*'] } }],
    ['a looser policy', { content_security_policy: { extension_pages: "default-src 'self'" } }],
    ['a policy gone', { content_security_policy: undefined }],
    ['a key that nobody has thought of', { devtools_page: 'devtools.html' }],
    ['another script', { content_scripts: [...MANIFEST.content_scripts, { js: [], matches: [] }] }],
    [
      'a script in all frames',
      { content_scripts: [{ ...MANIFEST.content_scripts[0], all_frames: true }] },
    ],
    [
      'a script on as many sites, one of them another',
      { content_scripts: [{ js: ['a.js'], matches: ['*://a.example/*', '*://*/*'] }] },
    ],
  ])('differ with %s', (_, change) => {
    expect(rightsOf({ ...MANIFEST, ...change })).not.toEqual(rights);
  });

  it('are the same with another name, version or key of a command', () => {
    expect(rightsOf({ ...MANIFEST, name: 'y', version: '2', commands: {} })).toEqual(rights);
  });
});
