import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const ROOT = process.cwd();
const CASES = join(ROOT, 'test/must-not-compile');

interface Case {
  readonly file: string;
  /** The folder into which the file is put, and the one error that it must cause there. */
  readonly folder: string;
  readonly error: string;
  readonly text: string;
}

function readCase(file: string): Case {
  const text = readFileSync(join(CASES, file), 'utf8');
  const [, folder, error] = /^\/\/ in (\S+): (TS\d+)/.exec(text) ?? [];
  if (!folder || !error) throw new Error(`${file} does not begin with "// in FOLDER: TSnnnn"`);
  return { file, folder, error, text };
}

type Source = ReturnType<ts.CompilerHost['getSourceFile']>;
const sources = new Map<string, Source>();
const plain = ts.createCompilerHost({});

/** Google's and the language's own declarations are the same in every case, and long. */
function sharedSource(path: string, options: ts.ScriptTarget | ts.CreateSourceFileOptions): Source {
  const known = sources.get(path);
  if (known) return known;
  const read = plain.getSourceFile(path, options);
  sources.set(path, read);
  return read;
}

/** Compiles a folder's project as it is, with one file more. */
function errorsWith({ folder, text }: Case): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, folder, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
      },
    },
  );
  if (!config) throw new Error(`${folder} has no tsconfig.json`);
  const added = join(ROOT, folder, 'must-not-compile.ts');
  const host = ts.createCompilerHost(config.options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => path === added || fileExists(path);
  host.readFile = (path) => (path === added ? text : readFile(path));
  host.getSourceFile = (path, options) =>
    path === added ? ts.createSourceFile(path, text, options) : sharedSource(path, options);
  const program = ts.createProgram({
    rootNames: [added],
    options: { ...config.options, noUnusedLocals: false },
    projectReferences: config.projectReferences ?? [],
    host,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .filter((problem) => problem.file === undefined || dirname(problem.file.fileName) === dirname(added))
    .map((problem) => `TS${String(problem.code)}`);
}

describe('the projects', () => {
  const cases = readdirSync(CASES).map(readCase);

  it.each(cases)('refuse $file in $folder with $error', (one) => {
    expect(errorsWith(one)).toContain(one.error);
  });

  it('compile a harmless file in every folder that a case names', () => {
    for (const folder of new Set(cases.map((one) => one.folder))) {
      expect({
        folder,
        errors: errorsWith({ file: '', folder, error: '', text: 'export const one = 1;\n' }),
      }).toEqual({
        folder,
        errors: [],
      });
    }
  });
});
