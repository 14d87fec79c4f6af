import type { Language } from '../domain/language';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { ok } from '../domain/result';
import { serverMessages } from '../messages/server';
import { AdoptionSchema } from '../protocol/adoption';
import type { CustomerReceipt } from '../protocol/new-customer';
import { FinishCustomerSchema, NewCustomerSchema } from '../protocol/new-customer';
import type { SidebarApi } from '../protocol/sidebar-api';
import { adoptLog as adopt } from '../use-cases/adopt-log';
import type { FinishedCustomer } from '../use-cases/complete-log';
import { createCustomer as create } from '../use-cases/create-customer';
import { finishCustomer as finish } from '../use-cases/finish-customer';
import { exampleRows, planAdoption as plan } from '../use-cases/plan-adoption';
import { adoptionPlan } from './adoption-view';
import { answer } from './answer';
import { onlyOnce, readRequest } from './requests';

type Sentence = 'logMade' | 'headingWritten';

function receipt(
  finished: Result<FinishedCustomer, Refusal>,
  file: Sentence,
  language: Language,
): Result<CustomerReceipt, Refusal> {
  if (!finished.ok) return finished;
  const { key, name, log } = finished.value;
  const messages = serverMessages[language];
  return ok({ key, name, url: log.url, done: [messages[file](log.name), messages.registered(name)] });
}

export const createCustomer: SidebarApi['createCustomer'] = (request) =>
  answer('createCustomer', (ports, language) => {
    const read = readRequest(NewCustomerSchema, request);
    if (!read.ok) return read;
    const { requestId, customer } = read.value;
    return onlyOnce(ports.answers, requestId, () => receipt(create(ports, customer), 'logMade', language));
  });

export const finishCustomer: SidebarApi['finishCustomer'] = (request) =>
  answer('finishCustomer', (ports, language) => {
    const read = readRequest(FinishCustomerSchema, request);
    if (!read.ok) return read;
    const { requestId, key } = read.value;
    return onlyOnce(ports.answers, requestId, () => receipt(finish(ports, key), 'logMade', language));
  });

/** How the open spreadsheet would be adopted; changes nothing. */
export const planAdoption: SidebarApi['planAdoption'] = () =>
  answer('planAdoption', (ports, language) => {
    const found = plan(ports);
    if (!found.ok) return found;
    const { file } = found.value;
    return ok(adoptionPlan(found.value, (sheet) => exampleRows(ports, file, sheet), language));
  });

export const adoptLog: SidebarApi['adoptLog'] = (request) =>
  answer('adoptLog', (ports, language) => {
    const read = readRequest(AdoptionSchema, request);
    if (!read.ok) return read;
    const { requestId, ...adoption } = read.value;
    return onlyOnce(ports.answers, requestId, () =>
      receipt(adopt(ports, adoption), 'headingWritten', language),
    );
  });
