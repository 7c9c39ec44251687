import { shapley as byOrders } from '../../network/attribute/methods/shapley.ts';
import { towards } from './towards.ts';

/** What scores rise by as atoms come back, in random orders; see `network/attribute/methods/shapley`. */
export const shapley = towards<'shapley'>((trace, ends, options, { orders, give, seed }) => {
  // A param of the document may hold any number.
  const count = Math.min(100, Math.max(1, Math.round(orders)));
  return byOrders(trace, { ...ends, orders: count, give, seed }, options);
});
