import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from './App';
import { type Content } from './content';
import * as host from './host';
import { languageOf, wordsFor } from './words';

vi.mock('./host', () => {
  class NoHost extends Error {}
  return { NoHost, meet: vi.fn(), token: vi.fn() };
});

const content: Content = {
  locale: 'de',
  words: {
    no_requests: 'Nichts ist offen.',
    promises: 'Zusagen',
    decisions: 'Entscheidungen',
    changed: 'Geändert',
    with: 'bei',
    by_day: 'bis',
    kept: 'erfüllt',
    decided_by: 'Entschieden von',
  },
  requests: [
    {
      title: 'Figma',
      stage: 'in_review',
      state: 'Wird angesehen',
      with: 'Amira',
      changed: '1. Mai',
    },
  ],
  promises: [{ text: 'Ein Zugang', due: '4. Mai', owner: 'Amira Haddad', kept: true }],
  decisions: [
    {
      title: 'Monitor',
      outcome: 'decline',
      decision: 'Nein',
      reason: '<b>Kein</b> Budget',
      by: 'Jonas Weber',
      at: '2. Mai',
    },
  ],
};

const answer = (body: unknown, status = 200) =>
  vi.fn(() => Promise.resolve(new Response(JSON.stringify(body), { status })));

let root: Root;
let page: HTMLElement;

async function open() {
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
  await act(async () => root.render(<App />));
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.mocked(host.meet).mockResolvedValue({ locale: 'de-DE', theme: 'dark' });
  vi.mocked(host.token).mockResolvedValue('who-looks');
});

afterEach(() => {
  act(() => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

describe('the tab', () => {
  it('shows requests, promises and decisions, in Teams’ language and colours', async () => {
    const fetched = answer(content);
    vi.stubGlobal('fetch', fetched);
    await open();
    expect(fetched).toHaveBeenCalledWith('/teams/tab/requests?locale=de-DE', {
      headers: { Authorization: 'Bearer who-looks' },
    });
    expect(document.documentElement.lang).toBe('de');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(page.querySelector('h1')?.textContent).toBe('Meine Anfragen');
    const shown = page.textContent;
    for (const words of ['Wird angesehen (bei Amira)', 'bis 4. Mai · ✓ erfüllt', 'Jonas Weber'])
      expect(shown).toContain(words);
    expect(page.querySelector('[data-outcome="decline"]')?.textContent).toContain(
      '<b>Kein</b> Budget',
    );
    expect(page.querySelector('b')).toBeNull();
  });

  it('says what to ask when nothing is open', async () => {
    vi.stubGlobal('fetch', answer({ ...content, requests: [], promises: [], decisions: [] }));
    await open();
    expect(page.textContent).toContain('Nichts ist offen.');
    expect(page.querySelectorAll('article, section')).toHaveLength(0);
  });

  it('tells who looks after Ajar what to set up, and asks again when told to', async () => {
    vi.stubGlobal('fetch', answer({ error: { code: 'Unauthorized', message: 'nobody' } }, 401));
    await open();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('access_as_user');
    expect(page.textContent).toContain('nobody');
    vi.stubGlobal('fetch', answer(content));
    await act(async () => page.querySelector('button')?.click());
    expect(page.querySelector('[role=alert]')).toBeNull();
    expect(page.textContent).toContain('Figma');
  });

  it('does not blame the set-up when the server cannot answer', async () => {
    vi.stubGlobal('fetch', answer({ error: { code: 'Unavailable', message: 'busy' } }, 503));
    await open();
    expect(page.textContent).toContain(wordsFor('de').server);
    expect(page.textContent).not.toContain('access_as_user');
  });

  it('outside of Teams it says where it belongs', async () => {
    vi.mocked(host.meet).mockRejectedValue(new host.NoHost());
    const fetched = answer(content);
    vi.stubGlobal('fetch', fetched);
    await open();
    expect(page.textContent).toContain('Microsoft Teams');
    expect(fetched).not.toHaveBeenCalled();
  });

  it('looks again when somebody comes back to it, but not all the time', async () => {
    const fetched = answer(content);
    vi.stubGlobal('fetch', fetched);
    await open();
    const back = () => act(async () => void window.dispatchEvent(new Event('focus')));
    await back();
    expect(fetched).toHaveBeenCalledTimes(1);
    const later = Date.now() + 6_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    await back();
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});

describe('its words', () => {
  it('are there in four languages, and English for all others', () => {
    expect(['en-GB', 'de', 'es-ES', 'fr-CA', 'nl'].map(languageOf)).toEqual([
      'en',
      'de',
      'es',
      'fr',
      'en',
    ]);
    for (const locale of ['de', 'es', 'fr'])
      expect(Object.keys(wordsFor(locale))).toEqual(Object.keys(wordsFor('en')));
  });
});
