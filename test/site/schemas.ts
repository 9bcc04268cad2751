import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlLibError, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { fsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

// Schemas import others.
xmlRegisterInputProvider(fsInputProviders);

const FOLDER = 'test/fixtures/schemas';
const schema = (name: string) =>
  XmlDocument.fromBuffer(readFileSync(`${FOLDER}/${name}`), { url: `${FOLDER}/${name}` });
// eslint-disable-next-line @typescript-eslint/no-deprecated -- Atom has no schema in a language that libxml2 will keep.
const atom = RelaxNGValidator.fromDoc(schema('atom.rng'));
const sitemap = XsdValidator.fromDoc(schema('sitemap.xsd'));

/** The places where an Atom feed breaks the rules of RFC 4287, as `line: message`. */
export function atomFaults(xml: string): string[] {
  return faults(atom, xml);
}

/** The places where a sitemap breaks the schema of sitemaps.org, as `line: message`. */
export function sitemapFaults(xml: string): string[] {
  return faults(sitemap, xml);
}

function faults(validator: { validate: (document: XmlDocument) => void }, xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
    throw error;
  } finally {
    document.dispose();
  }
}
