"""How the report looks: every style, in code, and nothing but styles.

Why code and no template file: the styles are the design, and a design is reviewed as text; a .docx in the tree
is a binary that drifts from the program that names its styles. A template of the user's only has to restyle
these names. Sizes are half points (``sz``), distances twentieths of a point; 567 are a centimetre.

Cambria and Calibri come with Word on Windows and macOS, and Caladea and Carlito, which LibreOffice puts in their
place, have the same widths, so that lines and pages break alike.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from workbench.exporters.word.xml import W_NS

SERIF, SANS, MONO = "Cambria", "Calibri", "Consolas"
INK, SOFT, HAIRLINE, ACCENT, TINT = "20262B", "66717A", "C9D0D5", "1E4D5C", "F3F6F7"
STANCES = {"asserts": "2E6B43", "denies": "9A3030", "questions": "85590A", "reports": "4B5A75"}

PAPERS = {"A4": (11906, 16838), "Letter": (12240, 15840)}
MARGIN = 1361


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet and its margins, in twentieths of a point, as the elements of a section say them."""

    size: Mapping[str, str]
    margins: Mapping[str, str]
    title: bool = True
    """Whether the first page has a header and footer of its own."""

    @property
    def text_width(self) -> int:
        sides = int(self.margins["left"]) + int(self.margins["right"]) + int(self.margins.get("gutter", "0"))
        return int(self.size["w"]) - sides

    def elements(self) -> Iterator[tuple[str, Mapping[str, str]]]:
        yield "pgSz", self.size
        yield "pgMar", self.margins
        if self.title:
            yield "titlePg", {}


def page(paper: str) -> Page:
    width, height = PAPERS.get(paper, PAPERS["A4"])
    margins = {"top": 1531, "right": MARGIN, "bottom": 1361, "left": MARGIN}
    margins |= {"header": 737, "footer": 624, "gutter": 0}
    sizes = {"w": str(width), "h": str(height)}
    return Page(sizes, {side: str(twips) for side, twips in margins.items()})


def _fonts(name: str, complex_script: str = "Times New Roman") -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{complex_script}"/>'


def _size(half_points: int, complex_script: int | None = None) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{complex_script or half_points}"/>'


def _colour(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


def _space(before: int, after: int, line: int = 0) -> str:
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{lines}/>'


def _rule(side: str, colour: str = HAIRLINE, size: int = 4, space: int = 6) -> str:
    return f'<w:pBdr><w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/></w:pBdr>'


_KEEP = "<w:keepNext/><w:keepLines/>"
_BOLD = "<w:b/><w:bCs/>"
_SANS = _fonts(SANS, "Arial")

# id, name, based on, next, paragraph properties, run properties: in the order the schema asks for.
_PARAGRAPHS = (
    ("Title", "Title", "Normal", "Subtitle", f"{_KEEP}{_space(120, 240, 240)}", _colour(INK) + _size(68)),
    ("Subtitle", "Subtitle", "Normal", "Normal", _space(0, 120, 260), _colour(SOFT) + _size(28)),
    ("SWKicker", "SW Kicker", "Normal", "Title", _space(3700, 0),
     _SANS + "<w:caps/>" + _colour(ACCENT) + '<w:spacing w:val="40"/>' + _size(19)),
    ("SWTitleMeta", "SW Title Meta", "Normal", "SWTitleMeta",
     '<w:tabs><w:tab w:val="left" w:pos="2268"/></w:tabs>' + _space(0, 60)
     + '<w:ind w:left="2268" w:hanging="2268"/>',
     _SANS + _size(20)),
    ("SWTitleRule", "SW Title Rule", "SWTitleMeta", "SWTitleMeta",
     _rule("top", ACCENT, 8, 14) + _space(900, 60), ""),
    ("Heading1", "heading 1", "Normal", "Normal", f"{_KEEP}{_space(640, 200, 240)}<w:outlineLvl w:val=\"0\"/>",
     _colour(ACCENT) + _size(40)),
    ("SWPart", "SW Part", "Heading1", "Normal", '<w:pageBreakBefore/>' + _space(0, 240, 240), ""),
    ("Heading2", "heading 2", "Normal", "Normal",
     f"{_KEEP}{_rule('top', HAIRLINE, 4, 10)}{_space(520, 80, 250)}<w:outlineLvl w:val=\"1\"/>",
     _colour(INK) + _size(28)),
    ("Heading3", "heading 3", "Normal", "Normal", f"{_KEEP}{_space(400, 80, 250)}<w:outlineLvl w:val=\"2\"/>",
     _colour(INK) + _size(24)),
    ("Heading4", "heading 4", "Normal", "Normal", f"{_KEEP}{_space(320, 60, 250)}<w:outlineLvl w:val=\"3\"/>",
     "<w:i/><w:iCs/>" + _colour(INK) + _size(22)),
    ("TOCHeading", "TOC Heading", "Normal", "Normal", f"{_KEEP}{_space(0, 320, 240)}",
     _colour(ACCENT) + _size(40)),
    ("TOC1", "toc 1", "Normal", "Normal",
     '<w:tabs><w:tab w:val="right" w:leader="none" w:pos="{width}"/></w:tabs>' + _space(180, 40), _BOLD + _size(21)),
    ("TOC2", "toc 2", "Normal", "Normal",
     '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{width}"/></w:tabs>' + _space(0, 40)
     + '<w:ind w:left="284"/>', _size(20)),
    ("SWLead", "SW Lead", "Normal", "Normal", _space(60, 200), ""),
    ("SWMeta", "SW Meta", "Normal", "Normal", f"{_KEEP}{_space(0, 200, 250)}", _SANS + _colour(SOFT) + _size(18)),
    ("SWQuote", "SW Quote", "Normal", "SWAttribution",
     '<w:keepNext/><w:tabs><w:tab w:val="left" w:pos="964"/></w:tabs>'
     + _space(220, 60, 288)
     + '<w:ind w:left="964" w:hanging="964"/>', _size(22, 26)),
    ("SWTranslation", "SW Translation", "Normal", "SWTranslationNote",
     '<w:keepNext/>' + _space(220, 60, 288), _size(22, 26)),
    ("SWTranslationNote", "SW Translation Note", "Normal", "SWAttribution", f'<w:keepNext/>{_space(0, 80, 252)}',
     _SANS + _colour(SOFT) + _size(17)),
    ("SWAttribution", "SW Attribution", "Normal", "SWQuote",
     f'<w:keepLines/>{_space(0, 30, 252)}<w:ind w:left="964"/>',
     _SANS + _colour(SOFT) + _size(18)),
    # Not based on the attribution: a title in a citation names nobody who speaks.
    ("SWCitation", "SW Citation", "Normal", "SWQuote",
     f'<w:keepLines/>{_space(0, 30, 252)}<w:ind w:left="964"/>', _SANS + _colour(SOFT) + _size(17)),
    ("SWIssue", "SW Issue", "Normal", "Normal", f"{_KEEP}{_space(260, 20)}", _SANS + _BOLD + _size(20)),
    ("SWItem", "SW Item", "Normal", "SWItem",
     _space(0, 60, 252) + '<w:ind w:left="284" w:hanging="284"/>', _size(20)),
    ("SWNumbers", "SW Numbers", "Normal", "Normal", _space(0, 60, 264), _SANS + _size(18)),
    ("Caption", "caption", "Normal", "Normal", f"{_KEEP}{_space(280, 80, 250)}", _SANS + _colour(SOFT) + _size(18)),
    ("SWTableText", "SW Table Text", "Normal", "SWTableText", _space(30, 30, 245),
     _SANS + _colour(INK) + _size(17)),
    ("SWTableName", "SW Table Name", "SWTableText", "SWTableName", '<w:ind w:left="113" w:hanging="113"/>', ""),
    ("SWTableSub", "SW Table Sub", "SWTableText", "SWTableSub", '<w:ind w:left="170"/>', ""),
    ("SWTableNote", "SW Table Note", "SWTableText", "SWTableText", _space(0, 10, 245), _colour(SOFT) + _size(15)),
    ("SWTableHead", "SW Table Head", "SWTableText", "SWTableText", f"<w:keepNext/>{_space(30, 40, 245)}",
     _colour(SOFT) + _size(16)),
    ("SWTableCount", "SW Table Count", "SWTableText", "SWTableText", '<w:jc w:val="right"/>', ""),
    ("SWTableCountHead", "SW Table Count Head", "SWTableHead", "SWTableText", '<w:jc w:val="right"/>', ""),
    ("SWHash", "SW Hash", "SWTableText", "SWTableText",
     '<w:tabs><w:tab w:val="left" w:pos="1134"/></w:tabs>' + _space(0, 0, 245), _colour(SOFT) + _size(14)),
    ("SWFact", "SW Fact", "SWMeta", "SWFact", _space(0, 20, 250), _colour(INK)),
    ("SWMargin", "SW Margin", "SWTableText", "SWMargin", "", _size(16)),
    ("SWPassage", "SW Passage", "Normal", "SWPassage", _space(30, 60, 264), _colour(INK) + _size(19, 22)),
    ("SWAfterTable", "SW After Table", "SWMeta", "Normal", '<w:keepNext w:val="0"/>' + _space(100, 120, 250), ""),
    ("SWWarning", "SW Warning", "Normal", "Normal",
     f'<w:keepLines/>{_rule("left", "85590A", 18, 10)}{_space(0, 200, 264)}<w:ind w:left="227"/>', _SANS + _size(19)),
    ("SWColophon", "SW Colophon", "Normal", "Normal", _space(360, 0), _SANS + _colour(SOFT) + _size(16)),
    ("SWEnd", "SW End", "Normal", "Normal", '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
     _size(2)),
    ("Bibliography", "Bibliography", "Normal", "Bibliography",
     f'<w:keepLines/>{_space(0, 100)}<w:ind w:left="567" w:hanging="567"/>', _size(20)),
    ("Header", "header", "Normal", "Header",
     f'<w:tabs><w:tab w:val="right" w:pos="{{width}}"/></w:tabs>{_space(0, 0, 240)}',
     _SANS + _colour(SOFT) + _size(16)),
    ("Footer", "footer", "Normal", "Footer",
     f'<w:tabs><w:tab w:val="right" w:pos="{{width}}"/></w:tabs>{_space(0, 0, 240)}',
     _SANS + _colour(SOFT) + _size(16)),
    ("FootnoteText", "footnote text", "Normal", "FootnoteText",
     '<w:tabs><w:tab w:val="left" w:pos="290"/></w:tabs>' + _space(0, 30, 240)
     + '<w:ind w:left="284" w:hanging="284"/>', _size(17)),
    ("SWNotesHeading", "SW Notes Heading", "Normal", "EndnoteText", f"{_KEEP}{_space(640, 200, 240)}",
     _colour(ACCENT) + _size(40)),
    ("EndnoteText", "endnote text", "Normal", "EndnoteText",
     '<w:tabs><w:tab w:val="left" w:pos="403"/></w:tabs>' + _space(0, 60, 252)
     + '<w:ind w:left="397" w:hanging="397"/>', _size(19)),
    ("CommentText", "annotation text", "Normal", "CommentText", _space(0, 0, 240), _SANS + _size(18)),
)  # fmt: skip
_CHARACTERS = (
    ("FootnoteReference", "footnote reference", _SANS + _colour(ACCENT) + '<w:vertAlign w:val="superscript"/>'),
    ("EndnoteReference", "endnote reference", _SANS + _colour(ACCENT) + '<w:vertAlign w:val="superscript"/>'),
    ("CommentReference", "annotation reference", _size(16)),
    ("Hyperlink", "Hyperlink", _colour(ACCENT)),
    ("SWNumber", "SW Number", _SANS + _BOLD + _colour(ACCENT) + _size(17)),
    ("SWOutlet", "SW Outlet", "<w:i/><w:iCs/>"),
    ("SWSpeaker", "SW Speaker", _BOLD + _colour(INK)),
    ("SWStrong", "SW Strong", _BOLD),
    ("SWMono", "SW Mono", _fonts(MONO) + _size(12)),
    ("SWQuoted", "SW Quoted",
     '<w:u w:val="single" w:color="C9A227"/><w:shd w:val="clear" w:color="auto" w:fill="FFF4CC"/>'),
    ("SWDiffers", "SW Differs", _BOLD + '<w:u w:val="single"/>'),
    ("SWLink", "SW Link", ""),
    ("SWLabel", "SW Label", _colour(SOFT)),
    ("SWCaution", "SW Caution", "<w:i/><w:iCs/>" + _colour("85590A")),
    *((f"SW{word.capitalize()}", f"SW {word.capitalize()}", _BOLD + _colour(value)) for word, value in STANCES.items()),  # noqa: E501
)  # fmt: skip
_TABLE = f"""<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>
<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="SWTable"><w:name w:val="SW Table"/>
<w:basedOn w:val="TableNormal"/>
<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{ACCENT}"/>
<w:bottom w:val="single" w:sz="4" w:space="0" w:color="{ACCENT}"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{HAIRLINE}"/></w:tblBorders>
<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>
<w:right w:w="142" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>
<w:bottom w:val="single" w:sz="4" w:space="0" w:color="{ACCENT}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="SWPassages"><w:name w:val="SW Passages"/>
<w:basedOn w:val="TableNormal"/>
<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="{HAIRLINE}"/></w:tblBorders>
<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/>
<w:right w:w="142" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="SWPair"><w:name w:val="SW Pair"/>
<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/>
<w:right w:w="284" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"""


def styles_xml(width: int, language: str, *, rtl: bool = False) -> bytes:
    """``word/styles.xml`` for a width of the text, the report's own language tag and its direction."""
    paragraphs = "".join(
        f'<w:style w:type="paragraph"{_custom(style)} w:styleId="{style}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{base}"/><w:next w:val="{following}"/><w:qFormat/>'
        f"<w:pPr>{layout.replace('{width}', str(width))}</w:pPr><w:rPr>{look}</w:rPr></w:style>"
        for style, name, base, following, layout, look in _PARAGRAPHS
    )
    characters = "".join(
        f'<w:style w:type="character"{_custom(style)} w:styleId="{style}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{look}</w:rPr></w:style>'
        for style, name, look in _CHARACTERS
    )
    defaults = (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:lang w:val="{language}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{_space(0, 140, 283)}</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr><w:widowControl/>{'<w:bidi/>' if rtl else ''}</w:pPr>"
        # No defaults of the document: in tables LibreOffice sets those over what character styles say.
        f"<w:rPr>{_fonts(SERIF)}{_colour(INK)}{_size(21, 24)}</w:rPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    )
    return _parsed(f'<w:styles xmlns:w="{W_NS}">{defaults}{paragraphs}{characters}{_TABLE}</w:styles>')


def fonts_xml() -> bytes:
    """``word/fontTable.xml``: what to take where a font is missing."""
    fonts = (
        (SERIF, "Caladea", "roman", "02040503050406030204"),
        (SANS, "Carlito", "swiss", "020F0502020204030204"),
        (MONO, "DejaVu Sans Mono", "modern", "020B0609020204030204"),
    )
    table = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:panose1 w:val="{panose}"/>'
        f'<w:family w:val="{family}"/><w:pitch w:val="{"fixed" if family == "modern" else "variable"}"/></w:font>'
        for name, other, family, panose in fonts
    )
    return _parsed(f'<w:fonts xmlns:w="{W_NS}">{table}</w:fonts>')


def _custom(style: str) -> str:
    return ' w:customStyle="1"' if style.startswith("SW") else ""


def _parsed(xml: str) -> bytes:
    """Parsed and written again, so that a slip in a fragment fails here and not in Word."""
    tree = etree.fromstring(xml.replace("\n", "").encode())
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
