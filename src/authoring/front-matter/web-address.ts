import { isWebAddress } from '../../brief/address.js';
import { formSchema, WEB_ADDRESS } from '../schema/schema.js';
import { readText, readTextThat, type Reader } from './fields.js';

/** Reads an absolute address of the web. */
export const readWebAddress: Reader<string> = readTextThat(
  formSchema(WEB_ADDRESS, 'invalid-web-address', { key: '', value: '' }),
  isWebAddress,
  (value, { name: key, at, report }) => report('invalid-web-address', at, { key, value }),
  undefined,
  readText,
);
