import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import { forbiddenImports, LAYERS } from './test/support/layers.mjs';

const HTML_IS_NEVER_TEXT = 'A brief is data, never HTML: render nodes with templates.';

export default ts.config(
  { ignores: ['dist/', 'build/', 'demo/**/*.js', 'test/fixtures/', 'test/frameworks/*/**/*.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: 'test/tsconfig.json' } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/class-literal-property-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari drops the list semantics of a list without markers unless it has `role="list"`.
      'lit-a11y/no-redundant-role': 'off',
      'no-console': ['error', { allow: ['info', 'warn'] }],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'document.write'].map((property) => ({
          property,
          message: HTML_IS_NEVER_TEXT,
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle=/]',
          message: 'A content security policy blocks style attributes: use a class.',
        },
      ],
    },
  },
  ...Object.keys(LAYERS).map((name) => ({
    files: [`src/${name}/**/*.ts`, `src/${name}.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['unsafe-html', 'unsafe-svg', 'style-map'].map(litDirective), patterns: forbiddenImports(name) },
      ],
    },
  })),
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Only the runner awaits the promises of node:test. Chai's `equal` is typed as a promise but returns none.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [...testFunctions(), { from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      // Chai: `expect(x).to.be.true;`
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-restricted-properties': ['error', ...['describe', 'it', 'test', 'suite'].map(only)],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: globals(
        'process console performance fetch URL Buffer document window setTimeout navigator customElements Blob ClipboardItem Event MessageChannel MutationObserver PerformanceObserver requestAnimationFrame scheduler',
      ),
    },
  },
);

function litDirective(name) {
  return { name: `lit/directives/${name}.js`, message: HTML_IS_NEVER_TEXT };
}

function testFunctions() {
  return [
    {
      from: 'package',
      package: 'node:test',
      name: ['describe', 'it', 'test', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
    },
  ];
}

function only(object) {
  return { object, property: 'only', message: '.only skips all other tests.' };
}

function globals(names) {
  return Object.fromEntries(names.split(' ').map((name) => [name, 'readonly']));
}
