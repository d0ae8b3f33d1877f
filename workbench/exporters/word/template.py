"""The user's own .docx or .dotx gives the report its styles, its sheet, its header and its footer.

The rules: a template is a stranger's file, so it is read within sizes, without entities, and refused with a
sentence when it holds macros or reaches outside itself; and it restyles by name. Where it has a style of a name
the report uses ("heading 1", whatever its id in a localised Word, or "SW Quote"), its own is taken; the names it
lacks are added without fonts and colours of ours, so that they follow its Normal.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Self

from lxml import etree
from lxml.etree import _Element

from workbench.errors import ExportError
from workbench.exporters.word.package import Package
from workbench.exporters.word.styles import MARGIN, Page
from workbench.exporters.word.xml import R_NS, W_NS, W, serialised
from workbench.language import tr

_ENTRIES, _BYTES, _RATIO = 2000, 60_000_000, 200
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_KINDS = (".docx", ".dotx")
_REACHING = re.compile(
    r"\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|MACROBUTTON)\b", re.IGNORECASE
)
_PICTURES = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "emf": "image/x-emf",
             "wmf": "image/x-wmf", "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff"}  # fmt: skip
_OF_A_STYLE = ("basedOn", "next", "link")


@dataclass(frozen=True)
class Template:
    """``page``: sheet and margins. ``even``: whether left-hand pages have a header and footer of their own.
    ``fonts``: the font table, if there is one."""

    name: str
    page: Page
    even: bool
    fonts: bytes | None
    _styles: _Element = field(repr=False)
    _theme: bytes | None = field(repr=False)
    _numbering: bytes | None = field(repr=False)
    _page_parts: tuple["_PagePart", ...] = field(repr=False)
    _renamed: dict[str, str] = field(default_factory=dict, repr=False)
    """Old style ids to new ones, known once ``styled`` was called."""

    @classmethod
    def read(cls, path: Path) -> Self:
        """Raises ``ExportError`` for a file that is no template, is broken, or is not safe to take parts from."""
        if path.suffix.lower() not in _KINDS:
            raise ExportError(tr("“{name}” is not a Word template; choose a .docx or .dotx file.", name=path.name))
        try:
            with zipfile.ZipFile(path) as archive:
                return cls._taken(_Reading(path.name, archive))
        except (zipfile.BadZipFile, NotImplementedError, EOFError, zipfile.error) as error:
            raise ExportError(tr("“{name}” is not a Word file or is damaged.", name=path.name)) from error
        except RuntimeError as error:  # zipfile says so of an encrypted entry
            raise ExportError(tr("“{name}” is protected by a password.", name=path.name)) from error
        except OSError as error:
            raise ExportError(tr("The template “{name}” cannot be read.", name=path.name)) from error

    @classmethod
    def _taken(cls, reading: "_Reading") -> Self:
        main = reading.target("", "officeDocument") or "word/document.xml"
        document = reading.xml(main)
        section = document.find(f".//{W}body/{W}sectPr")
        styles_name = reading.target(main, "styles")
        if styles_name is None:
            raise ExportError(tr("“{name}” has no styles to take.", name=reading.name))
        theme, numbering, fonts = (reading.target(main, kind) for kind in ("theme", "numbering", "fontTable"))
        if theme and any(reading.relations(theme)):  # pictures of slides, which a report has no use for
            theme = None
        settings = reading.target(main, "settings")
        return cls(
            name=reading.name,
            page=_page(section),
            even=settings is not None and reading.xml(settings).find(f"{W}evenAndOddHeaders") is not None,
            fonts=reading.checked(fonts) if fonts else None,
            _styles=reading.xml(styles_name),
            _theme=reading.checked(theme) if theme else None,
            _numbering=reading.checked(numbering) if numbering else None,
            _page_parts=tuple(_page_parts(reading, main, section)),
        )

    @property
    def has_page_parts(self) -> bool:
        """Whether header and footer are the template's own."""
        return bool(self._page_parts)

    def styled(self, own: bytes) -> bytes:
        """The template's styles under the ids the report uses, and those of ``own`` it lacks."""
        wanted = etree.fromstring(own)
        ids = {_name(style): str(style.get(W + "styleId")) for style in wanted.iter(W + "style")}
        taken = etree.fromstring(etree.tostring(self._styles))
        renamed = {
            str(style.get(W + "styleId")): ids[_name(style)]
            for style in taken.iter(W + "style")
            if _name(style) in ids
        }
        new_ids = set(renamed.values())
        for style in list(taken.iter(W + "style")):
            old = str(style.get(W + "styleId"))
            if old in renamed:
                style.set(W + "styleId", renamed[old])
            elif old in new_ids:  # an id of ours under another name
                style.set(W + "styleId", renamed.setdefault(old, f"{old}Template"))
        _rename(taken, renamed)
        have = {_name(style) for style in taken.iter(W + "style")}
        for style in list(wanted.iter(W + "style")):
            if _name(style) not in have:
                style.attrib.pop(W + "default", "")
                if style.get(W + "styleId") != "SWMono":
                    for look in style.findall(f"{W}rPr/{W}rFonts") + style.findall(f"{W}rPr/{W}color"):
                        look.getparent().remove(look)  # type: ignore[union-attr]
                taken.append(style)
        self._renamed.update(renamed)
        return serialised(taken)

    def place(self, package: Package) -> Iterator[tuple[str, str, str]]:
        """Add theme, numbering, headers and footers; yields element, type and relation id of the latter."""
        if self._theme:
            package.add("theme", self._theme)
        if self._numbering:
            numbering = etree.fromstring(self._numbering)
            _rename(numbering, self._renamed)
            package.add("numbering", serialised(numbering))
        for index, part in enumerate(self._page_parts, 1):
            content = etree.fromstring(part.content)
            _rename(content, self._renamed)
            _describe(content, self.name)
            kind = "header" if part.element == "headerReference" else "footer"
            made = package.add_page_part(kind, f"template{index}", serialised(content))
            for relation, (name, picture) in part.pictures.items():
                package.add_picture(made, relation, f"template{index}-{name}", picture, _media_type(name))
            for relation, (kind_of, address) in part.addresses.items():
                made.rels.add_relationship(kind_of, address, relation, is_external=True)
            yield part.element, part.kind, package.document.relate_to(made, _RELATION + kind)


@dataclass(frozen=True, slots=True)
class _PagePart:
    element: str
    kind: str
    content: bytes
    pictures: Mapping[str, tuple[str, bytes]]
    addresses: Mapping[str, tuple[str, str]]


class _Reading:
    """An archive behind its limits."""

    def __init__(self, name: str, archive: zipfile.ZipFile) -> None:
        self.name = name
        self._archive = archive
        entries = archive.infolist()
        size = sum(entry.file_size for entry in entries)
        packed = sum(entry.compress_size for entry in entries)
        if len(entries) > _ENTRIES or size > _BYTES or (size > 5_000_000 and size > _RATIO * max(packed, 1)):
            raise ExportError(_too_much(name))
        self._entries = {entry.filename for entry in entries}
        if any("vbaproject" in entry.lower() or "/activex/" in entry.lower() for entry in self._entries):
            raise ExportError(tr("“{name}” holds macros. Save it in Word as .docx or .dotx without them.", name=name))

    def read(self, name: str) -> bytes:
        if name not in self._entries:
            raise ExportError(tr("“{name}” is damaged: its part “{part}” is missing.", name=self.name, part=name))
        with self._archive.open(name) as entry:
            content = entry.read(_BYTES + 1)
        if len(content) > _BYTES:
            raise ExportError(_too_much(self.name))
        return content

    def xml(self, name: str) -> _Element:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            root = etree.fromstring(self.read(name), parser)
        except etree.XMLSyntaxError as error:
            raise ExportError(
                tr("“{name}” is damaged: its part “{part}” cannot be read.", name=self.name, part=name)
            ) from error
        if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
            raise ExportError(
                tr("“{name}” declares a document type, which no Word file does; it was not read.", name=self.name)
            )
        return root

    def checked(self, name: str) -> bytes:
        """A part that is taken without what it refers to by relation: embedded fonts, pictures of bullets."""
        root = self.xml(name)
        for element in list(root.iter(etree.Element)):
            local = etree.QName(element).localname
            parent = element.getparent()
            if parent is not None and (local.startswith("embed") or local in ("numPicBullet", "lvlPicBulletId")):
                parent.remove(element)
        return serialised(root)

    def relations(self, name: str) -> Iterator[tuple[str, str, str, bool]]:
        """Id, kind, target and whether it lies outside, for a part (``""``: the package)."""
        path = PurePosixPath(name)
        rels = str(path.parent / "_rels" / f"{path.name}.rels").removeprefix("./") if name else "_rels/.rels"
        if rels not in self._entries:
            return
        for relation in self.xml(rels):
            outside = relation.get("TargetMode") == "External"
            target = str(relation.get("Target"))
            if not outside:
                target = _absolute(path.parent, target)
            yield str(relation.get("Id")), str(relation.get("Type")), target, outside

    def target(self, name: str, kind: str) -> str | None:
        for _, of, target, outside in self.relations(name):
            if of.endswith(f"/{kind}") and not outside:
                return target
        return None


def _too_much(name: str) -> str:
    return tr("“{name}” unpacks to far more than a template needs; it was not read.", name=name)


def _describe(content: _Element, name: str) -> None:
    """A picture nobody described is at least named, for those who hear the page read."""
    for picture in content.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"):
        if not picture.get("descr"):
            picture.set("descr", f"{picture.get('name') or 'Picture'} ({PurePosixPath(name).stem})")


def _page_parts(reading: _Reading, main: str, section: _Element | None) -> Iterator[_PagePart]:
    targets = {identity: target for identity, _, target, outside in reading.relations(main) if not outside}
    for element in ("headerReference", "footerReference"):
        for reference in section.findall(W + element) if section is not None else ():
            target = targets.get(str(reference.get(f"{{{R_NS}}}id")))
            if target is None:
                continue
            content = reading.xml(target)
            if any(_REACHING.search(code.text or "") for code in content.iter(W + "instrText")) or any(
                _REACHING.search(str(simple.get(W + "instr"))) for simple in content.iter(W + "fldSimple")
            ):
                raise ExportError(
                    tr("The header or footer of “{name}” fetches something from elsewhere.", name=reading.name)
                )
            pictures: dict[str, tuple[str, bytes]] = {}
            addresses: dict[str, tuple[str, str]] = {}
            for identity, kind, target_of, outside in reading.relations(target):
                if outside and kind.endswith("/hyperlink") and re.match(r"(?:https?|mailto):", target_of):
                    addresses[identity] = (kind, target_of)
                elif not outside and kind.endswith("/image") and _media_type(target_of):
                    pictures[identity] = (PurePosixPath(target_of).name, reading.read(target_of))
                else:
                    raise ExportError(
                        tr(
                            "The header or footer of “{name}” holds something that is no text, picture or link; "
                            "it was not used.",
                            name=reading.name,
                        )
                    )
            kind_of = str(reference.get(W + "type") or "default")
            yield _PagePart(element, kind_of, serialised(content), pictures, addresses)


def _page(section: _Element | None) -> Page:
    size, margins = {"w": "11906", "h": "16838"}, {"left": str(MARGIN), "right": str(MARGIN)}
    sides = {"top": "1531", "bottom": "1361", "header": "737", "footer": "624", "gutter": "0"}
    margins |= sides
    if section is not None:
        for name, values in (("pgSz", size), ("pgMar", margins)):
            found = section.find(W + name)
            for key, value in found.attrib.items() if found is not None else ():
                if re.fullmatch(r"-?\d{1,5}", str(value)) or key == W + "orient":
                    values[str(key).removeprefix(W)] = str(value)
    page = Page(size, margins, title=section is not None and section.find(W + "titlePg") is not None)
    if page.text_width < 2000:
        raise ExportError(tr("The template leaves no room for text between its margins."))
    return page


def _rename(root: _Element, ids: Mapping[str, str]) -> None:
    for name in ("pStyle", "rStyle", "tblStyle", "numStyleLink", "styleLink", *_OF_A_STYLE):
        for reference in root.iter(W + name):
            old = str(reference.get(W + "val"))
            if old in ids:
                reference.set(W + "val", ids[old])


def _name(style: _Element) -> str:
    name = style.find(f"{{{W_NS}}}name")
    return f"{style.get(W + 'type')} {str(name.get(W + 'val') if name is not None else '').casefold()}"


def _absolute(folder: PurePosixPath, target: str) -> str:
    if target.startswith("/"):
        return target[1:]
    parts: list[str] = []
    for part in (*folder.parts, *PurePosixPath(target).parts):
        if part == "..":
            parts = parts[:-1]
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def _media_type(name: str) -> str:
    return _PICTURES.get(PurePosixPath(name).suffix.lower().removeprefix("."), "")
