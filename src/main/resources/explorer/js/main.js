// Leads from the address to the page: /x and /x/... are what pages/x.js shows.
import { failed } from './panel.js';
import { goTo, goToSearch, searchBox } from './search.js';
import { h, put } from './dom.js';

const main = document.getElementById('main');
const name = location.pathname.split('/')[1] || 'home';

document.body.dataset.page = name;
if (name !== 'home') {
  document.getElementById('search').replaceWith(searchBox({ label: 'Search concepts and papers', placeholder: 'Search', pick: goTo, submit: goToSearch }));
}
for (const link of document.querySelectorAll('nav a')) {
  if (link.getAttribute('href') === `/${name}`) {
    link.setAttribute('aria-current', 'page');
  }
}

try {
  const page = await import(`../pages/${name}.js`);
  await page.show(main, new URLSearchParams(location.search));
} catch (fault) {
  put(main, h('h1', {}, 'This page could not be shown'), failed(fault, () => location.reload()));
}
document.body.dataset.ready = 'true';
