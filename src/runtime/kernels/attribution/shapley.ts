import { shapley as byOrders } from '../../network/attribute/methods/shapley.ts';
import { boundedCount } from './bounded.ts';
import { towards } from './towards.ts';

/** What scores rise by as atoms come back, in random orders; see `network/attribute/methods/shapley`. */
export const shapley = towards<'shapley'>((trace, ends, options, { orders, give, seed }) => {
  return byOrders(trace, { ...ends, orders: boundedCount(orders, 1, 100), give, seed }, options);
});
