import { type DriveStep, driver } from 'driver.js';
import 'driver.js/dist/driver.css';
import './tour.css';
import type { Side } from '../layout/layout.ts';

interface Step {
  element: string;
  title: string;
  description: string;
  /** The side that must be visible where there is room for one. */
  side?: Side;
}

const STEPS: Step[] = [
  {
    element: 'vitrail-app .output',
    title: 'A live interface',
    description: 'Point at it, click, choose: it is computed here, on the network that the document names.',
    side: 'interface',
  },
  {
    element: 'vitrail-text',
    title: 'The document',
    description:
      'This text says what is shown. Change a number or a layer: the interface follows as you type.',
    side: 'text',
  },
  {
    element: 'vitrail-gallery',
    title: 'More documents',
    description: 'The gallery has an interface for every question. What you change in one is kept.',
  },
  {
    element: 'vitrail-panes',
    title: 'What lies behind',
    description: 'Problems, values, the dataflow. In Network and Space you add elements without typing.',
  },
  {
    element: 'vitrail-help',
    title: 'Help',
    description: 'The guide, every operator with an example, all keys, and this tour.',
  },
];

/** Shows the page in five short steps; `show` makes a side visible. Resolves when the tour ends or is left. */
export function tour(show: (side: Side) => void): Promise<void> {
  return new Promise((resolve) => {
    const steps = STEPS.map(
      ({ element, title, description, side }): DriveStep => ({
        element,
        popover: { title, description },
        onHighlightStarted: () => side && show(side),
      }),
    );
    driver({
      steps,
      animate: false,
      allowClose: true,
      showProgress: true,
      progressText: '{{current}} of {{total}}',
      nextBtnText: 'Next',
      prevBtnText: 'Back',
      doneBtnText: 'Done',
      disableActiveInteraction: true,
      stagePadding: 0,
      stageRadius: 0,
      overlayOpacity: 0.5,
      popoverClass: 'tour',
      onDestroyed: () => resolve(),
    }).drive();
  });
}
