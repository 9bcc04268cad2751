/* The usual way as an element: zero-md, which loads Markdown and renders it with marked. It gets no sanitiser. */
import { marked } from 'marked';
import ZeroMdBase from 'zero-md/src/zero-md-base.js';

class ZeroMd extends ZeroMdBase {
  async parse({ text }) {
    return marked.parse(text);
  }
}

customElements.define('zero-md', ZeroMd);
