import type { Way } from '../systems.js';

/** A paragraph about the briefs on a site for its privacy notice, in English. */
export function englishPrivacyStatement(way: Way, host: string): string {
  const [first, ...rest] = way === 'two-click' ? elsewhere(host) : own(way);
  return [`Policy briefs. ${first}`, ...rest].join(' ');
}

function own(way: Way): string[] {
  const what = way === 'fragment' ? 'Text and stylesheet' : 'Text, script and stylesheet';
  return [
    'Some of our pages show policy briefs, short texts by researchers.',
    `${what} are on our own server.`,
    'Reading them passes no data to third parties; no cookies are set and nothing else is stored on your device.',
    ...(way === 'fragment'
      ? []
      : [
          'When you press a button that copies, your browser writes the text to your clipboard; it does not read the clipboard.',
        ]),
    'Links, such as those to doi.org, lead to other providers, whose own privacy notices apply.',
  ];
}

function elsewhere(host: string): string[] {
  return [
    `Some of our pages embed policy briefs that are on the server ${host}.`,
    'When you open our page, your browser does not connect to that server.',
    'Only if you choose “Load content” does your browser connect to it and send your IP address, the time, and technical details such as browser, operating system and language; it does not send the address of our page.',
    'The legal basis is your consent (Art. 6(1)(a) GDPR).',
    'Your decision is not stored: on the next page you are asked again.',
    `What happens to these data then is described in the privacy notice of ${host}.`,
  ];
}

/** A paragraph about the briefs on a site for its accessibility statement, in English. */
export function englishAccessibilityStatement(way: Way): string {
  return [
    'Policy briefs.',
    'The policy briefs on our website are embedded by a component that was built to WCAG 2.2, level AA, and EN 301 549.',
    'Its developers have tested it automatically in Chromium and Firefox: with axe-core, for use by keyboard, visible focus, reflow at 320 CSS pixels, wider text spacing and larger text, in Chromium also for forced colours.',
    'It has not yet been tested by hand with screen readers, nor by an independent body.',
    'Tests like these find only some of the possible barriers.',
    ...(way === 'two-click' ? ['The texts appear in a frame; a link leads to the same page without a frame.'] : []),
    'Please report barriers through the contact named in this statement.',
  ].join(' ');
}
