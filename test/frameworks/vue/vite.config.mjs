import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag === 'policy-brief' || tag.startsWith('brief-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
