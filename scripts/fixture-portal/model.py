"""One item of the portal as its author meant it."""
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Optional


@dataclass
class Item:
    key: str
    design: str                      # lf | sp | nv
    section: str
    title: str
    body: list                       # paragraphs; "- " bullets; ("html", ...) ready markup; ("h", ...) heading
    posted: Optional[datetime]
    why: str
    kind: str = "article"
    category: str = "other"
    criterion: Optional[str] = None
    counts: bool = False
    side: Optional[str] = None
    hard: Optional[str] = None
    unit: Optional[str] = None
    number: Optional[str] = None
    shown_number: Optional[str] = None   # as typed on the page, with its slips
    signed: Optional[date] = None
    doc_type: str = ""
    issuer: str = ""
    signer: str = ""
    field_name: str = ""
    effective: Optional[date] = None
    noi_nhan: Optional[str] = None
    period: Optional[list] = None
    deadline: Optional[date] = None
    pair: Optional[str] = None       # key of the summary
    twin_of: Optional[str] = None    # key of the canonical item
    state: Optional[str] = None
    files: list = field(default_factory=list)   # (shown name, target, file name, bytes, type) or dead
    flags: set = field(default_factory=set)
    date_shape: Optional[int] = None
    ident: int = 0
    url: str = ""                    # target on the host
