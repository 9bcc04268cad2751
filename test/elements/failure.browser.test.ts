import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PolicyBrief } from '../../src/elements/index.js';
import { define } from '../fixtures/elements.js';
import {
  expectElement,
  flakyAddress,
  next,
  pendingTasks,
  plainText,
  Stage,
  staged,
  warningsDuring,
} from '../fixtures/page.js';

define();

function controlsOf(element: Element): { status: HTMLElement; button: HTMLButtonElement | null } {
  const root = element.shadowRoot!;
  return { status: root.querySelector('[role="status"]')!, button: root.querySelector('button') };
}

describe('a failure', () => {
  it('is announced in a live region that was there before, empty', async () => {
    const stage = new Stage(html`<policy-brief src="/faults/404"></policy-brief>`);
    const element = stage.get<PolicyBrief>('policy-brief');
    await element.updateComplete;
    const { status, button } = controlsOf(element);
    expect([status.textContent, status.getAttribute('aria-atomic'), button]).to.deep.equal(['', 'true', null]);
    await stage.until(1);
    expectElement(controlsOf(element).status, status);
    expect(plainText(status)).to.equal('Der Policy Brief konnte nicht geladen werden.');
  });

  it('is announced again if a retry fails', async () => {
    const stage = await staged(html`<policy-brief src="/faults/404"></policy-brief>`);
    const element = stage.get<PolicyBrief>('policy-brief');
    const { status } = controlsOf(element);
    const texts: string[] = [];
    new MutationObserver(() => texts.push(plainText(status))).observe(status, { childList: true, subtree: true });
    element.retry();
    await stage.until(2);
    expect(texts).to.deep.equal(['', 'Der Policy Brief konnte nicht geladen werden.']);
  });

  it('shows a button that tries again', async () => {
    const stage = await staged(html`<policy-brief src=${flakyAddress()}></policy-brief>`);
    const element = stage.get('policy-brief');
    expect(plainText(controlsOf(element).button!)).to.equal('Erneut laden');
    controlsOf(element).button!.click();
    await stage.until(2);
    expect(stage.types).to.deep.equal(['brief-error', 'brief-load']);
    expectElement(controlsOf(element).button, null);
    expect(controlsOf(element).status.textContent).to.equal('');
  });

  for (const [key, name] of [
    ['Enter', 'Enter'],
    [' ', 'the space bar'],
  ]) {
    it(`offers a button that ${name} presses; then the focus is on the text`, async () => {
      const stage = await staged(html`<policy-brief src=${flakyAddress()}></policy-brief>`);
      const element = stage.get('policy-brief');
      controlsOf(element).button!.focus();
      await sendKeys({ press: key! });
      await stage.until(2);
      expectElement(document.activeElement, element.querySelector('h2'));
    });
  }

  it('keeps the focus on the button when the retry fails', async () => {
    const stage = await staged(html`<policy-brief src="/faults/404"></policy-brief>`);
    const element = stage.get('policy-brief');
    const { button } = controlsOf(element);
    button!.focus();
    await sendKeys({ press: 'Enter' });
    await stage.until(2);
    expectElement(element.shadowRoot!.activeElement, button);
    expectElement(controlsOf(element).button, button);
  });

  it('keeps the focus on the button while it loads again, and ignores further presses', async () => {
    const stage = await staged(html`<policy-brief src="/faults/404"></policy-brief>`);
    const element = stage.get<PolicyBrief>('policy-brief');
    const button = controlsOf(element).button!;
    button.focus();
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(plainText(button)).to.equal('Wird geladen …');
    expectElement(element.shadowRoot!.activeElement, button);
    button.click();
    await stage.until(2);
    await pendingTasks();
    expect(stage.types).to.deep.equal(['brief-error', 'brief-error']);
  });

  it('does not move the focus of a reader who is elsewhere', async () => {
    const stage = await staged(html`<button>anderswo</button><policy-brief src=${flakyAddress()}></policy-brief>`);
    stage.get<HTMLButtonElement>('button').focus();
    stage.get<PolicyBrief>('policy-brief').retry();
    await stage.until(2);
    expectElement(document.activeElement, stage.get('button'));
  });

  it('of an isolated element can be retried; then the focus is on the text in its shadow root', async () => {
    const stage = await staged(html`<policy-brief isolate src=${flakyAddress()}></policy-brief>`);
    const element = stage.get('policy-brief');
    controlsOf(element).button!.focus();
    await sendKeys({ press: 'Enter' });
    await stage.until(2);
    expectElement(document.activeElement, element);
    expect(element.shadowRoot!.activeElement).not.to.equal(null);
    expect(element.shadowRoot!.activeElement!.localName).to.equal('h2');
  });
});

describe('the console', () => {
  it('has one line for a failed request, however many elements share it', async () => {
    const src = `/faults/404?id=${crypto.randomUUID()}`;
    const warnings = await warningsDuring(async () => {
      await staged(html`${Array.from({ length: 20 }, () => html`<brief-summary src=${src}></brief-summary>`)}`, 20);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('<brief-summary>').and.to.contain(src).and.to.contain('404');
  });

  it('has a line for each of two failed requests', async () => {
    const warnings = await warningsDuring(async () => {
      await staged(
        html`<brief-header src="/faults/404?a"></brief-header><brief-header src="/faults/404?b"></brief-header>`,
        2,
      );
    });
    expect(warnings).to.have.lengthOf(2);
  });

  it('has a line for a retry that fails', async () => {
    const stage = await staged(html`<brief-header src="/faults/404?c"></brief-header>`);
    const warnings = await warningsDuring(async () => {
      stage.get<PolicyBrief>('brief-header').retry();
      await stage.until(2);
    });
    expect(warnings).to.have.lengthOf(1);
  });

  it('stays quiet when the page cancels the event', async () => {
    const warnings = await warningsDuring(async () => {
      const stage = new Stage(html`<policy-brief src="/faults/404?d"></policy-brief>`);
      stage.get('policy-brief').addEventListener('brief-error', (event) => event.preventDefault());
      await stage.until(1);
      await pendingTasks();
    });
    expect(warnings).to.deep.equal([]);
  });

  it('stays quiet about the elements inside when the page cancels the event of the one around', async () => {
    const warnings = await warningsDuring(async () => {
      const stage = new Stage(html`
        <policy-brief src="/faults/404?e"><brief-header></brief-header><brief-summary></brief-summary></policy-brief>
      `);
      const element = stage.get('policy-brief');
      element.addEventListener('brief-error', (event) => event.preventDefault());
      await next(element, 'brief-error');
      await pendingTasks();
    });
    expect(warnings).to.deep.equal([]);
  });

  it('is quiet about success', async () => {
    const warnings = await warningsDuring(async () => {
      const stage = await staged(html`<policy-brief src=${flakyAddress()}></policy-brief>`);
      stage.get<PolicyBrief>('policy-brief').retry();
      await stage.until(2);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('500');
  });
});
