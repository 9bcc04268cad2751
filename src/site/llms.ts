import { cleanText, displayName, inlineText, wholeTitle } from '../brief/text.js';
import { siteFilesOf } from './files.js';
import { siteIn, type SiteContent } from './site.js';

/**
 * Writes the list of the briefs as Markdown files, for programs that read text.
 *
 * @see https://llmstxt.org
 */
export function llmsTxt(content: SiteContent): string {
  const [mainLanguage] = content.languages;
  const { title, description } = siteIn(content, mainLanguage);
  const lines = content.briefs.map(({ name, brief: { meta } }) => {
    const facts = [meta.authors.map(displayName).join(', '), meta.dateInWords, meta.doi && `doi:${meta.doi}`];
    const translation = meta.translation && inlineText(meta.translation.inWords).replace(/\.$/, '');
    const about = [facts.filter(Boolean).join(', '), translation, meta.description].filter(Boolean).join('. ');
    return `- [${inBrackets(wholeTitle(meta))}](${content.url}${siteFilesOf(name).markdown}): ${plain(about)}`;
  });
  return [
    `# ${plain(title)}`,
    ...(description ? ['', `> ${plain(description)}`] : []),
    '',
    '## Policy Briefs',
    '',
    ...lines,
    '',
  ].join('\n');
}

function plain(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

function inBrackets(text: string): string {
  return plain(text).replace(/[\\[\]]/g, '\\$&');
}
