import { expect, test } from 'vitest';
import { serverOf } from '../../../../src/site/client/mastodon-server.ts';

test.each([
  ['mastodon.nl', 'mastodon.nl'],
  ['  Mastodon.NL ', 'mastodon.nl'],
  ['https://social.overheid.nl', 'social.overheid.nl'],
  ['https://social.overheid.nl/@vng/109', 'social.overheid.nl'],
  ['http://mastodon.nl/', 'mastodon.nl'],
  ['@jan@mastodon.nl', 'mastodon.nl'],
  ['jan@mastodon.nl', 'mastodon.nl'],
  ['mastodon.nl:8443', 'mastodon.nl:8443'],
  ['xn--d1abbgf6aiiy.example', 'xn--d1abbgf6aiiy.example'],
])('%j is the server %s', (typed, server) => {
  expect(serverOf(typed)).toBe(server);
});

test.each([
  '',
  'mastodon',
  'mastodon.',
  '.nl',
  'twee woorden.nl',
  'javascript:alert(1)',
  '@jan',
  'a.nl?b',
  'a.nl#b',
  'a\\b.nl',
])('%j is no server', (typed) => {
  expect(serverOf(typed)).toBeUndefined();
});
