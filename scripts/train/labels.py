"""Which blocks the known text of a page holds, and what names and words say of it."""
import math, re
import lxml.html
import numpy as np
from collections import Counter, defaultdict
from urllib.parse import urlparse
TOK=re.compile(r'\w+')
def toks(s): return TOK.findall((s or '').lower())
LOW={i:i+32 for i in list(range(65,91))+list(range(0xC0,0xDF)) if i!=0xD7}
def wtoks(s): return TOK.findall(s.translate(LOW))
def ws(s): return re.sub(r'\s+',' ',s).strip()
def label(r,o):
    """labels: 1/0/-1 unknown, per block"""
    B=o['blocks']; n=len(B); lab=np.full(n,-1,int)
    bt=[toks(b['t']) for b in B]
    if r.get('with') and 'body' not in r:
        # segments
        txt='';pos=[]
        for b in B:
            txt+=ws(b['t']); pos.append(len(txt)); txt+=' '
        pos=np.array(pos)
        for key,val in(('without',0),('with',1)):
            for c in r[key]:
                c=ws(c)
                if not c: continue
                at=[m.start() for m in re.finditer(re.escape(c),txt)]
                if not at: continue
                for a in at:
                    i=int(np.searchsorted(pos,a,side='right')); j=int(np.searchsorted(pos,a+len(c)-1,side='right'))
                    for k in range(i,min(j,n-1)+1):
                        if len(at)>1 and val==1: # ambiguous: several places; only longest block
                            if B[k]['letters']<30 : continue
                        lab[k]=val
        return lab
    gold=r.get('body')
    if gold is None and 'reference_html' in r:
        root=lxml.html.fromstring('<div>'+r['reference_html']+'</div>')
        for x in root.iter('script','style','noscript','template'): x.clear(keep_tail=True)
        for x in root.iter('p','div','li','br','td','h1','h2','h3','h4','pre'): x.tail='\n'+(x.tail or '')
        gold=root.text_content()
    if gold is None:
        return lab
    G=toks(gold); lab[:]=0
    if not G: return lab
    four=defaultdict(list)
    for i in range(len(G)-3): four[tuple(G[i:i+4])].append(i)
    span=[None]*n
    for i,t in enumerate(bt):
        if len(t)>=5:
            hits=[four.get(tuple(t[k:k+4])) for k in range(len(t)-3)]
            c=sum(h is not None for h in hits)/len(hits)
            if c>=0.5:
                lab[i]=1
                f=[h for h in hits if h]; u=[h[0] for h in f if len(h)==1] or [f[0][0]]
                span[i]=(min(u),max(u)+4)
    # short ones
    joined=' '+' '.join(G)+' '
    starts=[]; p=1
    for g in G: starts.append(p); p+=len(g)+1
    starts=np.array(starts)
    nxt=[len(G)]*n; cur=len(G)
    for i in range(n-1,-1,-1):
        nxt[i]=cur
        if span[i]: cur=span[i][0]
    prev=0
    firstlong=next((i for i in range(n) if span[i]),None)
    for i,t in enumerate(bt):
        if span[i]: prev=span[i][1]; continue
        if len(t)>=5 or not t: continue
        s=' '+' '.join(t)+' '
        lo=max(0,prev-1); hi=nxt[i]
        if hi<lo: hi=len(G)
        a=joined.find(s, starts[lo]-1 if lo<len(starts) else len(joined))
        if a>=0:
            idx=int(np.searchsorted(starts,a+1))
            if idx<=hi+1 and idx-lo<60:
                lab[i]=1; prev=idx+len(t)
    return lab
STOPNAME=re.compile(r'[a-z]+')
def name_tokens(names):
    out=set()
    for w in names.split():
        ps=STOPNAME.findall(w)
        for p in ps:
            if len(p)>=2: out.add(p)
        if len(ps)>1: out.add('-'.join(ps))
    return out
class NameLex:
    def __init__(s,pages,prior=2.0):
        # pages: list of (host,o,lab)
        acc=defaultdict(lambda: defaultdict(lambda:[0.0,0.0]))
        for host,o,lab in pages:
            w=np.array([b['letters'] if l>=0 and not b['hidden'] else 0 for b,l in zip(o['blocks'],lab)],float)
            if w.sum()==0: continue
            g=w*(lab==1)
            cw=np.concatenate([[0],np.cumsum(w)]); cg=np.concatenate([[0],np.cumsum(g)])
            tot=w.sum(); 
            per=defaultdict(lambda:[0.0,0.0])
            for nd in o['nodes']:
                if nd[1] in('html','body') or not (nd[3] or nd[4] or nd[5]): continue
                a,b=nd[6],nd[7]; x=cw[b]-cw[a]
                if x<=0: continue
                y=cg[b]-cg[a]
                for t in name_tokens(nd[3]):
                    per[t][0]+=x; per[t][1]+=y
            for t,(x,y) in per.items():
                acc[t][host][0]+=x/tot; acc[t][host][1]+=y/tot
        s.lo={}
        for t,hs in acc.items():
            if len(hs)<5: continue
            k=sum(h[1]/h[0] for h in hs.values()); n=len(hs)
            p=(k+prior*0.5)/(n+prior)
            if abs(math.log(p/(1-p)))<0.35: continue
            s.lo[t]=round(16*math.log(p/(1-p)))/16
    def score(s,nd):
        v=[s.lo[t] for t in name_tokens(nd[3]) if t in s.lo]
        if not v: return 0.0
        return min(v)+max(v) if min(v)<0<max(v) else (max(v) if max(v)>0 else min(v))
class WordLex:
    """log odds of words in short blocks"""
    def __init__(s,pages,prior=3.0):
        acc=defaultdict(lambda: defaultdict(lambda:[0,0]))
        base=[0,0]
        for host,o,lab in pages:
            for b,l in zip(o['blocks'],lab):
                if l<0 or b['hidden'] or b['letters']>60: continue
                base[l]+=1
                for t in set(wtoks(b['t'])):
                    if not t[0].isdigit(): acc[t][host][l]+=1
        p0=base[1]/max(1,sum(base))
        s.lo={}
        for t,hs in acc.items():
            if len(hs)<6: continue
            k=sum(h[1]/(h[0]+h[1]) for h in hs.values()); n=len(hs)
            p=(k+prior*p0)/(n+prior)
            s.lo[t]=max(-7.9,min(7.9,round(16*(math.log(p/(1-p))-math.log(p0/(1-p0))))/16))
    def score(s,b):
        if b['letters']>60: return 0.0
        v=[s.lo[t] for t in wtoks(b['t']) if t in s.lo]
        return sum(v)/len(v) if v else 0.0
