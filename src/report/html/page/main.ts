import { cards } from './cards.js';
import { filterArticles } from './filter.js';
import { searchQuotations } from './search.js';
import { worksheets } from './worksheets.js';

/** What a report does when scripts run; all of it can be read without. */
cards();
worksheets();
filterArticles();
searchQuotations();
