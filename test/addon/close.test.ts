import { receiveMail } from '../../emulator/gmail/person';
import type { MailMessage } from '../../emulator/gmail/state';
import type { Effect } from '../../src/domain/effect';
import type { MailThread } from '../../src/domain/deployment';
import type { StepOf } from '../../src/domain/step';
import type { ReplyChoice } from '../../src/use-cases/replies';
import type { DeploymentView, ReplyPreview } from '../../src/protocol/deployment-view';
import { wait } from '../support/adapter-world';
import type { Company } from './deployments';
import {
  aForm,
  createCompany,
  draftsOf,
  END,
  MANAGER,
  next,
  nextWithMail,
  recordsIn,
  sentBy,
  start,
  tickAll,
} from './deployments';
import type { Visitor } from './organisation';
import { ask, COLLEAGUE, ENGINEER, rowsIn, valueOf } from './organisation';

const CLOSE: StepOf<'close'> = { verb: 'close', review: '' };

const CUSTOMER = `Núria Ferrer <${MANAGER}>`;
const MINUTE = 60_000;

/** The customer writes to one of us. */
const asked = ({ workspace }: Company, subject: string, mailbox = ENGINEER): MailThread => {
  const mail = { mailbox, from: CUSTOMER, to: `${mailbox}, pau@llum.example`, subject, text: subject };
  return { subject, messageId: receiveMail(workspace.world, mail).messageId };
};

/** A deployment that has ended, asked for by those mails alone. */
function ended(company: Company, mails: readonly MailThread[]): DeploymentView {
  const form = aForm({ tickets: [], mails });
  return valueOf(nextWithMail(company, tickAll(company, start(company, form)), END)).view;
}

function repliesOf(
  company: Company,
  { deployment, row }: DeploymentView,
  step: StepOf<'close'> = CLOSE,
  who: Visitor = company.engineer,
): readonly ReplyPreview[] {
  const { uid, rev } = deployment;
  const about = { uid, rev, row, customerKey: null, step };
  return valueOf(ask(company.workspace, who, 'prepare', about)).replies;
}

const choicesOf = (previews: readonly ReplyPreview[]): ReplyChoice[] =>
  previews.flatMap(({ target, mail }) =>
    mail === null ? [] : [{ target, how: 'send' as const, content: mail.content, accepted: [] }],
  );

const repliesIn = (company: Company, by = ENGINEER): MailMessage[] =>
  sentBy(company, by).filter(({ subject }) => subject.startsWith('Re:'));

const statesOf = ({ deployment }: DeploymentView): string[] =>
  deployment.effects.filter(({ key }) => key.startsWith('close/')).map(({ key, state }) => `${key} ${state}`);

describe('closing in the customers’ own threads', () => {
  it('answers each thread that is in this mailbox, and is closed by the same click', () => {
    const company = createCompany();
    const threads = ['Alta de usuarios', 'Informe'].map((subject) => asked(company, subject));
    const view = ended(company, threads);
    const replies = choicesOf(repliesOf(company, view));
    const { messageIds } = view.deployment.conversation;

    const after = valueOf(next(company, view, CLOSE, { replies })).view;

    expect(after.deployment.state).toBe('closed');
    expect(statesOf(after)).toEqual(['close/1/Alta de usuarios done', 'close/1/Informe done']);
    expect(
      repliesIn(company).map(({ subject, to, cc, inReplyTo, references, threadId }) => {
        const own = company.workspace.world.gmail.mailboxes[ENGINEER]?.messages ?? {};
        const first = Object.values(own).find(({ messageId }) => messageId === inReplyTo);
        return { subject, to, cc, references, isThere: first?.threadId === threadId };
      }),
    ).toEqual(
      threads.map(({ subject, messageId }) => ({
        subject: `Re: ${subject}`,
        to: [`Núria Ferrer <${MANAGER}>`],
        cc: ['pau@llum.example'],
        references: [messageId],
        isThere: true,
      })),
    );
    expect(repliesIn(company)[0]?.text).toContain('completado satisfactoriamente');
    expect(after.deployment.conversation.messageIds).toEqual(messageIds);
    expect(draftsOf(company, ENGINEER)).toEqual([]);
  });

  it('writes the close where managers and auditors read it', () => {
    const company = createCompany();
    const view = ended(company, [asked(company, 'Alta')]);
    const replies = choicesOf(repliesOf(company, view));
    valueOf(next(company, view, CLOSE, { replies }));
    const { world } = company.workspace;

    expect(rowsIn(world, 'Audit').at(-1)).toMatchObject({ action: 'close' });
    expect(rowsIn(world, 'Audit').at(-1)?.['after']).toContain('"state":"closed"');
    expect(JSON.stringify(rowsIn(world, 'Deployments').at(-1))).toMatch(/cerrad/i);
  });

  it('leaves to be done by hand what is in a colleague’s mailbox', () => {
    const company = createCompany();
    const view = ended(company, [asked(company, 'Alta'), asked(company, 'Informe', COLLEAGUE)]);
    const previews = repliesOf(company, view);
    expect(previews.map(({ target, mail }) => [target, mail === null])).toEqual([
      ['Alta', false],
      ['Informe', true],
    ]);

    const after = valueOf(next(company, view, CLOSE, { replies: choicesOf(previews) })).view;
    expect(after.deployment.state).toBe('ended');
    expect(statesOf(after)).toEqual(['close/1/Alta done', 'close/1/Informe pending']);

    const told = valueOf(
      next(company, after, { verb: 'settle', key: 'close/1/Informe', how: 'by-hand' }),
    ).view;
    expect(valueOf(next(company, told, CLOSE)).view.deployment.state).toBe('closed');
    expect(repliesIn(company)).toHaveLength(1);
  });

  it('lets the colleague answer who has it, and whoever chooses the mail of a thread that was only named', () => {
    const company = createCompany();
    const theirs = asked(company, 'Informe', COLLEAGUE);
    const view = ended(company, [theirs, { subject: 'Alta', messageId: '' }]);
    const first = valueOf(next(company, view, CLOSE)).view;

    const replies = choicesOf(repliesOf(company, first, CLOSE, company.colleague));
    const second = valueOf(next(company, first, CLOSE, { who: company.colleague, replies })).view;
    expect(statesOf(second)).toEqual(['close/1/Informe done', 'close/1/Alta pending']);
    expect(repliesIn(company, COLLEAGUE)).toHaveLength(1);

    const { messageId } = asked(company, 'Nuevos usuarios');
    const chosen: StepOf<'close'> = { ...CLOSE, threads: [{ subject: 'Alta', messageId }] };
    const own = choicesOf(repliesOf(company, second, chosen));
    const third = valueOf(next(company, second, chosen, { replies: own })).view;

    expect(third.deployment).toMatchObject({
      state: 'closed',
      mailThreads: [theirs, { subject: 'Alta', messageId }],
    });
    expect(repliesIn(company).map(({ subject }) => subject)).toEqual(['Re: Nuevos usuarios']);
  });

  it('keeps a draft for its owner, and says to others where it is', () => {
    const company = createCompany();
    const view = ended(company, [asked(company, 'Alta')]);
    const [reply] = choicesOf(repliesOf(company, view));
    const text = 'Hecho.';
    const edited = { ...reply!, how: 'draft' as const, content: { ...reply!.content, text } };

    const after = valueOf(next(company, view, CLOSE, { replies: [edited] })).view;

    expect(after.deployment.state).toBe('closed');
    expect(repliesIn(company)).toEqual([]);
    expect(draftsOf(company, ENGINEER).map((draft) => draft.text.trim())).toEqual([text]);
  });

  it('judges each answer before any is sent, and takes none that is not there to be given', () => {
    const company = createCompany();
    const view = ended(company, [asked(company, 'Alta'), asked(company, 'Informe')]);
    const [one, other] = choicesOf(repliesOf(company, view));
    const to = [{ name: '', address: 'x@nova.example' }];
    const outside = { ...other!, content: { ...other!.content, to } };
    const refused = (replies: ReplyChoice[]) => {
      const reply = next(company, view, CLOSE, { replies });
      return reply.ok ? null : reply.code;
    };

    expect(refused([one!, outside])).toBe('mail-unconfirmed');
    expect(refused([{ ...one!, content: { ...one!.content, to: [], cc: [] } }])).toBe('mail-refused');
    expect(refused([{ ...one!, target: 'Otra' }])).toBe('nothing-to-settle');
    expect(draftsOf(company, ENGINEER)).toEqual([]);
    const replies = [one!, { ...outside, accepted: ['unknown-domain:nova.example'] }];
    expect(valueOf(next(company, view, CLOSE, { replies })).view.deployment.state).toBe('closed');
    expect(refused([one!])).toBe('verb-not-now');
  });

  it('finds out before it tries again whether an answer was sent', () => {
    const company = createCompany();
    const { workspace } = company;
    const view = ended(company, [asked(company, 'Alta')]);
    const replies = choicesOf(repliesOf(company, view));
    workspace.resetCalls();
    const world = workspace.snapshot();
    valueOf(next(company, view, CLOSE, { replies }));
    const calls = workspace.calls().total;
    for (let at = 1; at <= calls; at += 1)
      for (const when of ['before', 'after'] as const) {
        workspace.restore(world);
        workspace.setFault({ at, when });
        expect(() => next(company, view, CLOSE, { replies })).toThrow('Killed');
        wait(workspace, 8 * MINUTE);
        const state = finished(company, view);
        const sent = repliesIn(company).length;
        const seen = { at, when, state, sent, records: recordsIn(company).length };
        expect({ ...seen, drafts: draftsOf(company, ENGINEER) }).toEqual({
          at,
          when,
          state: 'closed',
          sent: 1,
          records: 1,
          drafts: [],
        });
      }
  });
});

/** What the same person does once the dead run's claim has lapsed. */
function finished(company: Company, before: DeploymentView): string {
  const { uid } = before.deployment;
  let view = valueOf(ask(company.workspace, company.engineer, 'deployment', { uid, row: -1 }));
  valueOf(ask(company.workspace, company.engineer, 'outside', { uid, row: -1 }));
  const hasReply = (effect: Effect): boolean =>
    effect.kind === 'thread' && effect.state === 'pending' && effect.reply !== null;
  for (const { key } of view.deployment.effects.filter(hasReply))
    view = valueOf(next(company, view, { verb: 'settle', key, how: 'retry' })).view;
  if (view.deployment.state === 'closed') return 'closed';
  const replies = choicesOf(repliesOf(company, view));
  return valueOf(next(company, view, CLOSE, { replies })).view.deployment.state;
}
