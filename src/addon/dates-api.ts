import { ok } from '../domain/result';
import { isAllowed } from '../domain/dates/verdict';
import { findingMessage } from '../messages/findings';
import { DateCheckSchema, DatesSchema } from '../protocol/dates';
import type { SidebarApi } from '../protocol/sidebar-api';
import type { ToolApi } from '../protocol/tool-api';
import { checkDate as checkOneDate } from '../use-cases/check-date';
import { openDates } from '../use-cases/open-dates';
import { answer } from './answer';
import { readRequest } from './requests';

export const dates: SidebarApi['dates'] = (request) =>
  answer('dates', (ports) => {
    const read = readRequest(DatesSchema, request);
    if (!read.ok) return read;
    const facts = openDates(ports, read.value.customerKey, read.value.again);
    return facts.ok ? ok({ now: ports.clock.now(), facts: facts.value }) : facts;
  });

export const checkDate: ToolApi['checkDate'] = (request) =>
  answer('checkDate', (ports, language) => {
    const read = readRequest(DateCheckSchema, request);
    if (!read.ok) return read;
    const checked = checkOneDate(ports, read.value);
    if (!checked.ok) return checked;
    const { start, verdict } = checked.value;
    const findings = verdict.findings.map((finding) => ({
      ...finding,
      message: findingMessage(finding, language),
    }));
    return ok({ start, allowed: isAllowed(verdict), findings });
  });
