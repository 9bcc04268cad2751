/**
 * Characters that HTML reads as markup, and the two with which the tags of other systems begin: Liquid in Jekyll and
 * Eleventy, Vue in VitePress, plugins of Joomla, insert tags of Contao, shortcodes of WordPress.
 */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '[': '&#91;',
};

/** Escapes the value of an attribute in double quotes, without the control characters, which HTML does not allow. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** Escapes text between tags, without the control characters, which HTML does not allow. */
export function escapeText(text: string): string {
  return text.replace(/\p{Cc}/gu, '').replace(/[&<>{[]/g, (character) => REFERENCES[character] ?? character);
}

/**
 * Escapes JSON as the content of a script: the same data, without any `<` that could end the script or open a comment,
 * without the line ends that old JavaScript parsers refuse inside a string, and without tags of Liquid, Twig or Vue, which
 * only a string can contain.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function escapeScript(json: string): string {
  return json.replace(
    /[<\u2028\u2029]|\{(?=[{%#])/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
