import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { CKEDITOR_SCRIPT, EDITORS } from '../support/install-cms.mjs';

/** An editor that formats text, as a page shows it. */
export interface Editor {
  name: string;
  /** Scripts and styles for the head of its page, and its place in the body. */
  head: string;
  body: string;
  /** Files that the page asks for, by path. */
  files: Record<string, string>;
  /** Runs in the page: starts the editor and gives it the focus. */
  start: (page: Page) => Promise<void>;
  /** Runs in the page: the HTML that a site would save. */
  html: (page: Page) => Promise<string>;
}

const PLACE = '<div id="place"></div>';
const TEXTAREA = '<textarea id="place"></textarea>';

/** The editors, each as its documentation sets it up first. */
export async function editors(): Promise<Editor[]> {
  const call = (code: string) => (page: Page) => page.evaluate(`(async () => { ${code} })()`) as Promise<void>;
  const read = (code: string) => (page: Page) => page.evaluate(`(async () => ${code})()`) as Promise<string>;
  const tiny = (version: 6 | 7): Editor => ({
    name: `TinyMCE ${version}`,
    head: `<script src="/tinymce${version}/tinymce.min.js"></script>`,
    body: TEXTAREA,
    files: filesOf(
      `tinymce${version}`,
      /^(?:tinymce|themes|models|icons|skins|plugins\/(?:link|code|lists))\b.*\.min\.(?:js|css)$/,
    ),
    start: call(
      `[window.editor] = await tinymce.init({ selector: '#place', plugins: 'link code lists', license_key: 'gpl' }); editor.focus();`,
    ),
    html: read('editor.getContent()'),
  });
  return [
    tiny(6),
    tiny(7),
    {
      name: 'CKEditor 4',
      head: '<script src="/ckeditor4/ckeditor.js"></script>',
      body: TEXTAREA,
      files: filesOf('ckeditor4', /^(?!samples|adapters|lang\/(?!en)).*\.(?:js|css)$/),
      start: call(
        `window.editor = CKEDITOR.replace('place', { versionCheck: false });
         await new Promise((ready) => editor.on('instanceReady', ready)); editor.focus();`,
      ),
      html: read('editor.getData()'),
    },
    {
      name: 'CKEditor 5',
      head: '<script src="/ckeditor5.js"></script>',
      body: PLACE,
      files: { '/ckeditor5.js': readFileSync(CKEDITOR_SCRIPT, 'utf8') },
      start: call(
        `const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, SourceEditing } = CKEDITOR;
         window.editor = await ClassicEditor.create(document.querySelector('#place'), { licenseKey: 'GPL',
           plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, SourceEditing] });
         editor.editing.view.focus();`,
      ),
      html: read('editor.getData()'),
    },
    {
      name: 'Quill',
      head: '<script src="/quill/dist/quill.js"></script>',
      body: PLACE,
      files: filesOf('quill', /^dist\/quill\.js$/),
      start: call(`window.editor = new Quill('#place'); editor.focus();`),
      html: read('editor.getSemanticHTML()'),
    },
    {
      name: 'Trix',
      head: '<script src="/trix/dist/trix.umd.min.js"></script>',
      body: '<input id="value" type="hidden"><trix-editor id="place" input="value"></trix-editor>',
      files: filesOf('trix', /^dist\/trix\.umd\.min\.js$/),
      start: call(`document.querySelector('trix-editor').focus();`),
      html: read(`document.querySelector('#value').value`),
    },
    {
      name: 'Editor.js',
      head: '<script src="/@editorjs/editorjs/dist/editorjs.umd.js"></script>',
      body: PLACE,
      files: filesOf('@editorjs/editorjs', /^dist\/editorjs\.umd\.js$/),
      start: call(
        `window.editor = new EditorJS({ holder: 'place' }); await editor.isReady; document.querySelector('[contenteditable]').focus();`,
      ),
      html: read(`(await editor.save()).blocks.map(({ data }) => '<p>' + data.text + '</p>').join('')`),
    },
    {
      name: 'TipTap',
      head: '<script src="/tiptap.js"></script>',
      body: PLACE,
      files: {
        '/tiptap.js': await bundle(`
          import { Editor } from '@tiptap/core';
          import StarterKit from '@tiptap/starter-kit';
          window.start = () => new Editor({ element: document.querySelector('#place'), extensions: [StarterKit], autofocus: true });`),
      },
      start: call(`window.editor = start(); editor.view.focus();`),
      html: read('editor.getHTML()'),
    },
    {
      name: 'ProseMirror',
      head: '<script src="/prosemirror.js"></script>',
      body: PLACE,
      files: {
        '/prosemirror.js': await bundle(`
          import { DOMSerializer, Schema } from 'prosemirror-model';
          import { schema } from 'prosemirror-schema-basic';
          import { addListNodes } from 'prosemirror-schema-list';
          import { EditorState } from 'prosemirror-state';
          import { EditorView } from 'prosemirror-view';
          import { exampleSetup } from 'prosemirror-example-setup';
          const own = new Schema({ nodes: addListNodes(schema.spec.nodes, 'paragraph block*', 'block'), marks: schema.spec.marks });
          window.start = () => new EditorView(document.querySelector('#place'), { state: EditorState.create({ schema: own, plugins: exampleSetup({ schema: own }) }) });
          window.html = ({ state }) => {
            const box = document.createElement('div');
            box.append(DOMSerializer.fromSchema(own).serializeFragment(state.doc.content));
            return box.innerHTML;
          };`),
      },
      start: call(`window.editor = start(); editor.focus();`),
      html: read('html(editor)'),
    },
  ];
}

/** The files of a package, by the path at which the page of an editor asks for them. */
function filesOf(name: string, pattern: RegExp): Record<string, string> {
  const folder = join(EDITORS, 'node_modules', name);
  return Object.fromEntries(
    readdirSync(folder, { encoding: 'utf8', recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => pattern.test(file))
      .map((file) => [`/${name}/${file}`, readFileSync(join(folder, file), 'utf8')]),
  );
}

/** A script for a page, from code that imports packages. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: EDITORS }, bundle: true, write: false });
  return outputFiles[0]!.text;
}
