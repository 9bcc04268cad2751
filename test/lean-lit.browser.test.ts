import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import * as lean from '../src/lean-lit.js';
import { Stage } from './fixtures/page.js';

/** Both are tested as Lit: the types are Lit's, and the script's elements are compiled with them. */
const BASES = { Lit: lit, 'the part of Lit in the script': lean as unknown as typeof lit };

for (const [name, { css, html, LitElement, noChange, nothing, render }] of Object.entries(BASES)) {
  describe(`an element made with ${name}`, () => {
    function press(this: { log: string[] }): void {
      this.log.push('pressed');
    }

    class Surrounding extends LitElement {
      static override styles: lit.CSSResultGroup = css`
        :host {
          color: rgb(1, 2, 3);
        }
      `;
      static override properties: lit.PropertyDeclarations = {
        label: {},
        level: { attribute: 'heading-level', type: Number },
      };
      declare label?: string | null;
      declare level?: number | null;
    }

    class Sample extends Surrounding {
      static override styles = [
        Surrounding.styles,
        css`
          :host {
            ${css`
              margin: ${lit.unsafeCSS(7)}px;
            `}
          }
        `,
      ];
      static override properties = {
        open: { type: Boolean, reflect: true },
        data: { attribute: false },
        own: { state: true },
      };
      declare open?: boolean;
      declare data?: unknown;
      declare own?: unknown;

      readonly log: string[] = [];
      isBroken = false;
      again = 0;

      constructor() {
        super();
        const note = (what: string) => () => void this.log.push(what);
        this.addController({
          hostConnected: note('connected'),
          hostDisconnected: note('disconnected'),
          hostUpdate: note('update'),
          hostUpdated: () => {
            this.log.push('updated');
            if (this.again-- > 0) this.requestUpdate();
          },
        });
      }

      protected override willUpdate(changed: lit.PropertyValues): void {
        this.log.push(`changed ${[...changed.keys()].join()}`);
      }

      protected override updated(): void {
        this.log.push('drawn');
      }

      protected override render(): unknown {
        this.log.push('render');
        if (this.isBroken) throw new Error('broken');
        return html`<button @click=${press}>${this.label ?? nothing} ${this.level} ${this.open} ${this.data}</button>`;
      }

      get shown(): string {
        return this.renderRoot.textContent.trim().replace(/\s+/g, ' ');
      }
    }

    const tag = `test-${name.length}`;
    const define = () => {
      if (!customElements.get(tag)) customElements.define(tag, Sample);
    };
    const create = (attributes: Record<string, string> = {}) => {
      define();
      const element = new Sample();
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const shown = async (attributes: Record<string, string> = {}) => {
      const element = create(attributes);
      new Stage().root.append(element);
      await element.updateComplete;
      return element;
    };

    it('takes values from before it was upgraded, which win over its attributes', async () => {
      const early = document.createElement(`${tag}-late`);
      early.setAttribute('label', 'attribute');
      early.setAttribute('heading-level', '3');
      Object.assign(early, { label: 'property' });
      new Stage().root.append(early);
      customElements.define(`${tag}-late`, class extends Sample {});
      if (!(early instanceof Sample)) throw new Error('It was not upgraded.');
      await early.updateComplete;
      expect(early.shown).to.equal('property 3');
      expect(Object.hasOwn(early, 'label')).to.equal(false);
      early.label = 'later';
      await early.updateComplete;
      expect(early.shown).to.equal('later 3');
    });

    it('observes the attributes of its properties and those of its superclass', () => {
      define();
      expect([...Sample.observedAttributes].sort()).to.deep.equal(['heading-level', 'label', 'open']);
    });

    it('converts attributes', async () => {
      const element = await shown({ label: 'A', 'heading-level': '2', open: '' });
      expect([element.label, element.level, element.open]).to.deep.equal(['A', 2, true]);
      for (const attribute of ['label', 'heading-level', 'open']) element.removeAttribute(attribute);
      expect([element.label, element.level, element.open]).to.deep.equal([null, null, false]);
      element.setAttribute('heading-level', 'x');
      expect(element.level).to.be.NaN;
    });

    it('reflects a boolean, with the update', async () => {
      const element = await shown();
      expect(element.hasAttribute('open')).to.equal(false);
      element.open = true;
      expect(element.hasAttribute('open')).to.equal(false);
      await element.updateComplete;
      expect(element.getAttribute('open')).to.equal('');
      element.open = false;
      await element.updateComplete;
      expect(element.hasAttribute('open')).to.equal(false);
      element.log.length = 0;
      await element.updateComplete;
      expect(element.log).to.deep.equal([]);
    });

    it('draws itself only on a page, and once for all changes of a task', async () => {
      const element = create({ label: 'A' });
      element.level = 1;
      await Promise.resolve();
      expect(element.log).to.deep.equal([]);
      new Stage().root.append(element);
      element.data = 'B';
      await element.updateComplete;
      const first = ['connected', 'changed label,level,data', 'update', 'render', 'updated', 'drawn'];
      expect(element.log).to.deep.equal(first);
      expect(element.hasUpdated).to.equal(true);
      element.level = 1;
      await element.updateComplete;
      expect(element.log).to.deep.equal(first);
      element.level = 2;
      element.own = 'C';
      expect(element.isUpdatePending).to.equal(true);
      await element.updateComplete;
      expect(element.log.slice(first.length)).to.deep.equal([
        'changed level,own',
        'update',
        'render',
        'updated',
        'drawn',
      ]);
      expect(element.shown).to.equal('A 2 B');
    });

    it('keeps what it has drawn when it moves', async () => {
      const element = await shown({ label: 'A' });
      const button = element.renderRoot.querySelector('button');
      element.log.length = 0;
      new Stage().root.append(element);
      await element.updateComplete;
      expect(element.log).to.deep.equal(['disconnected', 'connected']);
      expect(element.renderRoot.querySelector('button') === button).to.equal(true);
    });

    it('draws itself again if a controller asks for that after an update', async () => {
      const element = create();
      element.again = 2;
      new Stage().root.append(element);
      expect(await element.updateComplete).to.equal(false);
      while (!(await element.updateComplete));
      expect(element.log.filter((entry) => entry === 'updated')).to.have.lengthOf(3);
    });

    it('handles events itself', async () => {
      const element = await shown();
      element.renderRoot.querySelector('button')!.click();
      expect(element.log.at(-1)).to.equal('pressed');
    });

    it('has the stylesheets of its class, in order', async () => {
      const element = await shown();
      expect((element.renderRoot as ShadowRoot).adoptedStyleSheets).to.have.lengthOf(2);
      expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(element).margin).to.equal('7px');
      const [sheet] = (element.renderRoot as ShadowRoot).adoptedStyleSheets;
      const [other] = ((await shown()).renderRoot as ShadowRoot).adoptedStyleSheets;
      expect(sheet === other).to.equal(true);
    });

    it('says that it could not draw itself, and does so the next time', async () => {
      const element = await shown({ label: 'A' });
      element.isBroken = true;
      element.label = 'B';
      let error: unknown;
      await element.updateComplete.catch((reason: unknown) => (error = reason));
      expect(String(error)).to.equal('Error: broken');
      expect(element.isUpdatePending).to.equal(false);
      element.isBroken = false;
      element.label = 'C';
      // Lit reports the error once more, and we do so in another way.
      const { onerror } = window;
      const quiet = (event: Event) => event.preventDefault();
      window.onerror = () => true;
      addEventListener('unhandledrejection', quiet);
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      window.onerror = onerror;
      removeEventListener('unhandledrejection', quiet);
      expect(element.shown).to.equal('C');
    });

    it('can draw into the light DOM', async () => {
      class Light extends LitElement {
        protected override createRenderRoot(): HTMLElement {
          return this;
        }

        protected override render(): unknown {
          return html`<p>Text</p>`;
        }
      }
      customElements.define(`${tag}-light`, Light);
      const element = new Light();
      new Stage().root.append(element);
      await element.updateComplete;
      expect(element.querySelector('p')?.textContent).to.equal('Text');
      expect(element.shadowRoot).to.equal(null);
    });

    it('draws nothing if the class has no template', async () => {
      const Plain = class extends LitElement {};
      customElements.define(`${tag}-plain`, Plain);
      const element = new Plain();
      new Stage().root.append(element);
      await element.updateComplete;
      expect(element.renderRoot.textContent).to.equal('');
      expect([noChange, nothing].map(String)).to.deep.equal([lit.noChange, lit.nothing].map(String));
      const place = document.createElement('div');
      render(html`<b>bold</b>`, place);
      expect(place.textContent).to.equal('bold');
    });
  });

  describe(`a template drawn by ${name}`, () => {
    const place = () => new Stage().root.appendChild(document.createElement('div'));
    const shownIn = (root: Node) => (root.textContent ?? '').replace(/\s+/g, '');

    it('writes strings as text, numbers and booleans in words, and neither null nor undefined', () => {
      const root = place();
      render(html`<p>${'<b>&amp;</b>'}${7}${true}${false}${null}${undefined}${nothing}${''}</p>`, root);
      expect(root.textContent).to.equal('<b>&amp;</b>7truefalse');
      expect(root.querySelector('b')).to.equal(null);
    });

    it('keeps its elements while the template is the same, and replaces them when it is another', () => {
      const root = place();
      const line = (text: unknown) => html`<p class="line">${text}</p>`;
      render(line('A'), root);
      const [p, text] = [root.querySelector('p'), root.querySelector('p')!.lastChild];
      render(line('B'), root);
      expect(root.querySelector('p') === p && p!.textContent).to.equal('B');
      render(line(html`<em>C</em>`), root);
      render(line('D'), root);
      expect([root.querySelector('p') === p, p!.textContent, text!.isConnected]).to.deep.equal([true, 'D', false]);
      render(html`<p>E</p>`, root);
      expect([root.querySelector('p') === p, shownIn(root)]).to.deep.equal([false, 'E']);
      render(nothing, root);
      expect(shownIn(root)).to.equal('');
    });

    it('leaves text alone that has not changed, whatever else a page made of it', () => {
      const root = place();
      const line = (first: string, second: string) =>
        html`<p>${first}</p>
          <p>${second}</p>`;
      render(line('A', 'B'), root);
      const [text] = [...root.querySelector('p')!.childNodes].filter((node) => node instanceof Text);
      text!.replaceWith('translated');
      render(line('A', 'C'), root);
      expect(shownIn(root)).to.equal('translatedC');
      const same = (value: unknown) => html`<p>${value}</p>`;
      const other = place();
      render(same('A'), other);
      render(same(noChange), other);
      expect(shownIn(other)).to.equal('A');
    });

    it('draws lists, lists in lists and what follows them in order, and updates their entries by place', () => {
      const root = place();
      const list = (...items: unknown[]) => html`<i>(</i>${items}<i>)</i>`;
      const item = (text: string) => html`<b>${text}</b>`;
      render(list(item('A'), ['x', 'y'], 'B', nothing, item('C')), root);
      expect(root.textContent).to.equal('(AxyBC)');
      const first = root.querySelector('b');
      for (const [items, expected] of [
        [[item('D'), 'x', ['y', item('z')]], '(Dxyz)'],
        [[item('D')], '(D)'],
        [[], '()'],
        [[item('E'), item('F'), 'G'], '(EFG)'],
        [['H', [], [[['I']]], null, item('J')], '(HIJ)'],
      ] as const) {
        render(list(...items), root);
        expect(root.textContent).to.equal(expected);
        expect(root.querySelector('b') === first).to.equal(expected.startsWith('(D'));
      }
    });

    it('changes between a list, a string, a template and nothing in every order', () => {
      const values = [['A', html`<b>B</b>`], 'C', html`<b>D</b>`, nothing, [], html`${['E']}`, 5];
      const texts = ['AB', 'C', 'D', '', '', 'E', '5'];
      for (const from of values) {
        const root = place();
        for (const [index, to] of values.entries()) {
          for (const [value, text] of [
            [from, texts[values.indexOf(from)]],
            [to, texts[index]],
          ] as const) {
            render(
              html`<p>${value}</p>
                !`,
              root,
            );
            expect(shownIn(root)).to.equal(`${text}!`);
          }
        }
      }
    });

    it('sets attributes, some of several values, and removes them where a value is nothing', () => {
      const root = place();
      const link = (id: unknown, first: unknown, second: unknown) =>
        html`<a id=${id} class="a ${first} ${second}" lang="de"></a><br /><img alt="" /><s>end</s>`;
      render(link('one', 'b', undefined), root);
      const a = root.querySelector('a')!;
      expect([a.id, a.className, a.lang, a.childNodes.length]).to.deep.equal(['one', 'a b ', 'de', 0]);
      render(link(nothing, 'b', 'c"<'), root);
      expect([a.hasAttribute('id'), a.className]).to.deep.equal([false, 'a b c"<']);
      render(link(null, nothing, 'c'), root);
      expect([a.getAttribute('id'), a.hasAttribute('class')]).to.deep.equal(['', false]);
      expect(root.querySelector('img')!.alt).to.equal('');
      expect([...root.children].map(({ localName }) => localName)).to.deep.equal(['a', 'br', 'img', 's']);
    });

    it('sets properties before the element is connected, and changes listeners', () => {
      const log: unknown[] = [];
      const tag = `test-property-${name.length}`;
      class Property extends HTMLElement {
        data?: unknown;
        connectedCallback(): void {
          log.push(this.data);
        }
      }
      if (!customElements.get(tag)) customElements.define(tag, Property);
      const strings = Object.assign([`<${tag} .data=`, ' @click=', `></${tag}>`], { raw: [] as string[] });
      strings.raw.push(...strings);
      const template = (...values: unknown[]) => html(strings, ...values);
      const root = place();
      const host = {};
      const listener = function (this: unknown) {
        log.push(this === host);
      };
      render(template(1, listener), root, { host });
      const element = root.querySelector<Property>(tag)!;
      element.click();
      render(template(2, nothing), root, { host });
      element.click();
      render(
        template(2, () => log.push('other')),
        root,
        { host },
      );
      element.click();
      expect([...log, element.data]).to.deep.equal([1, true, 'other', 2]);
    });

    it('draws before a node, and nodes of another document', () => {
      const root = place();
      root.innerHTML = '<u>before</u><s>after</s>';
      const renderBefore = root.querySelector('s')!;
      for (const text of ['A', ['B', 'C'], html`<b>D</b>`]) {
        render(text, root, { renderBefore });
        expect(root.lastChild === renderBefore).to.equal(true);
      }
      expect(root.textContent).to.equal('beforeDafter');
      const creationScope = document.implementation.createHTMLDocument();
      const fragment = creationScope.createDocumentFragment();
      render(html`<img src="missing.png" alt="" />${['A']}`, fragment, { creationScope });
      expect([...fragment.childNodes].every((node) => node.ownerDocument === creationScope)).to.equal(true);
      expect(fragment.textContent).to.equal('A');
    });

    it('draws again after a property could not be set', () => {
      const root = place();
      const strings = Object.assign(['<b .lang=', '>', '</b>'], { raw: ['<b .lang=', '>', '</b>'] });
      const template = (...values: unknown[]) => html(strings, ...values);
      const broken = { toString: () => fail() };
      const fail = (): never => {
        throw new Error('broken');
      };
      expect(() => render(template(broken, 'A'), root)).to.throw('broken');
      render(template('de', 'B'), root);
      expect([root.textContent, root.querySelector('b')!.lang]).to.deep.equal(['B', 'de']);
    });
  });
}
