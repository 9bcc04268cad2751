/** The attributes that a placeholder can set, by the element that it becomes. */
const OPTIONS = {
  'policy-brief': [
    ...['show', 'heading-level', 'layout', 'lang', 'isolate'],
    ...['citation-style', 'citation-styles', 'formats'],
  ],
  'brief-frame': ['lang', 'label', 'privacy'],
} as const;

/**
 * The attributes that a placeholder wants: `data-brief-show="recommendations citation"`; where a content management
 * system removes `data-*`, the classes `policy-brief-show-recommendations policy-brief-show-citation`; and where it
 * leaves nothing but the address of a link, the fragment of that: `#show=recommendations+citation&heading-level=3`. A
 * switch such as `isolate` is there or not.
 *
 * @param placeholder The placeholder.
 * @param url The address that it leads to.
 * @param tag The element that it becomes.
 */
export function optionsOf(placeholder: Element, url: string, tag: keyof typeof OPTIONS): Map<string, string> {
  const inAddress = new URLSearchParams(/#(.*)/.exec(url)?.[1]);
  const options = new Map<string, string>();
  for (const name of OPTIONS[tag]) {
    const value =
      placeholder.getAttribute(`data-brief-${name}`) ?? valueInClasses(placeholder, name) ?? inAddress.get(name);
    if (value !== null) options.set(name, value);
  }
  return options;
}

function valueInClasses({ classList }: Element, name: string): string | undefined {
  const prefix = `policy-brief-${name}`;
  const values = [...classList].flatMap((one) => {
    if (one === prefix) return '';
    return one.startsWith(`${prefix}-`) ? one.slice(prefix.length + 1) : [];
  });
  return values.length > 0 ? values.join(' ') : undefined;
}
