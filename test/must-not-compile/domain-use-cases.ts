// in src/domain: TS6307
export { createCustomer } from '../use-cases/create-customer';
