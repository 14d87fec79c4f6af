// Everything that Google calls by name: menus, triggers and `google.script.run`. The build makes a top-level function of each.
export { verifyAudit } from './audit-api';
export { addHolidays, addTimeOff, places } from './calendars-api';
export { connect, connections, disconnect } from './connections-api';
export { adoptLog, createCustomer, finishCustomer, planAdoption } from './customer-api';
export { checkDate, dates } from './dates-api';
export { act, deployment, planning, prepare } from './deployment-api';
export { checkLink, makeGuide } from './guide-api';
export { home } from './home-api';
export { mailThreads } from './mail-api';
export { onInstall, onOpen, openSetUp, openSidebar } from './menu';
export { outside } from './outside-api';
export { releases } from './releases-api';
export { planSetUp, setUp } from './set-up-api';
export { templates } from './templates-api';
export { tickets } from './tickets-api';
