const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as the value of an attribute in double quotes. Control characters, which HTML cannot have, are left out. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** A text between tags. Control characters, which HTML cannot have, are left out. */
export function escapeText(text: string): string {
  return text.replace(/\p{Cc}/gu, '').replace(/[&<>]/g, (character) => REFERENCES[character] ?? character);
}

/**
 * JSON as the content of a script: the same data, without any `<` that could end the script or open a comment, and
 * without the line ends that old parsers of JavaScript refuse inside a string.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function escapeScript(json: string): string {
  return json.replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
