import type { DownloadsApi } from './downloads-api';
import { createDownloadsApi } from './downloads-api';
import type { PeopleApi } from './people-api';
import { createPeopleApi } from './people-api';
import type { RunsApi } from './runs-api';
import { createRunsApi } from './runs-api';
import type { ViewsApi } from './views-api';
import { createViewsApi } from './views-api';
import type { Workspace } from './workspace';

/** What the server's thread may ask of the thread that holds the Workspace; arguments and answers are plain data. */
export type WorkspaceApi = RunsApi & ViewsApi & PeopleApi & DownloadsApi;

export function createWorkspaceApi(workspace: Workspace): WorkspaceApi {
  const { world } = workspace;
  return {
    ...createRunsApi(workspace),
    ...createViewsApi(world),
    ...createPeopleApi(workspace),
    ...createDownloadsApi(world),
  };
}
