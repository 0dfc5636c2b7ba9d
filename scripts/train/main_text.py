#!/usr/bin/env python3
"""Learns which blocks of a page are its text; writes Sources/Reading/Page/Text/{TextModel+*,Standing+*}.swift.

    python3 -m venv venv && venv/bin/pip install lightgbm==4.7.0 lxml numpy
    venv/bin/python scripts/train/main_text.py PACKS aeb traf wcxb mozread [--check]

PACKS holds folders with truth.jsonl and html/ID.html.gz (a yardstick's). --check writes nothing: it learns three times
without a third of the hosts and prints how well the letters of those pages are told apart (word F1 by pack).
"""
import gzip, hashlib, json, pathlib, re, sys, threading
import lightgbm as lgb
from measures import *
from outline import outline, read_noscript
FOLDS=3
HERE=pathlib.Path(__file__).resolve().parents[2]/'Sources/Reading/Page/Text'
PARAMS=dict(objective='binary',num_leaves=31,learning_rate=0.12,min_data_in_leaf=60,feature_fraction=0.5,bagging_fraction=0.7,
    bagging_freq=1,lambda_l2=5.0,verbose=-1,num_threads=2,max_bin=63,max_depth=7,seed=1,deterministic=True)
ROUNDS=100

def fold(name): return int(hashlib.md5(name.encode()).hexdigest(),16)%FOLDS

def columns():
    """The names in BlockFeatures.names, in their order."""
    flags='nav footer aside form article main table ul ol blockquote figure'.split()
    n='lg ld comma dig upp avgw last head para wl t_p t_li t_td t_div t_h t_pre t_blockquote dep pos idx posL posP rest'.split()
    n+='lg-2 ld-2 lg-1 ld-1 lg1 ld1 lg2 ld2 wl-1 wl1 last-1 last1 wP3 wld3 wP8 wld8 prevL nextL bFirst aLast'.split()
    n+='mn mx sm near'.split()+['in_'+f for f in flags]
    for k in range(4):
        n+=[f'aP{k}',f'ald{k}']+([f'aB{k}'] if k else [])+([f'rep{k}'] if k<2 else [])+([f'ns{k}',f'aPd{k}'] if k<3 else [])
    for m in ('M0','M1','M3'): n+=[m+x for x in ('in','d','s','P','ld')]
    return n+'hs hd tb pgP pgld pgPd pgB pgL pgnl pgavg ogart urld urll urlh'.split()

def weight(d):
    w=np.minimum(np.sqrt(np.array([b['letters'] for b in d['o'].blocks],float)+3),25)
    return w/max(1,w.sum())**0.6*(6 if d['partial'] else 1)

def load(folder,packs):
    pages=[]
    for pack in packs:
        for line in open(folder/pack/'truth.jsonl',encoding='utf-8'):
            r=json.loads(line); o=outline(gzip.open(folder/pack/r['html']).read())
            if not o.blocks: continue
            view=dict(nodes=o.nodes,blocks=o.blocks,metas=o.metas,links=o.links,ld=o.ld,title=o.title)
            read_noscript(view)
            pages.append(dict(pack=pack,r=r,o=o,view=view,lab=label(r,view),host=host(r),partial='body' not in r and 'with' in r))
    return pages

def lexicons(pages):
    whole=[(d['host'],d['view'],d['lab']) for d in pages if not d['partial']]
    return NameLex(whole),WordLex([(d['host'],d['view'],d['lab']) for d in pages])

def measure(pages):
    """Each page by what the others' names and words say."""
    for k in range(FOLDS):
        names,words=lexicons([d for d in pages if fold(d['host'])!=k])
        for d in pages:
            if fold(d['host'])==k:
                x,head=features(d['r'],d['view'],names,words,None,titleblock(d['view']))
                d['x']=x[:,[head.index(n) for n in columns()]].astype(np.float32)

def learn(pages):
    y=np.concatenate([d['lab'] for d in pages]); w=np.concatenate([weight(d) for d in pages])
    ok=(y>=0)&~np.concatenate([[b['hidden'] for b in d['o'].blocks] for d in pages])
    return lgb.train(PARAMS,lgb.Dataset(np.concatenate([d['x'] for d in pages])[ok],y[ok],weight=w[ok]),num_boost_round=ROUNDS)

def chosen(blocks,p):
    """As TextModel.blocks."""
    hidden=np.array([b['hidden'] for b in blocks]); w=np.array([b['letters'] for b in blocks],float)*~hidden
    order=np.argsort(-p); right=np.cumsum((p*w)[order]); best=(2*right/(np.cumsum(w[order])+right[-1]+1)).max()
    bar=min(.68,max(.08,1.1*best-.4))
    return (p>bar)&~hidden

def check(pages):
    scores=defaultdict(list)
    for k in range(FOLDS):
        model=learn([d for d in pages if fold(d['host'])!=k])
        for d in pages:
            if fold(d['host'])!=k or 'body' not in d['r']: continue
            take=chosen(d['o'].blocks,model.predict(d['x']))
            got=Counter(t for b,on in zip(d['o'].blocks,take) if on for t in toks(b['t'])); want=Counter(toks(d['r']['body']))
            same=sum((got&want).values()); n=sum(got.values())+sum(want.values())
            f1=2*same/n if n else 1.0
            scores[d['pack']].append(f1); scores[d['pack']+' '+(d['r'].get('kind') or '?')].append(f1)
    for name,v in sorted(scores.items()): print(f'{name:24} {len(v):4} {sum(v)/len(v):.4f}')

def wrapped(words,width=108):
    lines,line=[],''
    for word in words:
        if len(line)+len(word)+1>width: lines.append(line); line=word
        else: line=(line+' '+word).strip()
    return lines+[line]

def emit(file,type,name,doc,lines):
    body='\n'.join('        '+line for line in lines)
    (HERE/file).write_text(f'// Written by scripts/train/main_text.py.\nextension {type} {{\n    /// {doc}\n    static let {name} =\n        """\n{body}\n        """\n}}\n','utf-8')

def write(pages):
    model=learn(pages); names,words=lexicons(pages); out=[]
    def tree(n):
        if 'leaf_value' in n: out.append('=%.4g'%n['leaf_value']); return
        out.append('%d<%.5g'%(n['split_feature'],n['threshold'])); tree(n['left_child']); tree(n['right_child'])
    for t in model.dump_model()['tree_info']: tree(t['tree_structure'])
    lines=wrapped(out); third=(len(lines)+2)//3
    for i,part in enumerate('ABC'):
        emit(f'TextModel+{part}.swift','TextModel','part'+part,f'Part {i+1} of 3 of the trees.',lines[third*i:third*(i+1)])
    table=lambda known: wrapped([f'{k}:{max(-127,min(127,round(v*16)))}' for k,v in sorted(known.lo.items()) if re.fullmatch(r'[^\s":\\]+',k)])
    emit('Standing+Names.swift','Standing','nameTable','Parts of class names and ids, and what they say.',table(names))
    emit('Standing+Words.swift','Standing','wordTable','Words of short lines, and what they say.',table(words))

def main():
    arguments=[a for a in sys.argv[1:] if not a.startswith('--')]
    if len(arguments)<2: sys.exit(__doc__)
    pages=load(pathlib.Path(arguments[0]),arguments[1:])
    measure(pages)
    check(pages) if '--check' in sys.argv else write(pages)

if __name__=='__main__':
    # Pages nest deep.
    threading.stack_size(512*1024*1024); thread=threading.Thread(target=main); thread.start(); thread.join()
