import { eachBrowser } from '../support/pages.js';
import { itIsEmbeddedBy, type WordPressEmbed } from './support/wordpress.js';

/**
 * A substitute for WordPress, written after its source code; test/programs/ tests the real one.
 *
 * @see https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
 */
const STAND_IN: WordPressEmbed = {
  html: (answer, url) => {
    const [, quote, frame] = /^<blockquote[^>]*>(.*)<\/blockquote>(<iframe.*<\/iframe>)$/.exec(answer)!;
    const kept = ['title', 'width', 'height'].map((name) => new RegExp(` ${name}="[^"]*"`).exec(frame!)![0]);
    const secret = 'data-secret="a1B2c3D4e5"';
    return `<blockquote class="wp-embedded-content" ${secret}>${quote}</blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"${kept.join('')} src="${url}#?secret=a1B2c3D4e5" ${secret}></iframe>`;
  },
  script: `
    addEventListener('message', ({ data, source }) => {
      for (const frame of document.querySelectorAll('iframe[data-secret]')) {
        if (source !== frame.contentWindow || data.secret !== frame.dataset.secret) continue;
        frame.removeAttribute('style');
        frame.previousElementSibling.style.display = 'none';
        if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) location.href = data.value;
      }
    });
    addEventListener('DOMContentLoaded', () => {
      for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
        if (!frame.dataset.secret) frame.src += '#?secret=' + (frame.dataset.secret = 'z9Y8x7W6v5');
        frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
      }
    });`,
};

eachBrowser(({ open }) => itIsEmbeddedBy('a stand-in for WordPress', STAND_IN, open));
