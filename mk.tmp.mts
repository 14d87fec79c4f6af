import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
const opts = { bundle:true, write:false as const, target:'es2020', charset:'utf8' as const, legalComments:'none' as const };
const e = await build({...opts, entryPoints:['src/addon/main.ts'], format:'esm', metafile:true, outdir:'o'});
const names = Object.values(e.metafile!.outputs).flatMap(o=>o.exports).sort();
const b = await build({...opts, entryPoints:['src/addon/main.ts'], format:'iife', globalName:'App', minifyWhitespace:true, minifySyntax:true});
const code = b.outputFiles![0]!.text.trimEnd()+'\n'+names.map(n=>`function ${n}() { return App.${n}.apply(null, arguments); }`).join('\n')+'\n';
writeFileSync('dist/Code.js', code); console.log('Code.js', Buffer.byteLength(code));
