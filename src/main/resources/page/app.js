import { Router } from './router.js';
import { showNavigation } from './parts/navigation.js';
import { showSearch } from './parts/search.js';
import { watchConnection } from './parts/connection.js';
import { home } from './views/home.js';

const router = new Router({
  '/': home,
}, document.getElementById('view'));

showNavigation(document.getElementById('nav'));
showSearch(document.getElementById('search'), router);
watchConnection(document.getElementById('notice'), router);
router.start();
