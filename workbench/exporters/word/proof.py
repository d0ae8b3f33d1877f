"""What makes a report checkable later: one custom XML part that says of every quotation, by its bookmark, whose
words it holds, letter for letter, and where they come from.

LibreOffice keeps this part, the bookmarks and the custom property through open-and-save; content controls it
drops, so nothing depends on them (design: word-report.md).
"""

from uuid import NAMESPACE_URL, uuid5

from lxml import etree
from lxml.etree import SubElement, _Element

from workbench.exporters.word import places, xml
from workbench.report import Report
from workbench.text import text_sha256

NS = "urn:source-workbench:report:1"
PROPERTY = "SourceWorkbenchProject"
_Q = f"{{{NS}}}"
_DS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FMTID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def custom_xml(report: Report) -> bytes:
    """``<report>`` with its sources, actors and quotes; attributes that are not known are absent."""
    top = xml.own_root(NS, "report")
    _set(top, project=report.project_id, title=report.title, date=report.date, by=report.by.value)
    sources = SubElement(top, f"{_Q}sources")
    for row in report.provenance:
        source = row.source
        element = SubElement(sources, f"{_Q}source")
        _set(element, id=source.id, title=source.title, outlet=source.outlet, byline=source.byline)
        _set(element, published=source.published, url=source.url, language=source.language)
        for version in row.versions:
            kept = SubElement(element, f"{_Q}version")
            _set(kept, id=version.id, sha256=version.sha256, text_sha256=version.text_sha256)
    actors = SubElement(top, f"{_Q}actors")
    for actor in report.actors:
        element = SubElement(actors, f"{_Q}actor")
        _set(element, id=actor.id, kind=actor.kind.value)
        for name in actor.names:
            SubElement(element, f"{_Q}name").text = xml.allowed(name)
    hashes = {version.id: version.text_sha256 for row in report.provenance for version in row.versions}
    quotes = SubElement(top, f"{_Q}quotes")
    for quote in report.quotes:
        element = SubElement(quotes, f"{_Q}quote")
        _set(element, id=quote.id, number=quote.number, bookmark=places.quotation(quote.number))
        _set(element, source=quote.source_id, version=quote.version_id)
        _set(element, source_text_sha256=hashes.get(quote.version_id))
        _set(element, sha256=text_sha256(quote.exact))
        for segment in quote.segments:
            part = SubElement(element, f"{_Q}segment")
            _set(part, start=segment.start, end=segment.end, paragraph=segment.paragraph)
            part.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            part.text = segment.exact
        if made := quote.translation:
            translation = SubElement(element, f"{_Q}translation")
            _set(translation, bookmark=places.translation(quote.number))
            _set(translation, language=made.language, translator=made.translator)
            translation.text = xml.allowed(made.text)
        for said in quote.statements:
            statement = SubElement(element, f"{_Q}statement")
            _set(statement, actor=said.actor_id, claim=said.claim_id, via=said.via_id)
            _set(statement, stance=said.stance.value if said.stance else None)
            _set(statement, suggested="true" if said.suggested else None, said_on=said.said_on)
    return xml.serialised(top)


def item_properties(report: Report) -> bytes:
    """The part Word wants beside a custom XML part; its GUID is made from the project's id."""
    guid = str(uuid5(NAMESPACE_URL, f"{NS}:{report.project_id}")).upper()
    item = etree.Element(f"{{{_DS}}}datastoreItem", {f"{{{_DS}}}itemID": f"{{{guid}}}"}, nsmap={"ds": _DS})
    schemas = SubElement(item, f"{{{_DS}}}schemaRefs")
    SubElement(schemas, f"{{{_DS}}}schemaRef", {f"{{{_DS}}}uri": NS})
    return xml.serialised(item)


def custom_properties(report: Report) -> bytes:
    top = xml.own_root(_CUSTOM, "Properties", vt=_VT)
    facts = {
        PROPERTY: report.project_id,
        "SourceWorkbenchVerified": f"{report.verified} of {len(report.quotes)} quotations",
    }
    for index, (name, value) in enumerate(facts.items(), 2):
        entry = SubElement(top, f"{{{_CUSTOM}}}property", {"fmtid": _FMTID, "pid": str(index), "name": name})
        SubElement(entry, f"{{{_VT}}}lpwstr").text = xml.allowed(value)
    return xml.serialised(top)


def _set(element: _Element, **facts: object) -> None:
    for name, value in facts.items():
        if value is not None:
            element.set(name, xml.allowed(str(value)))
