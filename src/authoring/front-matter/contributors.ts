import { isMap, isScalar } from 'yaml';
import { compact } from '../../brief/compact.js';
import type { Affiliation, Contributor, Organisation, Person } from '../../brief/model.js';
import { AFFILIATION_TEXTS, ORGANISATION_TEXTS, PERSON_TEXTS } from '../schema/key-texts.js';
import { formSchema, mappingSchema } from '../schema/schema.js';
import {
  optional,
  reader,
  readLabel,
  readListOf,
  readMapping,
  readText,
  readTextThat,
  type Field,
  type Fields,
  type Reader,
} from './fields.js';
import { IDENTIFIER_FORMS, isOrcid, isRor, withoutOrcidAddress, withoutRorAddress } from './identifiers.js';

const EXAMPLE = '{ given: Nora, family: Ratzmann }';

const readOrcid: Reader<string> = readTextThat(
  formSchema(IDENTIFIER_FORMS.orcid, 'invalid-orcid', { value: '' }),
  isOrcid,
  (value, { at, report }) => report('invalid-orcid', at, { value }),
  withoutOrcidAddress,
);

/** Reads an identifier in the Research Organization Registry, with or without its address. */
export const readRor: Reader<string> = readTextThat(
  formSchema(IDENTIFIER_FORMS.ror, 'invalid-ror', { value: '' }),
  isRor,
  (value, { at, report }) => report('invalid-ror', at, { value }),
  withoutRorAddress,
);

const AFFILIATION = { name: readText, ror: readRor };

/** Reads the name of an institution, or a mapping of its name and its identifier. */
const readAffiliation: Reader<Affiliation> = reader(
  { anyOf: [readText.schema, mappingSchema(AFFILIATION, AFFILIATION_TEXTS, ['name'])] },
  (field) => {
    if (isScalar(field.node)) {
      const name = readText(field);
      return name === undefined ? undefined : { name };
    }
    const fields = readMapping(field, AFFILIATION, 'affiliation: { name: …, ror: … }');
    if (!fields) return undefined;
    if (!fields.name)
      field.report('missing-key', field.at, { key: `${field.name}.name`, example: 'affiliation: { name: … }' });
    const name = optional(fields.name, AFFILIATION.name);
    const ror = optional(fields.ror, AFFILIATION.ror);
    return name === undefined ? undefined : compact<Affiliation>({ name, ror });
  },
);

const TITLE = /(?:^|\s)(?:Dr|Prof|Dipl|Ing|Mag|M\.\s?A|B\.\s?A|Ph\.?\s?D|Priv\.?-Doz|PD)(?:\.|-|\s|$)/u;

/** Marks that no name contains: a comma, brackets, the sign of an address, and the marks of a footnote at its end. */
const NAME_MARK = /[,;()@]|[\d¹²³⁰⁴-⁹*†‡§]$/u;

/** A word between the names of two persons. */
const SECOND_PERSON = / (und|and|&|et) /u;

/** Reads a part of a name, and reports what does not belong to it. */
const readNamePart: Reader<string> = reader(readLabel.schema, (field) => {
  const value = readLabel(field);
  const [mark] = NAME_MARK.exec(value ?? '') ?? [];
  if (value !== undefined && mark) field.report('name-mark', field.at, { value, mark });
  return value;
});

/** Reads a given name, and reports a title or a second person in it, which citations would take for a name. */
const readGiven: Reader<string> = reader(readLabel.schema, (field) => {
  const value = readNamePart(field);
  const [, mark] = SECOND_PERSON.exec(value ?? '') ?? [];
  if (value !== undefined && mark) field.report('name-mark', field.at, { value, mark });
  const [title] = TITLE.exec(value ?? '') ?? [];
  if (value !== undefined && title) field.report('title-in-name', field.at, { value });
  return value;
});

const PERSON = {
  prefix: readLabel,
  given: readGiven,
  particle: readLabel,
  family: readNamePart,
  suffix: readLabel,
  orcid: readOrcid,
  affiliation: readListOf(readAffiliation),
};
const ORGANISATION = { literal: readText };
const CONTRIBUTOR = { ...PERSON, ...ORGANISATION };

/**
 * Reads an author or editor: a person by the components of the name, or an organisation by its `literal` name.
 * A plain string is refused, because it does not tell which word is the family name.
 */
export const readContributor: Reader<Contributor> = reader(
  {
    anyOf: [
      { title: 'Person', ...mappingSchema(PERSON, PERSON_TEXTS, ['family']) },
      { title: 'Organisation', ...mappingSchema(ORGANISATION, ORGANISATION_TEXTS, ['literal']) },
    ],
  },
  (field) => {
    const { node, at, report } = field;
    if (isScalar(node) && node.value !== null) {
      const name = readText(field);
      if (name !== undefined) report('person-as-text', at, { name });
      return undefined;
    }
    if (node === null || isScalar(node)) {
      report('empty-value', at, { key: field.name });
      return undefined;
    }
    const name = isMap(node) && !node.has('family') && !node.has('literal') ? node.get('name') : undefined;
    if (typeof name === 'string') {
      report('person-as-text', at, { name });
      return undefined;
    }
    const fields = readMapping(field, CONTRIBUTOR, EXAMPLE);
    if (!fields) return undefined;
    const { literal, ...person } = fields;
    return literal ? readOrganisation(literal, person) : readPerson(field, person);
  },
);

type PersonFields = Fields<keyof typeof PERSON>;

function readOrganisation(literal: Field, others: PersonFields): Organisation | undefined {
  for (const [key, { at, report }] of Object.entries(others)) report('unknown-key', at, { key, known: 'literal' });
  const name = ORGANISATION.literal(literal);
  return name === undefined ? undefined : { literal: name };
}

function readPerson(field: Field, fields: PersonFields): Person | undefined {
  if (!fields.family) field.report('person-without-family', field.at, {});
  const family = optional(fields.family, PERSON.family);
  const person = {
    prefix: optional(fields.prefix, PERSON.prefix),
    given: optional(fields.given, PERSON.given),
    particle: optional(fields.particle, PERSON.particle),
    suffix: optional(fields.suffix, PERSON.suffix),
    orcid: optional(fields.orcid, PERSON.orcid),
    affiliations: optional(fields.affiliation, PERSON.affiliation),
  };
  return family === undefined ? undefined : compact<Person>({ ...person, family });
}
