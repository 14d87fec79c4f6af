import { ok } from '../domain/result';
import type { SidebarApi } from '../protocol/sidebar-api';
import { verifyAudit as verify } from '../use-cases/verify-audit';
import { answer } from './answer';

/** Whoever sees more than that looks into the tab itself. */
const MOST = 100;

export const verifyAudit: SidebarApi['verifyAudit'] = () =>
  answer('verifyAudit', (ports) => {
    const verified = verify(ports);
    if (!verified.ok) return verified;
    const { intact, findings } = verified.value;
    return ok({ intact, findings: findings.slice(0, MOST), more: Math.max(0, findings.length - MOST) });
  });
