// Sets formulas where nobody knew beforehand whether there would be any. The typesetter weighs a quarter of a megabyte, and is fetched when there is a first
// one; until it is there, and where it does not come, formulas are read as they were written.
{
  let typesetter;
  const load = name => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { src: name, onload: resolve, onerror: reject });
    document.head.append(script);
  });
  const fetchTypesetter = async () => {
    const { css, katex, maths } = document.querySelector('meta[name=formulas]').dataset;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: css }));
    await load(katex);
    await load(maths);
  };
  globalThis.setFormulas = async within => {
    if (!within?.querySelector('.math')) return;
    try {
      await (typesetter ??= fetchTypesetter());
      globalThis.setMaths(within);
    } catch {
      typesetter = undefined;
    }
  };
  document.addEventListener('DOMContentLoaded', () => globalThis.setFormulas(document));
}
