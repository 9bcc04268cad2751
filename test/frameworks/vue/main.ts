import { createApp } from 'vue';
import 'policy-brief-elements/define';
import App from './App.vue';

createApp(App).mount('main');
