import '../shared/base.css';
import './console.css';
import './case.css';
import './templates.css';
import './follow-up.css';
import './phrases.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
