import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/**
 * What editors complete and explain: the elements and their attributes in HTML, the custom properties in CSS.
 *
 * @param {object} manifest A custom elements manifest.
 * @param {{ name: string, version: string, homepage: string }} about The package, as in package.json.
 * @returns {Map<string, string>} The content of each file.
 */
export function editorData(manifest, { name, version, homepage }) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const reference = { name: 'Documentation', url: homepage };
  // Elements share custom properties, which an editor should offer once.
  const properties = elements.flatMap(({ cssProperties = [] }) => cssProperties);
  const cssProperties = properties.filter(
    ({ name }, index) => properties.findIndex((one) => one.name === name) === index,
  );
  const styles = { modules: [{ declarations: [{ tagName: 'all', cssProperties }] }] };
  return new Map(
    Object.entries({
      'vscode.html-custom-data.json': getVsCodeHtmlCustomData(written(manifest), {
        referencesTemplate: () => [reference],
      }),
      'vscode.css-custom-data.json': getVsCodeCssCustomData(styles, {}),
      'web-types.json': named(getWebTypesData(written(manifest), { referenceTemplate: () => reference }), {
        name,
        version,
      }),
    }).map(([file, content]) => [file, `${JSON.stringify(JSON.parse(content), undefined, 2)}\n`]),
  );
}

/** A copy without static members, which the generators would list as properties. */
function written({ modules, ...manifest }) {
  return {
    ...manifest,
    modules: modules.map(({ declarations, ...module }) => ({
      ...module,
      declarations: declarations.map(({ members, ...declaration }) => ({
        ...declaration,
        members: members?.filter(({ static: isStatic }) => !isStatic),
      })),
    })),
  };
}

/** The generator reads name and version from its working directory; replace them by those of the package. */
function named(content, about) {
  return JSON.stringify({ ...JSON.parse(content), ...about });
}
