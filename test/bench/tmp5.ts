import { readPackFolder } from '../../src/build/read-pack.ts';
import { readSources } from '../../src/pack/sources.ts';
import { expandNames } from '../../src/pack/compile/name-forms.ts';
import { anchorForms } from '../../src/pack/compile/anchor-forms.ts';
let t=performance.now();
const files=readPackFolder('assets/packs/belarus-russia-2020'); console.log('read',performance.now()-t); t=performance.now();
const s=readSources(files); console.log('sources',performance.now()-t); t=performance.now();
const n=expandNames(s,[]); console.log('expand',performance.now()-t); t=performance.now();
const stems=new Set<string>(), classes=new Map<string,string[]>(); const stemNodes=new Set<string>();
for(const x of n) for(const l of x.spellings) for(const a of anchorForms(l.forms)){ const u=[...new Set(a.forms)].sort(); let k=u[0]!.length; for(const f of u){let j=0; while(j<k&&f[j]===u[0]![j])j++; k=j;} const st=u[0]!.slice(0,k).toLowerCase(); stems.add(st); for(let i=1;i<=st.length;i++) stemNodes.add(st.slice(0,i)); const e=u.map(f=>f.slice(k).toLowerCase()); classes.set(e.join('|'),e)}
const trieNodes=[...classes.values()].reduce((acc,e)=>{const q=new Set<string>(); for(const x of e) for(let i=0;i<=x.length;i++) q.add(x.slice(0,i)); return acc+q.size},0);
// dawg over classes
const sig=new Map<string,number>(); let arcs=0;
type N={c:Map<string,N>,f:boolean};
const mk=():N=>({c:new Map(),f:false});
const id=(x:N):number=>{const k=(x.f?'!':'')+[...x.c].sort(([a],[b])=>a<b?-1:1).map(([c,y])=>c+id(y)).join(','); let v=sig.get(k); if(v===undefined){v=sig.size; sig.set(k,v); arcs+=x.c.size;} return v};
for(const e of classes.values()){const r=mk(); for(const x of e){let q=r; for(const c of x){let z=q.c.get(c); if(!z) q.c.set(c,z=mk()); q=z} q.f=true} id(r)}
console.log('stems',stems.size,'stem nodes',stemNodes.size,'classes',classes.size,'class trie nodes',trieNodes,'dawg nodes',sig.size,'arcs',arcs);
