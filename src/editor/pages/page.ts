/** Script of the pages of guide and reference. */
import '../search/box.ts';
import { chosenTheme } from '../theme/theme.ts';
import './page.css';

const examples = document.querySelectorAll('vitrail-view');
for (const example of examples) example.setAttribute('theme', chosenTheme.current);
if (examples.length > 0) void import('../../embed/element.ts');
