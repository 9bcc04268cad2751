/* The usual way to show a brief from Markdown: marked, DOMPurify and citation-js on the page, in one bundle. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import DOMPurify from 'dompurify';
import { marked } from 'marked';

const place = document.querySelector('[data-markdown]');
const response = await fetch(place.dataset.markdown);
place.innerHTML = DOMPurify.sanitize(marked.parse(await response.text()));

// The text can be read before the citation is made, which takes long the first time.
await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const item = JSON.parse(document.getElementById('citation').textContent);
const citation = new Cite(item).format('bibliography', { format: 'html', template: 'apa', lang: 'de-DE' });
place.querySelector('.citation').innerHTML = DOMPurify.sanitize(citation);
