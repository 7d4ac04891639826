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
  // after a refused form the summary is read first
  const errors = document.querySelector('.said .ui-messages-error');
  if (errors) { errors.setAttribute('tabindex', '-1'); errors.focus(); }
});
