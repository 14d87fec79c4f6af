import { build } from 'esbuild';
import { deflateRawSync } from 'node:zlib';
const e=process.argv[2]!;
const r = await build({entryPoints:[e],bundle:true,write:false,metafile:true,target:'es2020',charset:'utf8',format:'iife',minifyWhitespace:true,minifySyntax:true,legalComments:'none',outdir:'o',tsconfigRaw:{compilerOptions:{jsx:'react-jsx',jsxImportSource:'preact'}}});
const o=Object.values(r.metafile!.outputs)[0]!;
console.log(e,o.bytes);
const rows=Object.entries(o.inputs).map(([k,v])=>[k,v.bytesInOutput] as const).sort((a,b)=>b[1]-a[1]);
const g:Record<string,number>={};for(const[k,b]of rows){const d=k.split('/').slice(0,2).join('/');g[d]=(g[d]??0)+b}
console.log(g); console.log(rows.slice(0,30).map(([k,b])=>b+' '+k).join('\n'));
const m = await build({entryPoints:[e],bundle:true,write:false,target:'es2020',charset:'utf8',format:'iife',minify:true,legalComments:'none',outdir:'o',tsconfigRaw:{compilerOptions:{jsx:'react-jsx',jsxImportSource:'preact'}}});
console.log('full min', m.outputFiles![0]!.contents.length, 'deflate', deflateRawSync(m.outputFiles![0]!.contents,{level:9}).length);
