"""Every command once: its name, label, key, icon and the menu it lives in.

A command's dotted name is its QAction's objectName. Standard keys come from the platform where it has them;
Quit and Preferences are named by hand, because they are empty without a desktop theme. Commands of the reader
show their single key in the menu, but the reader itself takes those keys (they mean something else while text
is selected), so their context is the reader and nowhere else.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget

from workbench.language import tr, tr_later
from workbench.ui.icons import icon
from workbench.ui.widgets.keys import Menu, written

Key = str | QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Command:
    """``menu`` is a path such as ``View/Theme``; ``reader`` commands live while the reader has the focus;
    commands that share a ``choice`` are checked one at a time; ``rule`` draws a line above."""

    name: str
    label: str
    menu: str
    keys: tuple[Key, ...] = ()
    icon: str | None = None
    tip: str = ""
    reader: bool = False
    choice: str | None = None
    rule: bool = False


_S = QKeySequence.StandardKey

MENUS = {
    "File": tr_later("&File"), "Edit": tr_later("&Edit"), "View": tr_later("&View"), "Source": tr_later("&Source"),
    "Quote": tr_later("&Quote"), "Actors": tr_later("&Actors"), "Claims": tr_later("&Claims"),
    "Search": tr_later("&Search"), "Report": tr_later("&Report"), "Tools": tr_later("&Tools"),
    "Help": tr_later("&Help"), "Theme": tr_later("&Theme"), "Layout": tr_later("&Layout"),
    "Open Recent": tr_later("Open R&ecent"), "Panels": tr_later("&Panels"), "Move": tr_later("&Move"),
    "Select": tr_later("&Select"),
}  # fmt: skip
"""Each piece of a menu's path to its title. The path is a key and the same in every language."""

COMMANDS: tuple[Command, ...] = (
    Command("project.new", tr_later("&New Project…"), "File", (_S.New,), "file-plus"),
    Command("project.open", tr_later("&Open Project…"), "File", (_S.Open,), "folder-open"),
    Command("project.pin", tr_later("&Pin This Project"), "File/Open Recent", (), "pin"),
    Command("project.recent", tr_later("&All Recent Projects…"), "File/Open Recent"),
    Command("project.sample", tr_later("Open the &Sample Project"), "File", (), "book-open"),
    Command("source.add", tr_later("&Add Sources…"), "File", ("Ctrl+I",), "plus",
            tr_later("Add text or web pages"), rule=True),
    Command("source.add_folder", tr_later("Add a &Folder…"), "File", ("Ctrl+Shift+I",), "folder-plus"),
    Command("source.paste", tr_later("&Paste as New Source"), "File", ("Ctrl+Shift+V",), "clipboard-paste"),
    Command("source.skipped", tr_later("S&kipped Files…"), "File", (), "circle-slash",
            tr_later("What an import left out, and why")),
    Command("project.notes", tr_later("Notes on the P&roject…"), "File", (), "sticky-note", rule=True),
    Command("source.print", tr_later("Pr&int Source…"), "File", (_S.Print,), "printer", rule=True),
    Command("source.print_preview", tr_later("Print Pre&view…"), "File"),
    Command("project.backups", tr_later("&Backups…"), "File", (), "archive-restore"),
    Command("project.close", tr_later("&Close Project"), "File", ("Ctrl+W",), rule=True),
    Command("app.quit", tr_later("&Quit"), "File", ("Ctrl+Q",)),
    Command("edit.undo", tr_later("&Undo"), "Edit", (_S.Undo,), "undo-2"),
    Command("edit.redo", tr_later("&Redo"), "Edit", (_S.Redo, "Ctrl+Y"), "redo-2"),
    Command("edit.history", tr_later("&History"), "Edit", ("Ctrl+H",), "history"),
    Command("edit.copy", tr_later("&Copy"), "Edit", (_S.Copy,), "copy", reader=True, rule=True),
    Command("app.preferences", tr_later("Pre&ferences…"), "Edit", ("Ctrl+,",), "settings",
            tr_later("Everything that can be set"), rule=True),
    Command("view.back", tr_later("&Back"), "View", ("Alt+Left",), "arrow-left", tr_later("Back to where you were")),
    Command("view.forward", tr_later("&Forward"), "View", ("Alt+Right",), "arrow-right", tr_later("Forward again")),
    Command("view.larger", tr_later("&Larger Text"), "View", (_S.ZoomIn, "Ctrl+="), "a-large-small", rule=True),
    Command("view.smaller", tr_later("&Smaller Text"), "View", (_S.ZoomOut,)),
    Command("view.normal", tr_later("Normal Te&xt Size"), "View", ("Ctrl+0",)),
    Command("view.type", tr_later("T&ype and Page…"), "View", ("Ctrl+Shift+T",),
            tip=tr_later("Typeface, size, measure, line height")),
    Command("view.theme_system", tr_later("Like the Des&ktop"), "View/Theme", (), "monitor", choice="theme",
            rule=True),
    Command("view.theme_light", tr_later("&Light"), "View/Theme", (), "sun", choice="theme"),
    Command("view.theme_dark", tr_later("&Dark"), "View/Theme", (), "moon", choice="theme"),
    Command("view.theme_sepia", tr_later("&Sepia"), "View/Theme", (), "coffee", choice="theme"),
    Command("view.split", tr_later("Two Sources Side by Si&de"), "View", ("Ctrl+\\",), "columns-2", rule=True),
    Command("view.layout_read", tr_later("&Read"), "View/Layout", ("Alt+1",)),
    Command("view.layout_compare", tr_later("&Compare"), "View/Layout", ("Alt+2",)),
    Command("view.layout_write", tr_later("&Write"), "View/Layout", ("Alt+3",)),
    Command("view.next_panel", tr_later("&Next Panel"), "View", ("F6",), rule=True),
    Command("view.previous_panel", tr_later("&Previous Panel"), "View", ("Shift+F6",)),
    Command("view.library", tr_later("S&ources"), "View/Panels", ("Ctrl+1",), "files"),
    Command("view.reader", tr_later("&Reader"), "View/Panels", ("Ctrl+2",), "book-open"),
    Command("view.quotes", tr_later("&Quotes"), "View/Panels", ("Ctrl+3",), "message-square-quote"),
    Command("view.actors", tr_later("&Actors"), "View/Panels", ("Ctrl+4",), "users"),
    Command("view.claims", tr_later("&Claims"), "View/Panels", ("Ctrl+5",), "list-tree"),
    Command("view.inspector", tr_later("&Inspector"), "View/Panels", ("Ctrl+6",), "square-pen"),
    Command("view.updates", tr_later("&Updates"), "View/Panels", (), "history"),
    Command("source.unread", tr_later("Mark as &Unread"), "Source", ("U",), "circle", reader=True),
    Command("source.reading", tr_later("Mark as Read&ing"), "Source", ("I",), "circle-dot", reader=True),
    Command("source.done", tr_later("Mark as &Done"), "Source", ("D",), "circle-check", reader=True),
    Command("source.done_next", tr_later("Done, and Open the &Next Unread"), "Source", ("Shift+D",), reader=True),
    Command("source.fold", tr_later("Fold or &Keep This Block"), "Source", ("H",), "eye-off",
            tr_later("As boilerplate, or as part of the text"), reader=True, rule=True),
    Command("source.details", tr_later("De&tails…"), "Source", ("Ctrl+D",), "info",
            tr_later("Title, outlet, date and proof"), rule=True),
    Command("source.table", tr_later("Details of Man&y…"), "Source", ("Ctrl+Shift+D",), "list",
            tr_later("Edit many sources in a table")),
    Command("source.update", tr_later("Update from &File…"), "Source", (), "rotate-ccw",
            tr_later("Keep a newer version"), rule=True),
    Command("source.correct", tr_later("Correct Te&xt…"), "Source", (), "pencil",
            tr_later("Correct a typo as a new version")),
    Command("source.compare", tr_later("Co&mpare Versions…"), "Source", (), "columns-2"),
    Command("source.remove", tr_later("&Remove from Project"), "Source", (), "trash-2"),
    Command("read.next_sentence", tr_later("Next &Sentence"), "Source/Move", ("J",), reader=True, rule=True),
    Command("read.previous_sentence", tr_later("Previous S&entence"), "Source/Move", ("K",), reader=True),
    Command("read.next_quotation", tr_later("Next &Quotation"), "Source/Move", (".",), reader=True),
    Command("read.previous_quotation", tr_later("Previous Q&uotation"), "Source/Move", (",",), reader=True),
    Command("read.select_sentence", tr_later("Select &Sentence"), "Source/Select", ("Space",), reader=True),
    Command("read.grow", tr_later("&Grow Selection"), "Source/Select", ("Ctrl+Up",), reader=True),
    Command("read.shrink", tr_later("S&hrink Selection"), "Source/Select", ("Ctrl+Down",), reader=True),
    Command("quote.capture", tr_later("&Capture Selection"), "Quote", ("Return",), "highlighter", reader=True),
    Command("quote.next", tr_later("&Next Quote"), "Quote", ("]",), reader=True, rule=True),
    Command("quote.previous", tr_later("&Previous Quote"), "Quote", ("[",), reader=True),
    Command("quote.cycle", tr_later("Next Quote at the Same P&lace"), "Quote", ("O",), reader=True),
    Command("quote.ends", tr_later("Move the &Ends"), "Quote", ("B",), reader=True, rule=True),
    Command("quote.join", tr_later("&Join the Next Selection"), "Quote", ("&",), reader=True),
    Command("quote.split", tr_later("&Split at the Caret"), "Quote", ("/",), reader=True),
    Command("quote.merge", tr_later("&Merge Quotes Here"), "Quote", ("M",), "merge", reader=True),
    Command("quote.recode", tr_later("Recode the C&hosen Quotes"), "Quote", ("Ctrl+Shift+M",), "pencil", rule=True),
    Command("quote.filter", tr_later("&Filter Quotes by…"), "Quote", ("Ctrl+Shift+F",), "funnel"),
    Command("quote.copy", tr_later("Copy with &Attribution"), "Quote", ("Ctrl+Shift+C",), "copy"),
    Command("quote.review", tr_later("Re&view Changed Quotes"), "Quote", ("Ctrl+R",), "triangle-alert"),
    Command("quote.remove", tr_later("&Remove Quote"), "Quote", ("Delete",), "trash-2", reader=True, rule=True),
    Command("actor.add", tr_later("&New Actor"), "Actors", (), "plus"),
    Command("actor.rename", tr_later("&Rename Actor"), "Actors", (), "pencil"),
    Command("actor.merge", tr_later("&Merge Actors…"), "Actors", (), "merge"),
    Command("actor.split", tr_later("S&plit a Merged Actor…"), "Actors", (), "unlink"),
    Command("actor.show", tr_later("&Show Actors"), "Actors", (), "users", rule=True),
    Command("claim.add", tr_later("&New Claim"), "Claims", (), "plus"),
    Command("claim.rename", tr_later("&Reword Claim"), "Claims", (), "pencil"),
    Command("claim.merge", tr_later("&Merge Claims…"), "Claims", (), "merge"),
    Command("claim.split", tr_later("S&plit a Merged Claim…"), "Claims", (), "unlink"),
    Command("claim.show", tr_later("&Show Claims"), "Claims", (), "list-tree", rule=True),
    Command("search.focus", tr_later("Search &All Sources"), "Search", ("Ctrl+K",), "search"),
    Command("search.find", tr_later("&Find in This Source…"), "Search", (_S.Find,), "file-text"),
    Command("search.asked", tr_later("Saved and &Last Searches"), "Search", ("Ctrl+Shift+K",), "history"),
    Command("search.save", tr_later("Save This S&earch…"), "Search", (), "save"),
    Command("search.next_hit", tr_later("&Next Hit"), "Search", ("F3",), "chevron-down", rule=True),
    Command("search.previous_hit", tr_later("&Previous Hit"), "Search", ("Shift+F3",), "chevron-up"),
    Command("search.next_source", tr_later("Next &Source with Hits"), "Search", ("F4",)),
    Command("search.previous_source", tr_later("Previous Source with &Hits"), "Search", ("Shift+F4",)),
    Command("search.quote_hit", tr_later("&Quote This Hit"), "Search", ("Ctrl+Return",), "highlighter", rule=True),
    Command("search.quote_all", tr_later("&Make Quotes of All Hits…"), "Search", (), "message-square-quote"),
    Command("search.like", tr_later("S&ources Like This One"), "Search", (), "files",
            tr_later("Others about the same"), rule=True),
    Command("search.clear", tr_later("&Clear Search"), "Search", (), "x"),
    Command("search.rebuild", tr_later("&Rebuild the Index"), "Search", (), "rotate-ccw", rule=True),
    Command("search.syntax", tr_later("How to As&k"), "Search", (), "circle-question-mark"),
    Command("report.show", tr_later("&Report Builder"), "Report", ("Alt+4",), "file-text",
            tr_later("Choose, order and preview it")),
    Command("report.export", tr_later("&Export…"), "Report", ("Ctrl+E",), "file-output",
            tr_later("Hand in the report")),
    Command("report.recheck", tr_later("Re-check a &Document…"), "Report", ("Ctrl+Shift+E",), "shield-check",
            tr_later("Hold the quotations of any Word document against the sources"), rule=True),
    Command("report.next_problem", tr_later("&Next Problem"), "Report", ("F8",)),
    Command("report.previous_problem", tr_later("&Previous Problem"), "Report", ("Shift+F8",)),
    Command("tools.verify", tr_later("&Check Every Quotation"), "Tools", (), "shield-check"),
    Command("tools.palette", tr_later("&Find a Command…"), "Tools", ("Ctrl+Shift+P",), "command", rule=True),
    Command("tools.keys", tr_later("Change &Keys…"), "Tools", (), "keyboard"),
    Command("help.pages", tr_later("&Help"), "Help", ("Shift+F1",), "circle-question-mark"),
    Command("help.tour", tr_later("&Tour of the Window"), "Help"),
    Command("help.keys", tr_later("&Keys"), "Help", (_S.HelpContents,), "keyboard"),
    Command("help.problem", tr_later("Report a &Problem…"), "Help", rule=True),
    Command("help.log", tr_later("Show the &Log File"), "Help"),
    Command("help.about", tr_later("&About Source Workbench"), "Help", (), "info", rule=True),
)  # fmt: skip

_ROLES = {
    "app.preferences": QAction.MenuRole.PreferencesRole,
    "app.quit": QAction.MenuRole.QuitRole,
    "help.about": QAction.MenuRole.AboutRole,
}
"""What stands in the application's own menu on macOS; elsewhere where the table says."""


def build(window: QMainWindow, reader: QWidget, slots: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make every action and its menu. A command without a slot is a mistake and raises ``KeyError``."""
    actions: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for command in COMMANDS:
        action = QAction(tr(command.label), window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        if command.reader:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            reader.addAction(action)
        else:
            window.addAction(action)
        if command.choice:
            action.setCheckable(True)
            groups.setdefault(command.choice, QActionGroup(window)).addAction(action)
        action.setMenuRole(_ROLES.get(command.name, QAction.MenuRole.NoRole))
        action.triggered.connect(lambda _checked=False, run=slots[command.name]: run())
        actions[command.name] = action
    dress(actions)
    _fill(window.menuBar(), actions)
    return actions


def dress(actions: Mapping[str, QAction]) -> None:
    """Give every action its icon in the present theme's ink, and a tool tip that names its key."""
    for command in COMMANDS:
        action = actions[command.name]
        if command.icon:
            action.setIcon(icon(command.icon))
        key = written(action.shortcut())
        action.setToolTip(f"{tr(command.tip) if command.tip else plain(command)}  {key}".strip())


def plain(command: Command, *, english: bool = False) -> str:
    """The label without the mark of its letter, in the language in use, or as it is called in the manuals of all."""
    return _unmarked(command.label if english else tr(command.label))


def place(command: Command) -> str:
    """``View › Theme``: where the command is found."""
    return " › ".join(_unmarked(tr(MENUS[piece])) for piece in command.menu.split("/"))


def _unmarked(label: str) -> str:
    return label.replace("&", "").rstrip("…")


def menu(bar: QMenuBar, path: str) -> QMenu:
    """The menu at ``File`` or ``View/Theme``, made when first asked for."""
    top, _, sub = path.partition("/")
    found = bar.findChild(QMenu, _menu_name(path))
    if found is not None:
        return found
    title = tr(MENUS[sub or top])
    over = menu(bar, top) if sub else bar
    made = Menu(title, over)
    over.addMenu(made)
    made.setObjectName(_menu_name(path))
    return made


def _menu_name(path: str) -> str:
    return f"menu.{path.lower()}"


def _fill(bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
    for command in COMMANDS:
        top, _, sub = command.menu.partition("/")
        begun = bar.findChild(QMenu, _menu_name(command.menu)) is not None
        if command.rule:
            menu(bar, command.menu if begun or not sub else top).addSeparator()
        menu(bar, command.menu).addAction(actions[command.name])
