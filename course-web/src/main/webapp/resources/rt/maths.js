// Sets the maths of a page: what is inside .math becomes formulas, as they were written where they cannot be read.
globalThis.setMaths = within => within.querySelectorAll('.math:not([data-set])').forEach(part => {
  const formula = part.textContent;
  part.dataset.set = 'true';
  katex.render(formula, part, {displayMode: part.tagName === 'DIV' || part.classList.contains('display'), throwOnError: false, trust: false, maxSize: 20, maxExpand: 500});
});
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => setMaths(document));
