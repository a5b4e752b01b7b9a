/**
 * What must hold in the server's HTML before any script: runs inside the page. Every control has a label of its own, groups have legends,
 * describing ids exist, ids are unique, and the document has one h1, a title and the language of its address.
 */
export function everyInputIsNamed(language: string): string[] {
  const found: string[] = [];
  const nameOf = (element: Element) => `${element.tagName.toLowerCase()}[name=${element.getAttribute('name') ?? '–'}]`;
  const skipped = ['hidden', 'submit', 'button', 'reset'];
  for (const control of document.querySelectorAll('input, select, textarea')) {
    if (control instanceof HTMLInputElement && skipped.includes(control.type)) continue;
    const label = control.id === '' ? null : document.querySelector(`label[for="${CSS.escape(control.id)}"]`);
    if (!label || (label.textContent ?? '').trim() === '') found.push(`${nameOf(control)} has no label`);
  }
  for (const group of document.querySelectorAll('fieldset'))
    if ((group.querySelector(':scope > legend')?.textContent ?? '').trim() === '') found.push('a fieldset has no legend');
  for (const described of document.querySelectorAll('[aria-describedby], [aria-labelledby]')) {
    const ids = `${described.getAttribute('aria-describedby') ?? ''} ${described.getAttribute('aria-labelledby') ?? ''}`;
    for (const id of ids.split(/\s+/).filter(Boolean))
      if (!document.getElementById(id)) found.push(`${nameOf(described)} is described by #${id}, which is not there`);
  }
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) found.push(`the id ${id} stands twice`);
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const target = (link.getAttribute('href') ?? '').slice(1);
    if (target !== '' && !document.getElementById(target)) found.push(`a link leads to #${target}, which is not there`);
  }
  for (const button of document.querySelectorAll('form button[type="button"]'))
    found.push(`a button needs a script: ${button.textContent}`);
  // An address with a place to fill in, shown as code, is meant as it stands.
  const codes = [...document.querySelectorAll('code')].map((code) => code.innerText);
  const unfilled = /\{\p{L}\w*\}/u.exec(codes.reduce((text, code) => text.replaceAll(code, ''), document.body.innerText))?.[0];
  if (unfilled) found.push(`${unfilled} was never filled in`);
  const headings = document.querySelectorAll('h1').length;
  if (headings !== 1) found.push(`${headings} h1`);
  if (document.title.trim() === '') found.push('no title');
  if (document.documentElement.lang !== language) found.push(`html lang is ${document.documentElement.lang}`);
  const styled = document.querySelectorAll('[style]').length;
  if (styled > 0) found.push(`${styled} style attributes`);
  return found;
}
