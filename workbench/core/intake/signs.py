"""The signs by which a single line is known as no part of an article: menus, notices, credits, labels."""

import re
from dataclasses import dataclass

from workbench.core.intake import credit
from workbench.core.intake.credit import NOTHING, Credit

MENU_WORD = re.compile(
    r"home|menu|search|login|logout|register|subscribe|subscription|newsletter|bookshop|shop|store|donate"
    r"|contact|about|sitemap|share|tweet|facebook|twitter|whatsapp|linkedin|telegram|instagram|youtube"
    r"|pinterest|reddit|email|e-mail|print|comments|comment|rss|feed|cookies|privacy|imprint|terms"
    r"|advertisement|advertise|advertising|careers|help|faq|next|previous|back|top|radio|podcast|videos"
    r"|photos|archive|topics|sections|more|follow|like|save|copy|link|inicio|menú|buscar|suscríbete"
    r"|suscribirse|compartir|imprimir|comentarios|publicidad|contacto|librería|donar|tienda|accueil"
    r"|rechercher|partager|imprimer|s'abonner|abonnement|contactez|publicité|commentaires|boutique"
    r"|startseite|suche|teilen|drucken|abo|abonnieren|anzeige|werbung|kommentare|impressum|datenschutz"
    r"|kontakt|início|assine|compartilhar|publicidade|contato|首页|登录|注册|分享|评论|搜索|订阅|الرئيسية|بحث|مشاركة"
)
MENU_LINE = re.compile(
    r"(?:skip to (?:main )?content|sign (?:in|up)|log (?:in|out)|read (?:more|next)|see also"
    r"|related(?: (?:articles?|stories|news|topics|content))?|most (?:read|popular|viewed)"
    r"|share (?:this (?:article|story|page|post)|on (?:facebook|twitter|x|whatsapp))|follow us(?: on \w+)?"
    r"|print this (?:page|article)|continue reading(?: the main story)?|story continues below(?: advertisement)?"
    r"|all rights reserved|terms of (?:use|service)|privacy policy|cookie (?:policy|settings)|back to (?:top|home)"
    r"|small logo|leer más|lea también|noticias relacionadas|lire aussi|à lire aussi|lesen sie auch"
    r"|leia (?:mais|também)|相关(?:阅读|新闻)|اقرأ أيضا)\W*",
    re.IGNORECASE,
)
SURE_NOTICE = re.compile(
    r"(?:small logo)?(?:this (?:document|article|page) has been published on \d{1,2}\s?[a-z]+\s?\d{2,4} by\b"
    r"|in accordance with title 17,? u\.?\s?s\.?\s?c\.?,? section 107, this material is distributed without profit)",
    re.IGNORECASE,
)
NOTICE = re.compile(
    r"(?:fair use notice\b|this (?:site|material|article|report) (?:contains copyrighted|may not be (?:published|reprod))"
    r"|.{0,120}\b(?:all rights reserved|todos los derechos reservados|todos os direitos reservados|tous droits réservés"
    r"|alle rechte vorbehalten)\W{0,3}$|.{0,60}(?:版权所有|جميع الحقوق محفوظة))",
    re.IGNORECASE,
)
NOTICE_END = re.compile(
    r"(?:(?:research and )?educational purposes|prior (?:written )?permission|rights reserved)\.",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"\[(?:special coverage|full coverage|full story|read more|related(?: story)?|more|photos?|videos?|watch|listen)\]$",
    re.IGNORECASE,
)
ADVERTISING = re.compile(
    r"\W*(?:advertisement|story continues below(?: advertisement)?|publicidad|publicité|publicidade|anzeige|werbung"
    r"|广告|إعلان)\W*",
    re.IGNORECASE,
)
SENTENCE = re.compile(r"[.!?。！？؟۔…][\"'”’»)\]」』]*$")
WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
ITEM_SEPARATOR = re.compile(r"\s*\|\s*|\s+[·•»>/]\s+")
SHORT, REAL, REAL_WIDE, LONG = 80, 50, 20, 200
NOTICE_CHARACTERS = 1500
HEADLINE_WORDS, NAME_WIDE = 4, 6
ENDING = 20
MENU, LEGAL = "a menu line", "a legal notice"


@dataclass(frozen=True)
class Sign:
    """Why a line is no part of the article. One that is not `sure` never takes the only headline."""

    why: str
    sure: bool
    credit: Credit = NOTHING
    byline: bool = False


def sign(line: str) -> Sign | None:
    """The sign that this line shows by itself, or None."""
    if said := credit.source_line(line):
        return Sign("the credit line", True, said)
    if SURE_NOTICE.match(line):
        return Sign(LEGAL, True)
    if said := credit.copyright_line(line):
        return Sign("a copyright line", True, said)
    if NOTICE.match(line) and len(line) <= NOTICE_CHARACTERS:
        return Sign(LEGAL, True)
    if said := credit.date_line(line):
        return Sign("the date line", True, said)
    if said := credit.byline(line):
        return Sign("the byline", False, said, byline=True)
    return _menu_sign(line)


def _menu_sign(line: str) -> Sign | None:
    """The sign of a line of links."""
    if len(line) > 2 * SHORT or SENTENCE.search(line[-ENDING:]):
        return None
    words = line.lower().split()
    known = sum(map(_is_menu_word, words))
    items = items_of(line)
    if MENU_LINE.fullmatch(line) or (known == len(words) and len(line) <= SHORT):
        return Sign(MENU, True)
    if len(items) > 1 and all(len(item) <= 30 for item in items):
        links = sum(all(map(_is_menu_word, item.lower().split())) for item in items)
        figures = any(sign.isdigit() for sign in line)
        return Sign(MENU, sure=links > 0 or len(items) > 4) if links or not figures else None
    return Sign(MENU, False) if len(words) > 1 and 2 * known >= len(words) else None


def _is_menu_word(word: str) -> bool:
    """True for a word that menus are made of; `word` is in lower case."""
    return MENU_WORD.fullmatch(word.strip(".,:;()[]|")) is not None


def items_of(line: str) -> list[str]:
    """The parts of a line of links that signs such as "|" separate."""
    return [item for item in ITEM_SEPARATOR.split(line) if item]


def is_short(line: str) -> bool:
    """True for a line that is too short for running text and does not end like a sentence."""
    return len(line) <= SHORT and not SENTENCE.search(line[-ENDING:])


def is_real(line: str) -> bool:
    """True for a paragraph of running text: long enough, ended like a sentence, and without the sign of a notice."""
    ended = bool(SENTENCE.search(line[-ENDING:])) and len(line) >= (
        REAL_WIDE if WIDE.search(line[:REAL]) else REAL
    )
    if not ended and len(line) < LONG:
        return False
    shown = sign(line)
    return shown is None or not shown.sure


def unglued(line: str) -> list[str]:
    """The line parted where a known notice or link label is glued to it without a line end."""
    label = LABEL.search(line, max(0, len(line) - SHORT))
    ends = label.start() if label else len(line)
    parts: list[str] = []
    at = looked = 0
    for start in SURE_NOTICE.finditer(line, 0, ends):
        if start.start() < at:
            continue
        reach = min(ends, start.start() + NOTICE_CHARACTERS)
        end = NOTICE_END.search(line, max(start.end(), looked), reach)
        looked = end.end() if end else reach
        if end:
            parts += [line[at : start.start()], line[start.start() : end.end()]]
            at = end.end()
    parts += [line[at:ends], line[ends:]]
    return [part.strip() for part in parts if part.strip()]


def inner_sign(line: str) -> str:
    """Why a line is no part of the article even between its paragraphs, or "": its whole wording is known."""
    if LABEL.fullmatch(line):
        return "a link label"
    if len(line) <= SHORT and ADVERTISING.fullmatch(line):
        return "an advertisement label"
    return LEGAL if SURE_NOTICE.match(line) else ""


def is_name(line: str) -> bool:
    """True for a line of so few words that it is rather the name of a page's section than a headline."""
    return len(line) <= NAME_WIDE if WIDE.search(line) else len(line.split()) < HEADLINE_WORDS
