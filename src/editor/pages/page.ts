/** Script of the pages of guide and reference. */
import { chosenTheme } from '../theme/theme.ts';
import './page.css';
import { filterBy } from './search.ts';

const example = document.querySelector('vitrail-view');
example?.setAttribute('theme', chosenTheme.current);
if (example) void import('../../embed/element.ts');

const field = document.querySelector<HTMLInputElement>('.search input');
field?.addEventListener('input', () => filterBy(field.value));
// What was typed before this ran.
if (field?.value) filterBy(field.value);
