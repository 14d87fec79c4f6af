import type { Instant } from '../domain/calendar-date';
import type { Language } from '../domain/language';
import { isLater, releaseState } from '../domain/releases/release-findings';
import type { ReleaseFinding } from '../domain/releases/release-findings';
import { releaseFindingWords, releaseWords } from '../messages/release-words';
import type { ReleasesView, ReleaseView } from '../protocol/releases';
import type { CheckedRelease, CheckedReleases } from '../use-cases/check-releases';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function linesOf({ findings, tag, project }: CheckedRelease, language: Language): string[] {
  if (findings?.length === 0) return [`${releaseWords[language].sound(tag)}.`];
  const line = (one: ReleaseFinding): string => releaseFindingWords(one, { tag, project }, language);
  return (findings ?? []).map((one) => `${capital(line(one))}.`);
}

function releaseView(release: CheckedRelease, at: Instant, language: Language): ReleaseView {
  const { name, version, project, url, versions, findings } = release;
  return {
    name,
    version,
    project,
    url,
    versions,
    state: findings === null ? 'typing' : releaseState(findings),
    lines: linesOf(release, language),
    newer: findings?.find(isLater)?.found ?? '',
    seen: findings && { version, at, findings },
  };
}

export const releasesView = ({ at, releases }: CheckedReleases, language: Language): ReleasesView => ({
  at,
  releases: releases.map((release) => releaseView(release, at, language)),
});
