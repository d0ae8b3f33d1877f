"""What the pages of the preferences hold, as a table: a taste with its words, something to do, or a fact.

The rule: a taste is named once, in ``tastes``; here it gets the words it is shown with. A label says what is set, the
line under it what comes of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench import language
from workbench.language import tr_later
from workbench.ui import tastes
from workbench.ui.tastes import Taste


@dataclass(frozen=True, slots=True)
class Setting:
    """``words`` says each value of a ``Word``; without them it is a typeface, a folder or a line of text (``kind``).
    ``unit`` is said after a number. ``own`` words are names, the same in every language."""

    name: str
    taste: Taste
    label: str
    told: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    own: Mapping[str, str] = field(default_factory=dict)
    kind: str = ""
    unit: str = "{n}"


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to do, on a button; ``project`` ones need an open project. ``done`` is what the button says once it
    was pressed, where there is nothing else to see."""

    name: str
    label: str
    told: str
    button: str
    project: bool = False
    done: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    name: str
    label: str
    told: str


@dataclass(frozen=True, slots=True)
class Page:
    name: str
    title: str
    rows: tuple[Setting | Deed | Fact, ...]


READING = Page(
    "reading", tr_later("Type and page"),
    (
        Setting("theme", tastes.THEME, tr_later("Colours"), tr_later("Of the page and of the whole window."), {
            "system": tr_later("Like the desktop"), "light": tr_later("Light"), "dark": tr_later("Dark"),
            "sepia": tr_later("Sepia"),
        }),
        Setting("family", tastes.FAMILY, tr_later("Typeface"), tr_later("Of the texts you read."), kind="family"),
        Setting("zoom", tastes.ZOOM, tr_later("Text size"), tr_later("Of the texts; Ctrl+= and Ctrl+− as well."),
                unit=tr_later("{n}\u00a0%")),
        Setting("measure", tastes.MEASURE, tr_later("Line length"), tr_later("Characters in a line."), unit="{n}"),
        Setting("leading", tastes.LEADING, tr_later("Line height"), tr_later("In per cent of the type’s size."),
                unit=tr_later("{n}\u00a0%")),
        Setting("numbers", tastes.NUMBERS, tr_later("Paragraph numbers"),
                tr_later("In the margin: they are what a report cites.")),
    ),
)  # fmt: skip
CAPTURE = Page(
    "capture", tr_later("Keeping quotes"),
    (
        Setting("single_keys", tastes.SINGLE_KEYS, tr_later("Single keys"),
                tr_later("A letter, a digit or a sign in the text does something. Off: Ctrl+Alt and the key.")),
        Setting("by_place", tastes.BY_PLACE, tr_later("Keys by their place"),
                tr_later("On a Cyrillic or Arabic keyboard a key means what stands there on a Latin one.")),
        Setting("predict", tastes.PREDICT, tr_later("Expect who speaks"),
                tr_later("Where a name stands beside “said”, Enter keeps it as a suggestion to confirm.")),
    ),
)  # fmt: skip
LANGUAGE = Page(
    "language", tr_later("Language"),
    (
        Setting("language", tastes.LANGUAGE, tr_later("Language of the window"),
                tr_later("It changes at once; you stay where you are. Reports have a language of their own."),
                words={"": tr_later("Like the desktop")}, own=language.LANGUAGES, kind="open"),
    ),
)  # fmt: skip
WINDOW = Page(
    "window", tr_later("Window and motion"),
    (
        Setting("still", tastes.STILL, tr_later("Reduce motion"),
                tr_later("The caret does not blink, menus do not fade, and nothing moves while you wait.")),
        Deed("tour", tr_later("Tour of the window"), tr_later("Five steps beside the real controls."),
             tr_later("Take the Tour"), project=True),
    ),
)  # fmt: skip
FILES = Page(
    "files", tr_later("Files"),
    (
        Setting("new_projects", tastes.NEW_PROJECTS, tr_later("New projects"),
                tr_later("The folder in which a new project is offered its place."), kind="folder"),
        Fact("saving", tr_later("Saving"),
             tr_later("Every step is saved as it is made; there is nothing to turn on.")),
        Deed("backups", tr_later("Backups"),
             tr_later("One is made every day. Kept are the last 5, and the last one of each of 14 days, 8 weeks and "
                      "24 months."), tr_later("Backups of This Project…"), project=True),
        Deed("backup_folder", tr_later("Folder of the backups"),
             tr_later("Outside of the folders of the projects, so that one mishap does not take both."),
             tr_later("Open the Folder")),
    ),
)  # fmt: skip
SEARCH = Page(
    "search", tr_later("Search"),
    (
        Setting("remember_searches", tastes.REMEMBER_SEARCHES, tr_later("Remember searches"),
                tr_later("The last twelve of a project are offered under the search box, and travel with its file.")),
        Deed("rebuild", tr_later("Index"), tr_later("A copy to find things by. It can be made anew at any time."),
             tr_later("Rebuild the Index"), project=True, done=tr_later("Being rebuilt")),
        Deed("syntax", tr_later("How to ask"), tr_later("Phrases, alternatives, dates, outlets, actors."),
             tr_later("Explain"), project=True),
    ),
)  # fmt: skip
REPORT = Page(
    "report", tr_later("Report"),
    (
        Fact("report_new", tr_later("What new projects begin with"),
             tr_later("A project that is there keeps what was chosen in its report builder.")),
        Setting("report_author", tastes.REPORT["author"], tr_later("Author"), tr_later("On the title page."),
                kind="line"),
        Setting("report_desk", tastes.REPORT["desk"], tr_later("Desk"), tr_later("On the title page."), kind="line"),
        Setting("report_language", tastes.REPORT["language"], tr_later("Language"),
                tr_later("Of headings and of the sentences between."), own=language.LANGUAGES),
        Setting("report_style", tastes.REPORT["style"], tr_later("Citation style"), words={
            "house": tr_later("House style"), "chicago": tr_later("Chicago notes"),
        }, own={"apa": "APA", "mla": "MLA"}),
        Setting("report_notes", tastes.REPORT["notes"], tr_later("Citations as"), words={
            "footnotes": tr_later("Footnotes"), "endnotes": tr_later("Endnotes"), "text": tr_later("In the text"),
        }),
        Setting("report_paper", tastes.REPORT["paper"], tr_later("Paper"), own={"A4": "A4", "Letter": "Letter"}),
    ),
)  # fmt: skip
IMPORT = Page(
    "import", tr_later("Import"),
    (
        Setting("books", tastes.BOOKS, tr_later("Books"), tr_later("What becomes of a file with chapters."), {
            "ask": tr_later("Ask each time"), "whole": tr_later("One source"),
            "chapters": tr_later("One source for each chapter"),
        }),
        Deed("foldings", tr_later("Folded blocks"),
             tr_later("What you fold or keep is remembered for its outlet, in the project, and holds for what comes "
                      "in from there next."), tr_later("Forget for This Project"), project=True,
             done=tr_later("Forgotten")),
    ),
)  # fmt: skip
PRIVACY = Page(
    "privacy", tr_later("Privacy"),
    (
        Fact("network", tr_later("No network"),
             tr_later("The program makes no connection unless you ask for one, has no account and sends nothing.")),
        Fact("kept", tr_later("What is kept on this computer"),
             tr_later("Settings, paths of recent projects, where you were in each, backups, an index to search by, "
                      "and a log without texts and names. Everything else is in your project’s file.")),
        Deed("clear_recent", tr_later("Recent projects"), tr_later("Also those that are pinned; no file is touched."),
             tr_later("Clear the List"), done=tr_later("Cleared")),
        Deed("clear_searches", tr_later("Last searches"), tr_later("Those of this project. Saved searches stay."),
             tr_later("Clear Them"), project=True, done=tr_later("Cleared")),
        Deed("clear_places", tr_later("Places"),
             tr_later("Where you were in each project, what was typed and not kept, commands run last, and the "
                      "folders of the file dialogs."), tr_later("Clear Them"), done=tr_later("Cleared")),
        Deed("log_folder", tr_later("Log"), tr_later("Kinds of errors and places in the program."),
             tr_later("Open the Folder")),
    ),
)  # fmt: skip
KEYS = Page(
    "keys", tr_later("Keys"),
    (
        Deed("keys", tr_later("Keys of commands"), tr_later("Every command and its key, to be changed."),
             tr_later("Change Keys…"), project=True),
        Deed("reset_keys", tr_later("All keys"), tr_later("As they were when the program came."),
             tr_later("Reset all keys"), done=tr_later("As they came")),
    ),
)  # fmt: skip

PAGES = (READING, CAPTURE, LANGUAGE, WINDOW, FILES, SEARCH, REPORT, IMPORT, PRIVACY, KEYS)
