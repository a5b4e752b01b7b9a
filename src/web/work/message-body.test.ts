import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MessageBody } from './message-body.tsx';

const shown = (text: string) => renderToStaticMarkup(createElement(MessageBody, { text, address: 'https://here.example' }));

test('a message becomes paragraphs and lists', () => {
  expect(shown('One.\nTwo.\n\nPoints:\n– a: 3\n– b: 4')).toBe(
    '<p class="prose-plain">One.\nTwo.</p><p class="prose-plain">Points:</p><ul><li>a: 3</li><li>b: 4</li></ul>',
  );
});

test('only addresses of this very site become links', () => {
  expect(shown('See https://here.example/nb/verify?code=1.')).toContain('<a class="ds-link" href="https://here.example/nb/verify?code=1">');
  for (const other of ['https://elsewhere.example/x', 'https://here.example.evil.example/x', 'https://here.example@evil.example/x']) {
    expect(shown(`See ${other}`)).not.toContain('<a');
  }
});
