/*
 * The controls of the elements page: they change the attributes of the live element, and its HTML beside it.
 * This module runs before the library's, so that it reads each element as the page's author wrote it.
 */

const HEADING_LEVELS = ['', '1', '2', '3', '4', '5', '6'];

/** For each attribute the values to choose from; the empty one takes the attribute away. */
const CHOICES = {
  'heading-level': HEADING_LEVELS,
  layout: ['', 'list', 'cards', 'compact'],
  lang: ['', 'de', 'en'],
  item: ['', 'finanzierung', 'vernetzung'],
  href: ['', 'institute.html', 'town.html'],
  'citation-style': ['', 'suggested', 'apa', 'harvard', 'vancouver'],
  'citation-styles': ['', 'suggested', 'suggested apa harvard'],
  formats: ['', 'bibtex ris', 'csl-json'],
};

for (const sample of document.querySelectorAll('.sample')) {
  const element = sample.querySelector('.stage').firstElementChild;
  const fallback = element.innerHTML.trim();
  const code = create('code');
  const show = () => (code.textContent = snippet(element, fallback));

  const controls = create('div', { className: 'controls' });
  const name = sample.getAttribute('aria-labelledby');
  for (const attribute of sample.dataset.controls.split(' ')) {
    controls.append(
      attribute in CHOICES ? choice(element, attribute, name, show) : toggle(element, attribute, name, show),
    );
  }
  const log = create('output', { className: 'log', textContent: ' ' });
  log.setAttribute('aria-labelledby', name);
  for (const type of ['brief-load', 'brief-series-load', 'brief-error', 'brief-copy', 'brief-copy-error']) {
    element.addEventListener(type, ({ error, subject }) => {
      log.textContent = subject
        ? `${type}: ${Object.values(subject).join(', ')}`
        : error
          ? `${type}: ${error.code}`
          : type;
    });
  }
  sample.querySelector('.panel').append(controls, create('pre', {}, code), log);
  show();
}

/** A list of values for an attribute. */
function choice(element, attribute, describedBy, changed) {
  const select = create('select', { id: `${describedBy}-${attribute}` });
  select.setAttribute('aria-describedby', describedBy);
  for (const value of CHOICES[attribute]) {
    select.append(
      create('option', { value, textContent: value || '–', selected: element.getAttribute(attribute) === value }),
    );
  }
  select.addEventListener('change', () => {
    if (select.value) element.setAttribute(attribute, select.value);
    else element.removeAttribute(attribute);
    changed();
  });
  return create(
    'div',
    { className: 'control' },
    create('label', { htmlFor: select.id, textContent: attribute }),
    select,
  );
}

/** A switch for an attribute that is there or not. */
function toggle(element, attribute, describedBy, changed) {
  const box = create('input', {
    type: 'checkbox',
    id: `${describedBy}-${attribute}`,
    checked: element.hasAttribute(attribute),
  });
  box.setAttribute('aria-describedby', describedBy);
  box.addEventListener('change', () => {
    element.toggleAttribute(attribute, box.checked);
    changed();
  });
  const label = create('label', { htmlFor: box.id, textContent: attribute });
  return create('div', { className: 'control control-check' }, box, label);
}

/** The HTML of an element as an author would write it. */
function snippet(element, fallback) {
  const attributes = [...element.attributes].map(({ name, value }) => (value ? `${name}="${value}"` : name));
  const [before, between, after] = attributes.length > 1 ? ['\n  ', '\n  ', '\n'] : [' ', ' ', ''];
  const tag = element.localName;
  return `<${tag}${before}${attributes.join(between)}${after}>\n  ${fallback}\n</${tag}>`;
}

function create(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
