import '../shared/base.css';
import './chat.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { language } from './words';

document.documentElement.lang = language.slice(0, 2);
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
