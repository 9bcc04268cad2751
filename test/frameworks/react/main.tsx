import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'policy-brief-elements/define';
import { App } from './App';

createRoot(document.querySelector('main')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
