import type { Language } from '../domain/language';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { ok } from '../domain/result';
import type { HomeView, Viewer } from '../protocol/home-view';
import type { SidebarApi } from '../protocol/sidebar-api';
import type { Ports } from '../use-cases/ports';
import { readHome } from '../use-cases/read-home';
import { answer } from './answer';
import { homeView } from './home-view';

function stranger(ports: Ports, language: Language): Viewer {
  return { email: ports.session.email(), name: '', language, roles: [] };
}

function isSame(address: string | null, email: string): boolean {
  return address?.toLowerCase() === email.toLowerCase();
}

function read(ports: Ports, language: Language): Result<HomeView, Refusal> {
  const home = readHome(ports);
  const viewer = stranger(ports, language);
  if (home.ok) return ok(homeView(home.value, viewer, ports.clock.now()));
  const notices: HomeView['notices'] = [];
  switch (home.error.code) {
    case 'not-set-up': {
      const { administrator } = home.error;
      return ok({
        kind: 'not-set-up',
        viewer,
        notices,
        administrator,
        maySetUp: isSame(administrator, viewer.email),
      });
    }
    case 'not-in-team':
      return ok({ kind: 'not-in-team', viewer, notices });
    default:
      return home;
  }
}

export const home: SidebarApi['home'] = () => answer('home', read);
