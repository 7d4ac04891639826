// What every page needs: the folded bar on a phone, the marked place, focus on what was said. No framework.
document.addEventListener('DOMContentLoaded', () => {
  const menu = document.querySelector('.bar .menu');
  const places = document.getElementById('places');
  menu?.addEventListener('click', () => {
    const open = places.classList.toggle('open');
    menu.setAttribute('aria-expanded', String(open));
  });
  document.querySelectorAll('.places a').forEach(link => {
    if (new URL(link.href).pathname === location.pathname) link.setAttribute('aria-current', 'page');
  });
  // <div data-when="admission=KEY">: there only while the field of that name in its form has that value
  document.querySelectorAll('[data-when]').forEach(part => {
    const [name, value] = part.dataset.when.split('=');
    const form = part.closest('form'), field = form.elements[form.id + ':' + name];
    const show = () => { part.hidden = field.value !== value; };
    field.addEventListener('change', show);
    show();
  });
  // after a refused form the summary is read first
  const errors = document.querySelector('.said .bad');
  if (errors) { errors.setAttribute('tabindex', '-1'); errors.focus(); }
  // a time zone nobody has chosen yet begins as the browser's own
  document.querySelectorAll('select[data-own-zone]').forEach(select => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (select.dataset.ownZone === 'true' && [...select.options].some(option => option.value === own)) select.value = own;
  });
});
