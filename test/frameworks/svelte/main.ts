import { mount } from 'svelte';
import 'policy-brief-elements/define';
import App from './App.svelte';

mount(App, { target: document.querySelector('main')! });
