/**
 * Reads the attributes that a placeholder sets for its element: `data-brief-show="recommendations citation"`. If a
 * content management system removes `data-*`, the classes `policy-brief-show-recommendations policy-brief-show-citation`
 * do the same; if it keeps only the address of a link, so does its fragment: `#show=recommendations+citation&heading-level=3`.
 * A boolean attribute such as `isolate` needs no value.
 *
 * @param placeholder The placeholder.
 * @param url Address in the placeholder.
 * @param names Names of the attributes that it can set.
 */
export function optionsOf(placeholder: Element, url: string, names: readonly string[]): Map<string, string> {
  const inAddress = new URLSearchParams(/#(.*)/.exec(url)?.[1]);
  const options = new Map<string, string>();
  for (const name of names) {
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
