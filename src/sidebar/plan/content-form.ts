import type { ComponentForm, ContentForm } from '../../domain/plan-form';
import { projectIn } from '../../domain/releases/project-names';
import type { ContentDraft } from './content-draft';

/** An address of the project will do; what GitLab said of another version is dropped. */
function componentForm(draft: ContentDraft['components'][number]): ComponentForm {
  const { name, version, previousVersion, gitlabProject = '', release } = draft;
  return {
    name,
    version,
    previousVersion,
    ...(gitlabProject.trim() === '' ? {} : { gitlabProject: projectIn(gitlabProject) || gitlabProject }),
    ...(release?.version === version.trim() ? { release } : {}),
  };
}

/** As the script wants it: who brings something is named, and what stands in the boxes is left out. */
export function contentFormOf(draft: ContentDraft): ContentForm {
  const { boxes: _unread, mails, components, prerequisites, agreement, ...same } = draft;
  const { pasted: _leftOver, ...agreed } = agreement;
  const named = <T extends { readonly by: string }>(one: T): T => ({ ...one, by: one.by || draft.executor });
  return {
    ...same,
    components: components.map(componentForm),
    mails: mails.map(({ subject, messageId }) => ({ subject, messageId })),
    prerequisites: {
      tested: named(prerequisites.tested),
      validated: named(prerequisites.validated),
      rollbackGuide: named(prerequisites.rollbackGuide),
      releasedArtifact: named(prerequisites.releasedArtifact),
    },
    agreement: named(agreed),
  };
}
