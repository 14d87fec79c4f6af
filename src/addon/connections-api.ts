import type { Language } from '../domain/language';
import { hostOf } from '../domain/connection';
import { ok } from '../domain/result';
import { outsideTroubleMessage } from '../messages/outside-troubles';
import type { ConnectionView } from '../protocol/connections';
import { ConnectSchema, DisconnectSchema } from '../protocol/connections';
import type { SidebarApi } from '../protocol/sidebar-api';
import type { TestedConnection } from '../use-cases/connections';
import {
  connect as connectOne,
  disconnect as disconnectOne,
  openConnections,
} from '../use-cases/connections';
import { answer } from './answer';
import { onlyOnce, readRequest } from './requests';

function connectionView(
  { system, connection, answer: said }: TestedConnection,
  language: Language,
): ConnectionView {
  if (connection === null) return { system, host: null, by: '', at: '', trouble: null, account: '' };
  const { by, at } = connection;
  const host = hostOf(connection);
  const trouble = said?.ok === false ? outsideTroubleMessage(said.error, { system, host }, language) : null;
  return { system, host, by, at, trouble, account: said?.ok ? said.value : '' };
}

export const connections: SidebarApi['connections'] = () =>
  answer('connections', (ports, language) => {
    const opened = openConnections(ports);
    return opened.ok ? ok({ connections: opened.value.map((one) => connectionView(one, language)) }) : opened;
  });

export const connect: SidebarApi['connect'] = (request) =>
  answer('connect', (ports, language) => {
    const read = readRequest(ConnectSchema, request);
    if (!read.ok) return read;
    return onlyOnce(ports.answers, read.value.requestId, () => {
      const connected = connectOne(ports, read.value);
      return connected.ok ? ok(connectionView(connected.value, language)) : connected;
    });
  });

export const disconnect: SidebarApi['disconnect'] = (request) =>
  answer('disconnect', (ports, language) => {
    const read = readRequest(DisconnectSchema, request);
    if (!read.ok) return read;
    return onlyOnce(ports.answers, read.value.requestId, () => {
      const done = disconnectOne(ports, read.value.system);
      return done.ok ? ok(connectionView(done.value, language)) : done;
    });
  });
