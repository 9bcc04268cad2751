import type { ConfigurationMessages } from './catalogue.js';

/** What can be wrong with the configuration, in English. */
export const EN_CONFIGURATION: ConfigurationMessages = {
  'configuration-not-mapping': ({ example }) => [
    'The configuration is not a list of keys and values.',
    'Expected a line with a key, a colon and the value.',
    `Write for instance ${example}`,
  ],
  'style-file-name': ({ path }) => [
    `"${path}" cannot be the file of a citation style.`,
    'Expected a name of letters, digits and hyphens that ends in .csl.',
    'Correct the name, or rename the file.',
  ],
  'style-missing': ({ path }) => [
    `The file "${path}" cannot be read.`,
    'Expected the path of a file in UTF-8, relative to the folder of the configuration.',
    'Check the path, the permissions and the encoding.',
  ],
  'style-not-xml': ({ path }) => [
    `The file "${path}" is not valid XML.`,
    'Expected a citation style in the Citation Style Language.',
    'Download the style again as a file, not as a web page.',
  ],
  'style-not-csl': ({ path }) => [
    `The file "${path}" is not a citation style.`,
    'Expected <style> of CSL 1.0 as the outermost element (xmlns="http://purl.org/net/xbiblio/csl" version="1.0").',
    'Download the style from the collection of citationstyles.org.',
  ],
  'style-dependent': ({ path, parent }) => [
    `The citation style "${path}" only refers to another one, "${parent}".`,
    'Expected a style that says by itself how to cite.',
    `Download ${parent}.csl and name that file here.`,
  ],
  'style-without-title': ({ path }) => [
    `The citation style "${path}" has no name.`,
    'Expected <title> in <info>, because readers choose the style by that name.',
    'Add the name.',
  ],
  'style-without-bibliography': ({ path }) => [
    `The citation style "${path}" has no bibliography.`,
    'Expected <bibliography> with <layout>, from which the reference is made.',
    'Choose a style with a bibliography.',
  ],
  'style-failing': ({ path, detail }) => [
    `Nothing can be cited in the citation style "${path}" (${detail}).`,
    'Expected a style that succeeds with an example.',
    'Check the style with the validator of citationstyles.org.',
  ],
  'style-taken': ({ path, other, name, isBuiltIn }) => [
    `The citation style "${path}" has the name of another one${name === undefined ? '' : `, "${name}"`} (${other}).`,
    'Expected a file name and a title of its own for every style.',
    isBuiltIn
      ? 'Delete the entry: every brief has this style already.'
      : 'Delete one of the two entries or change the name.',
  ],
};
