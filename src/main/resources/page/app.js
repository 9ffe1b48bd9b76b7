import { Router } from './router.js';
import { showNavigation } from './parts/navigation.js';
import { showSearch } from './parts/search.js';
import { watchConnection } from './parts/connection.js';
import { watchMends } from './parts/mend.js';
import { entity } from './views/entity.js';
import { home } from './views/home.js';
import { listing } from './views/listing.js';
import { load } from './views/load.js';
import { paper } from './views/paper.js';
import { questions } from './views/questions.js';
import { tryIt } from './views/try.js';
import { words } from './views/words.js';

const router = new Router({
  '/': home,
  '/listing': listing,
  '/paper': paper,
  '/entity': entity,
  '/graph': async (...asked) => (await import('./views/graph.js')).graph(...asked),
  '/questions': questions,
  '/question': async (...asked) => (await import('./views/question.js')).question(...asked),
  '/try': tryIt,
  '/load': load,
  '/words': words,
}, document.getElementById('view'));

showNavigation(document.getElementById('nav'));
showSearch(document.getElementById('search'), router);
watchConnection(document.getElementById('notice'), router);
watchMends(router);
router.start();
