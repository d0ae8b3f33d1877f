"""The .docx as a package: parts, relations, properties, and a zip in which the same report is the same bytes."""

from datetime import datetime
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.parts.coreprops import CorePropertiesPart
from lxml import etree

from workbench.exporters.word import proof, xml
from workbench.report import Report

_CUSTOM_XML_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_EPOCH = (2000, 1, 1, 0, 0, 0)
_PARTS = {
    "styles": (CT.WML_STYLES, RT.STYLES),
    "settings": (CT.WML_SETTINGS, RT.SETTINGS),
    "fontTable": (CT.WML_FONT_TABLE, RT.FONT_TABLE),
    "footnotes": (CT.WML_FOOTNOTES, RT.FOOTNOTES),
    "endnotes": (CT.WML_ENDNOTES, RT.ENDNOTES),
    "theme": (CT.OFC_THEME, RT.THEME),
    "numbering": (CT.WML_NUMBERING, RT.NUMBERING),
    "comments": (CT.WML_COMMENTS, RT.COMMENTS),
    "header1": (CT.WML_HEADER, RT.HEADER),
    "footer1": (CT.WML_FOOTER, RT.FOOTER),
}


class LatePart(Part):
    """A part whose ``content`` is given when the rest is known; its relations can be made before."""

    content = b""

    @property
    def blob(self) -> bytes:
        return self.content


class Package:
    """``add`` the parts of ``word/`` by name, then ``save``. ``document`` is the main part, there from the start."""

    def __init__(self, report: Report) -> None:
        self._package = OpcPackage()
        self.document = self._part("/word/document.xml", CT.WML_DOCUMENT_MAIN)
        self._package.relate_to(self.document, RT.OFFICE_DOCUMENT)
        self._describe(report)

    def add(self, name: str, content: bytes = b"") -> LatePart:
        content_type, relation = _PARTS[name]
        part = self._part(f"/word/{name}.xml", content_type, content)
        self.document.relate_to(part, relation)
        return part

    def add_page_part(self, kind: str, name: str, content: bytes) -> LatePart:
        """A header or footer of a template; the caller relates it."""
        return self._part(f"/word/{kind}-{name}.xml", _PARTS[f"{kind}1"][0], content)

    def add_picture(self, part: LatePart, relation: str, name: str, content: bytes, media_type: str) -> None:
        """A picture of a part, under the relation id the part knows it by."""
        picture = self._part(f"/word/media/{name}", media_type, content)
        part.rels.add_relationship(RT.IMAGE, picture, relation)

    def relation(self, part: LatePart) -> str:
        """The id by which the document refers to a part."""
        return self.document.relate_to(part, _PARTS[part.partname.membername[5:-4]][1])

    def save(self, file: IO[bytes]) -> None:
        parts = sorted(self._package.iter_parts(), key=lambda part: (part is not self.document, part.partname))
        with ZipFile(file, "w", ZIP_DEFLATED, compresslevel=6) as archive:

            def put(name: str, content: bytes) -> None:
                entry = ZipInfo(name, _EPOCH)
                entry.compress_type = ZIP_DEFLATED
                entry.external_attr = 0o600 << 16
                archive.writestr(entry, content)

            put("[Content_Types].xml", _content_types(parts))
            put("_rels/.rels", self._package.rels.xml)
            for part in parts:
                put(part.partname.membername, part.blob)
                if len(part.rels):
                    put(part.partname.rels_uri.membername, part.rels.xml)

    def _describe(self, report: Report) -> None:
        """Document properties, and the proof (see ``proof``)."""
        core = CorePropertiesPart.default(self._package)
        self._package.relate_to(core, RT.CORE_PROPERTIES)
        facts = core.core_properties
        facts.title = xml.allowed(report.title)[:255]
        facts.author = facts.last_modified_by = xml.allowed(report.choices.author)[:255]
        facts.subject = xml.allowed(report.project_title)[:255]
        facts.identifier = report.project_id
        facts.language = xml.language_tag(report.words.language) or ""
        facts.created = facts.modified = datetime.fromisoformat(report.date[:10])
        custom = self._part("/docProps/custom.xml", CT.OFC_CUSTOM_PROPERTIES, proof.custom_properties(report))
        self._package.relate_to(custom, RT.CUSTOM_PROPERTIES)
        item = self._part("/customXml/item1.xml", CT.XML, proof.custom_xml(report))
        self.document.relate_to(item, RT.CUSTOM_XML)
        properties = self._part("/customXml/itemProps1.xml", _CUSTOM_XML_PROPERTIES, proof.item_properties(report))
        item.relate_to(properties, RT.CUSTOM_XML_PROPS)

    def _part(self, name: str, content_type: str, content: bytes = b"") -> LatePart:
        part = LatePart(PackURI(name), content_type, package=self._package)
        part.content = content
        return part


def _content_types(parts: list[Part]) -> bytes:
    types = xml.own_root(_TYPES, "Types")
    etree.SubElement(types, f"{{{_TYPES}}}Default", Extension="rels", ContentType=CT.OPC_RELATIONSHIPS)
    etree.SubElement(types, f"{{{_TYPES}}}Default", Extension="xml", ContentType=CT.XML)
    for part in parts:
        if part.content_type != CT.XML:
            etree.SubElement(
                types, f"{{{_TYPES}}}Override", PartName=str(part.partname), ContentType=part.content_type
            )
    return xml.serialised(types)
