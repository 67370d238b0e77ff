import { bundledPack } from '../../src/cli/annotate-text.ts';
import { newsText } from './news-text.ts';
import { gateHash } from '../../src/core/match/name-index.ts';
import { longestAt } from '../../src/core/match/match-names.ts';
import { interleavedMedians } from './medians.ts';
const p=bundledPack(); const {table,gate}=p.names;
let bits=0; for(const b of gate) for(let k=0;k<8;k++) bits+=(b>>k)&1; console.log('gate fill',bits/65536);
for (const s of ['latin','cyrillic'] as const) {
 const text=newsText(s,3_000_000); let before=0; let h=0,g=0; const c=new Map<string,number>(); const pos:number[]=[];
 for(let i=0;i<text.length;i++){const e=table[text.charCodeAt(i)]!;const b=e&~(before<<1)&0x8000;before=e;if(b===0)continue;h++; const s2=table[text.charCodeAt(i+1)]!,s3=table[text.charCodeAt(i+2)]!; if(((s2|s3)&0x3000)===0){const x=gateHash(text.charCodeAt(i),s2&0xfff,s3&0xfff); if((gate[x>>3]!&(1<<(x&7)))===0)continue;} g++; pos.push(i); const w=text.slice(i,i+4); c.set(w,(c.get(w)??0)+1)}
 console.log(s,h,g,[...c].sort((a,b)=>b[1]-a[1]).slice(0,40).map(x=>x.join(':')).join(' '));
 console.log(interleavedMedians({loop:()=>{let x=0;for(let i=0;i<text.length;i++)x=(x+text.charCodeAt(i))|0;return x}, walks:()=>{let n=0;for(const i of pos) if(longestAt(p.names,text,i,1))n++;return n},
 gateonly:()=>{let n=0,before=0;for(let i=0;i<text.length;i++){const e=table[text.charCodeAt(i)]!;const b=e&~(before<<1)&0x8000;before=e;if(b===0)continue;const s2=table[text.charCodeAt(i+1)]!,s3=table[text.charCodeAt(i+2)]!; if(((s2|s3)&0x3000)===0){const x=gateHash(text.charCodeAt(i),s2&0xfff,s3&0xfff); if((gate[x>>3]!&(1<<(x&7)))===0)continue;}n++}return n}},7));
}
