import type { PeopleApi } from './people-api';
import { createPeopleApi } from './people-api';
import type { RunsApi } from './runs-api';
import { createRunsApi } from './runs-api';
import type { ViewsApi } from './views-api';
import { createViewsApi } from './views-api';
import type { Workspace } from './workspace';

/** What the server's thread may ask of the thread that holds the Workspace; arguments and answers are plain data. */
export type WorkspaceApi = RunsApi & ViewsApi & PeopleApi;

export function createWorkspaceApi(workspace: Workspace): WorkspaceApi {
  return { ...createRunsApi(workspace), ...createViewsApi(workspace.world), ...createPeopleApi(workspace) };
}
