import { describe, expect, it } from 'vitest';
import { tameActivity } from './tame';

const line = { type: 'message', textFormat: 'markdown', from: { role: 'bot' } };

describe('lines of the bot', () => {
  it('lose tags and pictures, and keep emphasis', () => {
    const text = '**you** wrote <img src=x> ![p](http://elsewhere/p.png)';
    expect(tameActivity({ ...line, text }).text).toBe(
      '**you** wrote &lt;img src=x> !\\[p](http://elsewhere/p.png)',
    );
  });
  it('that are plain text, or the person’s own, stay as they are', () => {
    const text = '1 < 2';
    expect(tameActivity({ ...line, text, textFormat: 'plain' }).text).toBe(text);
    expect(tameActivity({ ...line, text, from: { role: 'user' } }).text).toBe(text);
  });
});
