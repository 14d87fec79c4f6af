import { call, emulated } from './bridge';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Service = GoogleAppsScript.HTML.HtmlService;

function createHtmlOutput(initial: string): HtmlOutput {
  let content = initial;
  let title = '';
  const output: HtmlOutput = emulated<HtmlOutput>('HtmlOutput', {
    append(added: string) {
      content += added;
      return output;
    },
    getContent: () => content,
    setContent(next: string) {
      content = next;
      return output;
    },
    getTitle: () => title,
    setTitle(next: string) {
      title = next;
      return output;
    },
    setWidth: () => output,
    setHeight: () => output,
  });
  return output;
}

const fromFile = (name: string): HtmlOutput => createHtmlOutput(call<string>('html.file', { name }));

export const htmlService: Service = emulated<Service>('HtmlService', {
  createHtmlOutputFromFile: fromFile,
  createHtmlOutput: ((html?: string) => createHtmlOutput(html ?? '')) as Service['createHtmlOutput'],
});
