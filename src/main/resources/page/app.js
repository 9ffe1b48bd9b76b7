import { Router } from './router.js';
import { showNavigation } from './parts/navigation.js';
import { showSearch } from './parts/search.js';
import { watchConnection } from './parts/connection.js';
import { entity } from './views/entity.js';
import { home } from './views/home.js';
import { listing } from './views/listing.js';
import { paper } from './views/paper.js';

const router = new Router({
  '/': home,
  '/listing': listing,
  '/paper': paper,
  '/entity': entity,
}, document.getElementById('view'));

showNavigation(document.getElementById('nav'));
showSearch(document.getElementById('search'), router);
watchConnection(document.getElementById('notice'), router);
router.start();
