"""The outline of a page as Sources/Reading/HTML/OutlineBuilder.swift builds it, by lxml."""
import re, sys
import lxml.html
BLOCK=set('p div section article main nav header footer aside form table tr td th tbody ul ol li dl dt dd h1 h2 h3 h4 h5 h6 figure figcaption blockquote pre caption html body head hr iframe frame noscript template select option button textarea svg fieldset address center thead details summary legend datalist object link-'.split())
ALIAS={'embed':'object','marquee':'div','dir':'ul','menu':'ul'}
HIDDENTAG={'template','svg','noscript'}
FORM={'select','option','button','datalist','fieldset','legend'}
HID={"sr-only","visually-hidden","visuallyhidden","screen-reader-text","d-none","hide","hidden","is-hidden"}
INV=re.compile('[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\x7f-\x84\x86-\x9f\ue000-\uf8ff]')
LET=re.compile(r'[^\W_]')
def decode(b):
    if b[:3]==b'\xef\xbb\xbf': return b[3:].decode('utf-8','replace')
    try: return b.decode('utf-8')
    except UnicodeDecodeError: pass
    m=re.search(rb'charset=["\']?\s*([\w-]+)',b[:4096])
    if m:
        try: return b.decode(m.group(1).decode(),'replace')
        except LookupError: pass
    return b.decode('utf-8','replace')
class O: pass
def outline(b):
    s=decode(b).replace('\x00','')
    s=re.sub(r'^\s*<\?xml[^>]*>','',s)
    try: root=lxml.html.document_fromstring(s.encode('utf-8','replace'),parser=lxml.html.HTMLParser(huge_tree=True,remove_comments=True,remove_pis=True,encoding='utf-8'))
    except Exception: 
        o=O(); o.nodes=[];o.blocks=[];o.metas=[];o.title='';o.links=[];o.ld=[];return o
    o=O(); o.nodes=[]; o.blocks=[]; o.metas=[]; o.title=''; o.links=[]; o.ld=[]
    cur=[None]; # current block
    def close():
        b=cur[0]
        if b is None: return
        t=''.join(b['t']); t=re.sub(r'[ \t\r\n\f\v\u00a0\u0085\u2000-\u200a\u2028\u2029\u202f\u3000]+',' ',t).strip(' ')
        b['t']=t
        cur[0]=None
        if t: 
            b['letters']=len(LET.findall(t)); 
            lt=''.join(b['lt']); b['linked']=min(b['letters'],len(LET.findall(lt))); del b['lt']
            bt=''.join(b['bt']); b['bold']=min(b['letters'],len(LET.findall(bt))); del b['bt']
            b['nl1']=len(o.links)
            o.blocks.append(b)
    def text(t,node,hidden,heading,junk,cap,link,bold):
        if not t: return
        t=INV.sub('',t)
        if not t: return
        if cur[0] is None:
            if not t.strip(' \t\r\n\f\v\u00a0\u0085\u2000\u2003\u3000'): return
            cur[0]=dict(t=[],lt=[],bt=[],node=node,hidden=hidden,heading=heading,junk=junk,cap=cap,nl0=max(0,len(o.links)-(1 if link else 0)),letters=0)
        cur[0]['t'].append(t)
        if link: cur[0]['lt'].append(t)
        if bold: cur[0]['bt'].append(t)
    def walk(el,node,hidden,heading,cap,link,bold,depth):
        if not isinstance(el.tag,str): return
        tag=el.tag.lower(); tag=ALIAS.get(tag,tag)
        a=el.attrib
        if tag=='script':
            if 'ld+json' in (a.get('type') or ''): o.ld.append((el.text or '')[:400000])
            return
        if tag=='style': return
        if tag=='title':
            if not hidden and (not o.nodes or not o.title or True):
                if not o.title: o.title=(el.text_content() or '')
            return
        if tag=='meta':
            n=a.get('name') or a.get('property') or a.get('http-equiv') or a.get('itemprop')
            if n and a.get('content') is not None and len(o.metas)<300: o.metas.append((n.lower(),a.get('content')))
            return
        if tag in('br',): close(); return
        if tag in('link','base','area','input'): return
        if tag=='img': return
        style=(a.get('style') or '').lower().replace(' ','')
        names=((a.get('class') or '')+' '+(a.get('id') or '')).lower().strip()
        h=hidden or 'hidden' in a or a.get('aria-hidden')=='true' or tag in HIDDENTAG or tag in FORM or 'display:none' in style or 'visibility:hidden' in style
        if not h and names and tag not in('html','body') and any(t in HID for t in names.split()): h=True
        mk=tag in BLOCK
        if mk:
            close()
            o.nodes.append([node,tag,(o.nodes[node][2]+1 if node>=0 else 0),names,a.get('role') or '',a.get('itemprop') or '',len(o.blocks),0,a.get('itemtype') or '', h])
            me=len(o.nodes)-1
            if len(tag)==2 and tag[0]=='h' and tag[1] in '123456': heading=int(tag[1])
            if tag in('figcaption','caption') or 'caption' in names: cap=True
        else:
            me=node
            if h and not hidden: close()
            if 'caption' in names: cap=True
        lk=link
        if tag=='a' and a.get('href') is not None:
            lk=True; o.links.append([a.get('href'),len(o.blocks),(el.text_content() or '').strip()[:300]])
        bd=bold or tag in('b','strong','em','i')
        text(el.text,me,h,heading,False,cap,lk,bd)
        if depth<2500:
            for c in el:
                walk(c,me,h,heading,cap,lk,bd,depth+1)
                if c.tail: text(c.tail,me,h,heading,False,cap,lk,bd)
        if mk or (h and not hidden): close()
        if mk: o.nodes[me][7]=len(o.blocks)
    sys.setrecursionlimit(20000)
    walk(root,-1,False,0,False,False,False,0)
    close()
    for n in o.nodes: n[7]=max(n[7],n[6])
    o.title=re.sub(r'\s+',' ',o.title).strip()
    return o
def read_noscript(o):
    """As Outline.readNoscript."""
    B=o['blocks'];N=o['nodes']
    top=[]
    for i,x in enumerate(N):
        p=x[0]; t=top[p] if p>=0 else -1
        if t<0 and x[9]: t=i
        top.append(t)
    vis=sum(b['letters'] for b in B if not b['hidden'])
    ns=[b for b in B if b['hidden'] and b['node']>=0 and top[b['node']]>=0 and N[top[b['node']]][1]=='noscript']
    if sum(b['letters'] for b in ns)>max(500,vis):
        for b in ns: b['hidden']=False
        return True
