import { escapeHtml } from '../http/escape-html';
import type { Params } from '../http/message';
import { textOf } from '../http/message';
import { plainExpanded } from './present-records';
import { assignNamed, requireName } from './record-models';
import type { RecordModel } from './record-routes';
import { unprocessable } from './refusal';
import type { TextModule, ZammadState } from './state';

const show = (row: TextModule) => ({ ...row, user_id: null, foreign_id: null, group_ids: [] });

/** Text without any tag becomes HTML, as it does in a reply that is begun with it. */
const htmlOf = (content: string): string =>
  /<.+?>/.test(content) ? content : escapeHtml(content).replaceAll(/\r\n|\n\r|\r|\n/g, '<br>');

function requireContent(params: Params): string {
  const content = textOf(params['content']);
  if (content.trim() === '') throw unprocessable("Content can't be blank");
  return htmlOf(content);
}

export const textModuleModel: RecordModel<TextModule> = {
  path: 'text_modules',
  model: 'TextModule',
  table: 'textModules',
  rows: (state) => state.textModules,
  remove: (state: ZammadState, row) =>
    void (state.textModules = state.textModules.filter((one) => one !== row)),
  readers: ['ticket.agent', 'admin.text_module'],
  writers: ['admin.text_module'],
  show: (_state, row) => show(row),
  expand: (state, row) => ({ ...show(plainExpanded(state, row)), groups: [] }),
  searchable: (row) => [row.name, row.keywords, row.content],
  blank: (_call, params) => ({
    name: requireName(params),
    keywords: null,
    content: requireContent(params),
    note: null,
    active: true,
  }),
  assign(_call, row, params) {
    assignNamed(row, params);
    if (params['keywords'] !== undefined) row.keywords = textOf(params['keywords']);
    if (params['content'] !== undefined) row.content = requireContent(params);
  },
  isReferenced: () => false,
};
