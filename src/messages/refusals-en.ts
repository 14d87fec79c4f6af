import { joinAlternatives } from '../domain/join-words';
import { durationWords } from '../domain/mail-words';
import { outsideTroubleMessage } from './outside-troubles';
import { roleNames } from './roles';
import type { RefusalWords } from './refusal-words';
import { stepRefusalsEn } from './step-refusals-en';
import { readerNames } from './readers';
import { tableProblem } from './refusal-facts';

export const refusalsEn: RefusalWords = {
  fields: () => 'Some fields need a look.',
  'not-set-up': ({ administrator }) =>
    administrator === null
      ? 'The workspace is not set up. An administrator has to choose “Set up the workspace” in the menu.'
      : `The workspace is not set up. ${administrator} has to choose “Set up the workspace” in the menu.`,
  'no-administrator': () =>
    'There is no administrator: write the address into the script property ADMIN (Apps Script editor, Project settings, Script properties) and try again.',
  'not-administrator': ({ email }) =>
    `Only an administrator can set up the workspace, and ${email} is not one. Administrators have the role “administrator” in the registry’s Team tab, or are the address in the property ADMIN.`,
  'not-in-team': ({ email }) =>
    `${email} is not in the Team tab of the deployments registry: ask an administrator to add you.`,
  'role-needed': ({ roles }) =>
    `Only a person with the role ${joinAlternatives(
      roles.map((role) => roleNames[role].en),
      'en',
    )} in the Team tab can do this.`,
  'folder-unreachable': ({ folderId }) =>
    `The DEPLOYMENTS folder (${folderId}) cannot be opened. Check that you have access to the shared drive, or that the script property FOLDER is right.`,
  'template-missing': () =>
    'The template “TEMPLATE - Deployment log” is not there. An administrator can make it again with “Set up the workspace”.',
  'registry-unreachable': () =>
    'The deployments registry cannot be opened. Check with an administrator that you have access and that it is not in the bin.',
  'registry-unreadable': ({ problem }) =>
    tableProblem(problem, {
      'tab-missing': (tab) =>
        `The registry lacks the tab “${tab}”. An administrator can bring it back with “Set up the workspace”.`,
      'heading-missing': (tab, headings) =>
        `In the registry’s tab “${tab}” these columns are not found: ${headings}. Give them back their headings, or ask an administrator to use “Set up the workspace”.`,
    }),
  outsiders: ({ who }) =>
    `People outside the company would see the registry: ${readerNames(who, 'en')}. Take away their access to the folder and try again.`,
  busy: () =>
    'Somebody else is making a change right now. Wait a few seconds and try again: nothing is lost.',
  'customer-exists': ({ name }) => `The customer “${name}” is already there.`,
  'customer-unfinished': ({ name }) =>
    `The log of “${name}” was left half made. Open the deployments registry and choose “Finish”.`,
  'customer-unknown': ({ key }) => `There is no customer “${key}” in the registry.`,
  'customer-without-log': ({ name }) =>
    `“${name}” was typed by hand into the Customers tab, without a log. Delete that row and try again: it will be made with all that belongs to it.`,
  'customer-finished': ({ name }) => `The log of “${name}” is finished already.`,
  'being-made': ({ name, by, minutes }) =>
    `${by} is creating “${name}” right now. If that stops short, it can be finished in ${durationWords(minutes, 'en')}.`,
  'file-exists': ({ fileName }) =>
    `There is already a file “${fileName}” in the folder. Open it and adopt it, or choose another name.`,
  'no-spreadsheet': () => 'No spreadsheet is open.',
  'outside-folder': ({ fileName }) =>
    `“${fileName}” is not in the DEPLOYMENTS folder: move it there to adopt it.`,
  'not-a-log': ({ fileName }) =>
    `No row of headings is recognised in “${fileName}”. It takes at least three, for example Date, Status and Description.`,
  'already-adopted': ({ name }) => `This file is already the log of “${name}”.`,
  'sheet-missing': () => 'The chosen tab is no longer there. Read the file again.',
  'headings-changed': () =>
    'The headings have changed since they were read. Read the file again and confirm them anew.',
  'heading-twice': ({ heading }) =>
    `Two columns have the heading “${heading}”, and later nobody could tell which is meant: change one of the two and read the file again.`,
  'no-edit': ({ fileName }) => `You cannot edit “${fileName}”: ask for permission to edit.`,
  'calendar-missing': ({ place, role }) =>
    `“${place}” has no calendar for this. An administrator must add to the registry’s Calendars tab a row with the place “${place}”, the role “${role}” and the calendar’s id, and let the team change its events.`,
  'calendar-closed': ({ calendar, place }) =>
    `You cannot write to the calendar “${calendar}” (${place}). Ask whoever keeps it to let you make changes to events, in Google Calendar under “Settings and sharing”, and try again.`,
  'outside-trouble': ({ trouble, ...about }) => outsideTroubleMessage(trouble, about, 'en'),
  'link-closed': () =>
    'This link cannot be opened with your account: it does not exist, is in the bin, or was not shared with you.',
  ...stepRefusalsEn,
};
