import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import './style.css';

const place = document.getElementById('portal');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );

// Only pages that came over HTTPS, or from this machine, may be kept by the browser.
if ('serviceWorker' in navigator && import.meta.env.PROD) void navigator.serviceWorker.register('./sw.js');

// A browser that is short of room asks before it clears what is written here.
if ('storage' in navigator) void navigator.storage.persist();
