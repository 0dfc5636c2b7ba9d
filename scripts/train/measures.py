"""The columns of BlockFeatures.swift, by the same names; those that it lacks were of no use."""
import re
from labels import *
TAGS=['p','li','td','div','h','dd','pre','blockquote','section','other']
STRUCT=set('div section article main nav header footer aside form table body ul ol'.split())
FLAGT=['nav','footer','aside','header','form','article','main','table','ul','ol','blockquote','figure','pre','dl']
UPP=re.compile('[A-ZÀ-ÖØ-Þ]'); STP=re.compile('[.!?](?= |$|"|[^\\x00-\\x7f])'); DIG=re.compile('[0-9]')
def features(r,o,nl,wl,survey=None,title_block=None):
    B=o['blocks']; N=o['nodes']; n=len(B)
    if n==0: return np.zeros((0,1)),[]
    L=np.array([b['letters'] for b in B],float); K=np.array([b['linked'] for b in B],float)
    hid=np.array([b['hidden'] for b in B],bool)
    L0=np.where(hid,0,L); K0=np.where(hid,0,K)
    txt=[b['t'] for b in B]
    comma=np.array([t.count(',')+t.count('،')+t.count('、') for t in txt],float)
    stop=np.array([len(STP.findall(t)) for t in txt],float)
    dig=np.array([len(DIG.findall(t)) for t in txt],float)
    upp=np.array([len(UPP.findall(t)) for t in txt],float)
    sp=np.array([t.count(' ')+1 for t in txt],float)
    lastp=np.array([t[-1:] in '.!?:;…”’' or (t[-1:]=='"' and len(t)>60) for t in txt],float)
    colon=np.array([t[-1:]==':' for t in txt],float)
    head=np.array([b['heading'] for b in B],float)
    bold=np.array([b['bold'] for b in B],float)/np.maximum(1,L)
    ld=K/np.maximum(1,L)
    para=np.where((~hid)&(ld<0.35)&(head==0)&((L>=60)|((L>=30)&(lastp>0))),L*(1-ld),0)  # paragraph mass
    cL=np.concatenate([[0],np.cumsum(L0)]); cK=np.concatenate([[0],np.cumsum(K0)]); cP=np.concatenate([[0],np.cumsum(para)])
    cB=np.concatenate([[0],np.cumsum(~hid)]); cC=np.concatenate([[0],np.cumsum(np.where(hid,0,comma))])
    totL=max(1,cL[-1]); totP=max(1,cP[-1]); totB=max(1,cB[-1])
    m=len(N)
    par=np.array([x[0] for x in N]); dep=np.array([x[2] for x in N]); a=np.array([x[6] for x in N]); z=np.array([x[7] for x in N])
    nP=cP[z]-cP[a]; nL=cL[z]-cL[a]; nK=cK[z]-cK[a]; nB=cB[z]-cB[a]
    cache={}
    ns=np.zeros(m)
    for i,x in enumerate(N):
        if x[1] in('html','body'): continue
        key=(x[3],x[4],x[5])
        if key not in cache: cache[key]=nl.score(x)
        ns[i]=cache[key]
    # ancestor aggregates top-down
    mn=np.zeros(m); mx=np.zeros(m); sm=np.zeros(m); near=np.zeros(m); flags=np.zeros((m,len(FLAGT)))
    kids=defaultdict(int); rep=np.zeros(m)
    sig=[]
    for i,x in enumerate(N):
        p=par[i]
        if p>=0: mn[i]=min(mn[p],ns[i]); mx[i]=max(mx[p],ns[i]); sm[i]=sm[p]+ns[i]; near[i]=ns[i] if ns[i]!=0 else near[p]*0.8; flags[i]=flags[p]
        else: mn[i]=min(0,ns[i]); mx[i]=max(0,ns[i]); sm[i]=near[i]=ns[i]
        if x[1] in FLAGT: flags[i][FLAGT.index(x[1])]=1
        k=(p,x[1],re.sub(r'\d','',x[3])); kids[k]+=1; sig.append(k)
    rep0=np.array([kids[k] for k in sig],float)
    # max repeat among ancestors up to 4 levels
    # main containers
    def deepest(fr):
        best=-1
        for i in range(m):
            if nP[i]>=fr*totP and (best<0 or dep[i]>=dep[best]): best=i
        return best
    mains=[deepest(f) for f in(0.5,0.75,0.92)]
    # readability-like vote
    vote=np.zeros(m)
    for i in range(n):
        if para[i]<=0 : continue
        nd=B[i]['node']; s=1+comma[i]+min(3,L[i]/100)
        s*=(1-ld[i])
        p=nd; w=1.0; d=0
        # start at parent of block element
        p=par[p] if p>=0 and N[p][1] in('p','li','pre','blockquote','td','dd') else p
        while p>=0 and d<4:
            vote[p]+=s*w; p=par[p]; d+=1; w={1:0.5,2:0.25,3:0.15}.get(d,0.1)
    vote*= (1-nK/np.maximum(1,nL))
    top=int(np.argmax(vote)) if m else -1
    def rel(nd,M):
        """(inside, steps up to ancestor-or-self M / to LCA)"""
        if M<0: return 0,99
        # ascend
        x=nd; u=0
        while x>=0 and dep[x]>dep[M]: x=par[x]; u+=1
        if x==M: return 1,u
        y=M; v=0
        while x!=y:
            if x<0 or y<0: break
            if dep[x]>=dep[y]: x=par[x]
            else: y=par[y]; v+=1
        # v incl first
        return 0,v+(0)
    relc={}
    pos=np.arange(n)/max(1,n-1); 
    long_=np.where(para>=80)[0]
    prevL=np.full(n,99.);nextL=np.full(n,99.)
    if len(long_):
        j=np.searchsorted(long_,np.arange(n),side='left')
        for i in range(n):
            k=j[i]; 
            if k>0: prevL[i]=i-long_[k-1]
            if k<len(long_): nextL[i]=long_[k]-i
    firstP=long_[0] if len(long_) else n; lastP=long_[-1] if len(long_) else -1
    wls=np.array([wl.score(b) for b in B])
    # heading above
    hscore=np.zeros(n); hdist=np.full(n,99.); cur=None
    for i in range(n):
        if cur is not None: hscore[i]=wls[cur]; hdist[i]=i-cur
        if (head[i]>0) and not hid[i]: cur=i
    tb=title_block if title_block is not None else -1
    def sh(x,k,fill=0):
        y=np.full(n,fill,float)
        if k>0: y[k:]=x[:-k] if k<n else []
        elif k<0: y[:k]=x[-k:] if -k<n else []
        else: y=x
        return y
    vis=np.where(~hid)[0]
    ix=np.arange(n); isv=~hid; rank=np.searchsorted(vis,ix)
    def shv(x,k,fill=0):
        y=np.full(n,fill,float)
        if len(vis)==0: return y
        q=rank+k if k<0 else rank+k-(~isv)
        ok=(q>=0)&(q<len(vis))
        y[ok]=x[vis[q[ok]]]
        return y
    lg=np.log1p(L)
    F=[];names=[]
    def add(nm,v): names.append(nm); F.append(np.asarray(v,float))
    add('lg',lg); add('ld',ld); add('comma',comma); add('stop',stop); add('dig',dig/np.maximum(1,L)); add('upp',upp/np.maximum(1,L)); add('avgw',L/sp)
    add('last',lastp); add('colon',colon); add('head',head); add('para',para); add('wl',wls); add('hid',hid)
    add('copy',[('©' in t) for t in txt])
    nd=np.array([b['node'] for b in B])
    tg=[N[x][1] if x>=0 else 'other' for x in nd]
    for t in TAGS[:-1]: add('t_'+t,[ (y==t or (t=='h' and y in('h1','h2','h3','h4','h5','h6')) or (t=='td' and y=='th') ) for y in tg])
    add('dep',dep[nd]); add('pos',pos); add('idx',np.minimum(np.arange(n),300)); add('posL',cL[:-1]/totL); add('posP',cP[:-1]/totP); add('rest',np.minimum(n-np.arange(n),300))
    for k in(-2,-1,1,2):
        add(f'lg{k}',shv(lg,k)); add(f'ld{k}',shv(ld,k,1.0)); 
    add('wl-1',shv(wls,-1)); add('wl1',shv(wls,1)); add('last-1',shv(lastp,-1)); add('last1',shv(lastp,1))
    for w in(3,8):
        lo=np.maximum(0,np.arange(n)-w); hi=np.minimum(n,np.arange(n)+w+1)
        add(f'wP{w}',np.log1p(cP[hi]-cP[lo])); add(f'wld{w}',(cK[hi]-cK[lo])/np.maximum(1,cL[hi]-cL[lo]))
    add('prevL',np.minimum(prevL,50)); add('nextL',np.minimum(nextL,50)); 
    add('bFirst',np.clip(firstP-np.arange(n),-60,60)); add('aLast',np.clip(np.arange(n)-lastP,-60,60))
    add('mn',mn[nd]); add('mx',mx[nd]); add('sm',sm[nd]); add('near',near[nd])
    for i,t in enumerate(FLAGT): add('in_'+t,flags[nd,i])
    # ancestor levels
    def up(x):
        y=par[x]; return np.where(x>=0,np.where(y>=0,y,x),x)
    lev=nd.copy()
    for k in range(4):
        add(f'aP{k}',nP[lev]/totP); add(f'ald{k}',nK[lev]/np.maximum(1,nL[lev])); add(f'aB{k}',np.minimum(nB[lev],200)); 
        if k<3: add(f'rep{k}',np.minimum(rep0[lev],50)); add(f'ns{k}',ns[lev]); add(f'aPd{k}',np.where(nL[lev]>0,nP[lev]/np.maximum(1,nL[lev]),0))
        lev=up(lev)
    for q,M in enumerate(mains+[top]):
        ins=np.zeros(n);ds=np.zeros(n); sd=np.zeros(n)
        c={}
        for i in range(n):
            x=nd[i]
            if x not in c: c[x]=rel(x,M)
            ins[i],ds[i]=c[x]
            if M>=0: sd[i]=-1 if i<a[M] else 1 if i>=z[M] else 0
        add(f'M{q}in',ins); add(f'M{q}d',np.minimum(ds,20)); add(f'M{q}s',sd)
        add(f'M{q}P',np.full(n,nP[M]/totP if M>=0 else 0)); add(f'M{q}ld',np.full(n,nK[M]/max(1,nL[M]) if M>=0 else 0))
    add('hs',hscore); add('hd',np.minimum(hdist,30))
    add('tb',np.clip(np.arange(n)-tb,-60,200) if tb>=0 else np.full(n,-99))
    # page level
    u=urlparse(r.get('url') or ''); path=u.path
    og=(dict(o['metas']).get('og:type') or '').lower()
    ldt=' '.join(re.findall(r'"@type"\s*:\s*\[?\s*"(\w+)"',' '.join(o['ld']))).lower()
    add('pgP',np.full(n,np.log1p(cP[-1]))); add('pgld',np.full(n,cK[-1]/totL)); add('pgPd',np.full(n,cP[-1]/totL)); add('pgB',np.full(n,totB)); add('pgL',np.full(n,np.log(totL)))
    add('pgnl',np.full(n,len(long_))); add('pgavg',np.full(n,cP[-1]/max(1,len(long_))))
    add('ogart',np.full(n,1.0*('article' in og)-1.0*('product' in og)-2.0*(og=='website')))
    add('ldart',np.full(n,1.0*('article' in ldt or 'posting' in ldt and 'discussion' not in ldt))); add('ldprod',np.full(n,1.0*('product' in ldt))); add('ldlist',np.full(n,1.0*('itemlist' in ldt or 'collectionpage' in ldt))); add('ldforum',np.full(n,1.0*('discussionforum' in ldt or 'qapage' in ldt)))
    add('urld',np.full(n,path.strip('/').count('/')+(1 if path.strip('/') else 0))); add('urll',np.full(n,len(path.rstrip('/').split('/')[-1])))
    add('urlh',np.full(n,path.rstrip('/').split('/')[-1].count('-')))
    add('nart',np.full(n,sum(1 for x in N if x[1]=='article'))); add('nh1',np.full(n,sum(1 for x in N if x[1]=='h1')))
    if survey is not None: add('sv',survey)
    return np.stack(F,1),names
def host(r): 
    h=urlparse(r.get('url') or '').netloc.lower()
    p=h.split('.'); return '.'.join(p[-2:]) if len(p)>=2 else h
def titleblock(o):
    best=None
    T=set(toks(o['title'])); 
    for i,b in enumerate(o['blocks']):
        if b['hidden'] or not b['heading']: continue
        t=toks(b['t']); 
        if not t: continue
        ov=len(set(t)&T)/max(1,len(set(t)))
        sc=[0,20,12,6,3,2,1][b['heading']]+ (40 if ov>0.8 and len(t)>1 else 0) 
        if sc>=18 and (best is None or sc>best[0]): best=(sc,i)
    return best[1] if best else None
