import type { Params } from '../http/message';
import { textOf } from '../http/message';
import type { Json } from '../kernel/json';
import { findRow, requirePermission } from './access';
import type { ZammadCall, ZammadHandler } from './call';
import { created, flag, ok, stamp, touch } from './call';
import { pageOf, slicePage } from './pages';
import { unprocessable } from './refusal';
import type { ZammadState } from './state';
import { nextId } from './state';

interface Row {
  id: number;
  created_by_id: number;
  updated_by_id: number;
  created_at: string;
  updated_at: string;
}

/** How one kind of record is listed, read and written; tickets and articles have rules of their own. */
export interface RecordModel<One extends Row> {
  readonly path: string;
  /** As Rails names it in a 404. */
  readonly model: string;
  readonly table: string;
  rows(state: ZammadState): One[];
  remove(state: ZammadState, row: One): void;
  /** Any one of these. */
  readonly readers: readonly string[];
  readonly writers: readonly string[];
  /** Rows the caller may see, where not all are. */
  visible?(call: ZammadCall, row: One): boolean;
  show(state: ZammadState, row: One): Json;
  expand(state: ZammadState, row: One): Json;
  searchable(row: One): readonly (string | null)[];
  /** @throws a refusal when a required attribute is missing */
  blank(call: ZammadCall, params: Params): Omit<One, keyof Row>;
  assign(call: ZammadCall, row: One, params: Params): void;
  isReferenced(state: ZammadState, row: One): boolean;
  /** What no two rows may share, whatever the size of its letters. */
  uniqueName?(row: One): string;
}

function visibleRows<One extends Row>(call: ZammadCall, model: RecordModel<One>): One[] {
  return model
    .rows(call.state)
    .filter((row) => model.visible?.(call, row) ?? true)
    .sort((a, b) => a.id - b.id);
}

const shown = <One extends Row>(call: ZammadCall, model: RecordModel<One>, row: One): Json =>
  flag(call, 'expand') ? model.expand(call.state, row) : model.show(call.state, row);

function listHandler<One extends Row>(model: RecordModel<One>): ZammadHandler {
  return (call) => {
    requirePermission(call, ...model.readers);
    const page = slicePage(visibleRows(call, model), pageOf(call, { default: 500, max: 1000 }));
    return ok(page.map((row) => shown(call, model, row)));
  };
}

function searchHandler<One extends Row>(model: RecordModel<One>): ZammadHandler {
  return (call) => {
    requirePermission(call, ...model.readers);
    const query = textOf(call.params['query'] ?? call.params['term']);
    const wanted = query.replaceAll('*', '').trim().toLowerCase();
    const found = visibleRows(call, model).filter((row) =>
      model.searchable(row).some((text) => (text ?? '').toLowerCase().includes(wanted)),
    );
    return ok(
      slicePage(found, pageOf(call, { default: 50, max: 200 })).map((row) => shown(call, model, row)),
    );
  };
}

function showHandler<One extends Row>(model: RecordModel<One>): ZammadHandler {
  return (call) => {
    requirePermission(call, ...model.readers);
    return ok(shown(call, model, findRow(visibleRows(call, model), model.model, call.params['id'])));
  };
}

function requireUniqueName<One extends Row>(call: ZammadCall, model: RecordModel<One>, row: One): void {
  const name = model.uniqueName?.(row).toLowerCase();
  if (name === undefined) return;
  const others = model.rows(call.state).filter((one) => one.id !== row.id);
  if (others.some((one) => model.uniqueName?.(one).toLowerCase() === name)) {
    throw unprocessable('Name has already been taken');
  }
}

function createHandler<One extends Row>(model: RecordModel<One>): ZammadHandler {
  return (call) => {
    requirePermission(call, ...model.writers);
    const blank = model.blank(call, call.params);
    // A row is what it has of its own and the five columns that every row has.
    const row = { id: nextId(call.state, model.table), ...blank, ...stamp(call) } as One;
    model.assign(call, row, call.params);
    requireUniqueName(call, model, row);
    model.rows(call.state).push(row);
    return created(shown(call, model, row));
  };
}

function updateHandler<One extends Row>(model: RecordModel<One>): ZammadHandler {
  return (call) => {
    requirePermission(call, ...model.writers);
    const row = findRow(model.rows(call.state), model.model, call.params['id']);
    const changed = structuredClone(row);
    model.assign(call, changed, call.params);
    requireUniqueName(call, model, changed);
    Object.assign(row, changed);
    touch(call, row);
    return ok(shown(call, model, row));
  };
}

function destroyHandler<One extends Row>(model: RecordModel<One>): ZammadHandler {
  return (call) => {
    requirePermission(call, ...model.writers);
    const row = findRow(model.rows(call.state), model.model, call.params['id']);
    if (model.isReferenced(call.state, row)) throw unprocessable("Can't delete, object has references.");
    model.remove(call.state, row);
    return ok({});
  };
}

export function recordRoutes<One extends Row>(model: RecordModel<One>): Record<string, ZammadHandler> {
  const path = `/api/v1/${model.path}`;
  return {
    [`GET ${path}`]: listHandler(model),
    [`GET ${path}/search`]: searchHandler(model),
    [`POST ${path}/search`]: searchHandler(model),
    [`POST ${path}`]: createHandler(model),
    [`GET ${path}/:id`]: showHandler(model),
    [`PUT ${path}/:id`]: updateHandler(model),
    [`DELETE ${path}/:id`]: destroyHandler(model),
  };
}
