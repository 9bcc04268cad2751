/*
 * Renders the Markdown of the project in the current folder by what Astro renders Markdown with. The rest of Astro is large,
 * and leaves what this gives as it is.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createMarkdownProcessor, parseFrontmatter } from '@astrojs/markdown-remark';

const markdown = await createMarkdownProcessor();
for (const page of readdirSync('src/pages')) {
  const { frontmatter, content } = parseFrontmatter(readFileSync(`src/pages/${page}`, 'utf8'));
  const { code } = await markdown.render(content);
  const layout = readFileSync(`src/layouts/${frontmatter.layout}.html`, 'utf8');
  writeFileSync(
    `public/${page.replace(/md$/, 'html')}`,
    layout.replace('<slot />', () => code),
  );
}
