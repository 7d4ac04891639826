// Sets the formulas of a page: what is inside .math, as it was written where it cannot be read. Nobody knows beforehand whether there will be any. The typesetter
// weighs a quarter of a megabyte, and is fetched when there is a first one; until it is there, and where it does not come, formulas are read as they were written.
{
  let typesetter;
  const fetchTypesetter = () => {
    const { css, katex } = document.querySelector('meta[name=formulas]').dataset;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: css }));
    return new Promise((resolve, reject) => {
      document.head.append(Object.assign(document.createElement('script'), { src: katex, onload: resolve, onerror: reject }));
    });
  };
  const set = part => {
    const formula = part.textContent;
    part.dataset.set = 'true';
    katex.render(formula, part, {displayMode: part.tagName === 'DIV' || part.classList.contains('display'), throwOnError: false, trust: false, maxSize: 20, maxExpand: 500});
  };
  globalThis.setFormulas = async within => {
    if (!within?.querySelector('.math')) return;
    try {
      await (typesetter ??= fetchTypesetter());
      within.querySelectorAll('.math:not([data-set])').forEach(set);
    } catch {
      typesetter = undefined;
    }
  };
  document.addEventListener('DOMContentLoaded', () => globalThis.setFormulas(document));
}
