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

from workbench.ui.icons import icon

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

MENUS = ("File", "Edit", "View", "Source", "Quote", "Actors", "Claims", "Search", "Report", "Tools", "Help")

COMMANDS: tuple[Command, ...] = (
    Command("project.new", "&New Project…", "File", (_S.New,), "file-plus"),
    Command("project.open", "&Open Project…", "File", (_S.Open,), "folder-open"),
    Command("project.sample", "Open the &Sample Project", "File", (), "book-open"),
    Command("source.add", "&Add Sources…", "File", ("Ctrl+I",), "plus", "Add text or web pages", rule=True),
    Command("source.add_folder", "Add a &Folder…", "File", ("Ctrl+Shift+I",), "folder-plus"),
    Command("source.paste", "&Paste as New Source", "File", ("Ctrl+Shift+V",), "clipboard-paste"),
    Command("source.skipped", "S&kipped Files…", "File", (), "circle-slash", "What an import left out, and why"),
    Command("project.notes", "Notes on the P&roject…", "File", (), "sticky-note", rule=True),
    Command("source.print", "Pr&int Source…", "File", (_S.Print,), "printer", rule=True),
    Command("source.print_preview", "Print Pre&view…", "File"),
    Command("project.backups", "&Backups…", "File", (), "archive-restore"),
    Command("project.close", "&Close Project", "File", ("Ctrl+W",), rule=True),
    Command("app.quit", "&Quit", "File", ("Ctrl+Q",)),
    Command("edit.undo", "&Undo", "Edit", (_S.Undo,), "undo-2"),
    Command("edit.redo", "&Redo", "Edit", (_S.Redo, "Ctrl+Y"), "redo-2"),
    Command("edit.history", "&History", "Edit", ("Ctrl+H",), "history"),
    Command("edit.copy", "&Copy", "Edit", (_S.Copy,), "copy", reader=True, rule=True),
    Command("view.back", "&Back", "View", ("Alt+Left",), "arrow-left", "Back to where you were"),
    Command("view.forward", "&Forward", "View", ("Alt+Right",), "arrow-right", "Forward again"),
    Command("view.larger", "&Larger Text", "View", (_S.ZoomIn, "Ctrl+="), "a-large-small", rule=True),
    Command("view.smaller", "&Smaller Text", "View", (_S.ZoomOut,)),
    Command("view.normal", "Normal Te&xt Size", "View", ("Ctrl+0",)),
    Command("view.type", "T&ype and Page…", "View", ("Ctrl+Shift+T",), tip="Typeface, size, measure, line height"),
    Command("view.theme_system", "Like the Des&ktop", "View/Theme", (), "monitor", choice="theme", rule=True),
    Command("view.theme_light", "&Light", "View/Theme", (), "sun", choice="theme"),
    Command("view.theme_dark", "&Dark", "View/Theme", (), "moon", choice="theme"),
    Command("view.theme_sepia", "&Sepia", "View/Theme", (), "coffee", choice="theme"),
    Command("view.split", "Two Sources Side by Si&de", "View", ("Ctrl+\\",), "columns-2", rule=True),
    Command("view.layout_read", "&Read", "View/Layout", ("Alt+1",)),
    Command("view.layout_compare", "&Compare", "View/Layout", ("Alt+2",)),
    Command("view.layout_write", "&Write", "View/Layout", ("Alt+3",)),
    Command("view.next_panel", "&Next Panel", "View", ("F6",), rule=True),
    Command("view.previous_panel", "&Previous Panel", "View", ("Shift+F6",)),
    Command("view.library", "S&ources", "View/Panels", ("Ctrl+1",), "files"),
    Command("view.reader", "&Reader", "View/Panels", ("Ctrl+2",), "book-open"),
    Command("view.quotes", "&Quotes", "View/Panels", ("Ctrl+3",), "message-square-quote"),
    Command("view.actors", "&Actors", "View/Panels", ("Ctrl+4",), "users"),
    Command("view.claims", "&Claims", "View/Panels", ("Ctrl+5",), "list-tree"),
    Command("view.inspector", "&Inspector", "View/Panels", ("Ctrl+6",), "square-pen"),
    Command("view.updates", "&Updates", "View/Panels", (), "history"),
    Command("source.unread", "Mark as &Unread", "Source", ("U",), "circle", reader=True),
    Command("source.reading", "Mark as Read&ing", "Source", ("I",), "circle-dot", reader=True),
    Command("source.done", "Mark as &Done", "Source", ("D",), "circle-check", reader=True),
    Command("source.done_next", "Done, and Open the &Next Unread", "Source", ("Shift+D",), reader=True),
    Command("source.fold", "Fold or &Keep This Block", "Source", ("H",), "eye-off",
            "As boilerplate, or as part of the text", reader=True, rule=True),
    Command("source.details", "De&tails…", "Source", ("Ctrl+D",), "info", "Title, outlet, date and proof", rule=True),
    Command("source.table", "Details of Man&y…", "Source", ("Ctrl+Shift+D",), "list", "Edit many sources in a table"),
    Command("source.update", "Update from &File…", "Source", (), "rotate-ccw", "Keep a newer version", rule=True),
    Command("source.correct", "Correct Te&xt…", "Source", (), "pencil", "Correct a typo as a new version"),
    Command("source.compare", "Co&mpare Versions…", "Source", (), "columns-2"),
    Command("source.remove", "&Remove from Project", "Source", (), "trash-2"),
    Command("read.next_sentence", "Next &Sentence", "Source/Move", ("J",), reader=True, rule=True),
    Command("read.previous_sentence", "Previous S&entence", "Source/Move", ("K",), reader=True),
    Command("read.next_quotation", "Next &Quotation", "Source/Move", (".",), reader=True),
    Command("read.previous_quotation", "Previous Q&uotation", "Source/Move", (",",), reader=True),
    Command("read.select_sentence", "Select &Sentence", "Source/Select", ("Space",), reader=True),
    Command("read.grow", "&Grow Selection", "Source/Select", ("Ctrl+Up",), reader=True),
    Command("read.shrink", "S&hrink Selection", "Source/Select", ("Ctrl+Down",), reader=True),
    Command("quote.capture", "&Capture Selection", "Quote", ("Return",), "highlighter", reader=True),
    Command("quote.next", "&Next Quote", "Quote", ("]",), reader=True, rule=True),
    Command("quote.previous", "&Previous Quote", "Quote", ("[",), reader=True),
    Command("quote.cycle", "Next Quote at the Same P&lace", "Quote", ("O",), reader=True),
    Command("quote.ends", "Move the &Ends", "Quote", ("B",), reader=True, rule=True),
    Command("quote.join", "&Join the Next Selection", "Quote", ("&",), reader=True),
    Command("quote.split", "&Split at the Caret", "Quote", ("/",), reader=True),
    Command("quote.merge", "&Merge Quotes Here", "Quote", ("M",), "merge", reader=True),
    Command("quote.recode", "Recode the C&hosen Quotes", "Quote", ("Ctrl+Shift+M",), "pencil", rule=True),
    Command("quote.filter", "&Filter Quotes by…", "Quote", ("Ctrl+Shift+F",), "funnel"),
    Command("quote.copy", "Copy with &Attribution", "Quote", ("Ctrl+Shift+C",), "copy"),
    Command("quote.review", "Re&view Changed Quotes", "Quote", ("Ctrl+R",), "triangle-alert"),
    Command("quote.remove", "&Remove Quote", "Quote", ("Delete",), "trash-2", reader=True, rule=True),
    Command("actor.add", "&New Actor", "Actors", (), "plus"),
    Command("actor.rename", "&Rename Actor", "Actors", (), "pencil"),
    Command("actor.merge", "&Merge Actors…", "Actors", (), "merge"),
    Command("actor.split", "S&plit a Merged Actor…", "Actors", (), "unlink"),
    Command("actor.show", "&Show Actors", "Actors", (), "users", rule=True),
    Command("claim.add", "&New Claim", "Claims", (), "plus"),
    Command("claim.rename", "&Reword Claim", "Claims", (), "pencil"),
    Command("claim.merge", "&Merge Claims…", "Claims", (), "merge"),
    Command("claim.split", "S&plit a Merged Claim…", "Claims", (), "unlink"),
    Command("claim.show", "&Show Claims", "Claims", (), "list-tree", rule=True),
    Command("search.focus", "Search &All Sources", "Search", ("Ctrl+K",), "search"),
    Command("search.find", "&Find in This Source…", "Search", (_S.Find,), "file-text"),
    Command("search.asked", "Saved and &Last Searches", "Search", ("Ctrl+Shift+K",), "history"),
    Command("search.save", "Save This S&earch…", "Search", (), "save"),
    Command("search.next_hit", "&Next Hit", "Search", ("F3",), "chevron-down", rule=True),
    Command("search.previous_hit", "&Previous Hit", "Search", ("Shift+F3",), "chevron-up"),
    Command("search.next_source", "Next &Source with Hits", "Search", ("F4",)),
    Command("search.previous_source", "Previous Source with &Hits", "Search", ("Shift+F4",)),
    Command("search.quote_hit", "&Quote This Hit", "Search", ("Ctrl+Return",), "highlighter", rule=True),
    Command("search.quote_all", "&Make Quotes of All Hits…", "Search", (), "message-square-quote"),
    Command("search.like", "S&ources Like This One", "Search", (), "files", "Others about the same", rule=True),
    Command("search.clear", "&Clear Search", "Search", (), "x"),
    Command("search.rebuild", "&Rebuild the Index", "Search", (), "rotate-ccw", rule=True),
    Command("search.syntax", "How to As&k", "Search", (), "circle-question-mark"),
    Command("report.show", "&Report Builder", "Report", ("Alt+4",), "file-text", "Choose, order and preview it"),
    Command("report.export", "&Export…", "Report", ("Ctrl+E",), "file-output", "Hand in the report"),
    Command("report.recheck", "Re-check a &Document…", "Report", ("Ctrl+Shift+E",), "shield-check",
            "Hold the quotations of any Word document against the sources", rule=True),
    Command("report.next_problem", "&Next Problem", "Report", ("F8",)),
    Command("report.previous_problem", "&Previous Problem", "Report", ("Shift+F8",)),
    Command("tools.verify", "&Check Every Quotation", "Tools", (), "shield-check"),
    Command("tools.palette", "&Find a Command…", "Tools", ("Ctrl+Shift+P",), "command", rule=True),
    Command("tools.keys", "Change &Keys…", "Tools", (), "keyboard"),
    Command("help.pages", "&Help", "Help", ("Shift+F1",), "circle-question-mark"),
    Command("help.tour", "&Tour of the Window", "Help"),
    Command("help.keys", "&Keys", "Help", (_S.HelpContents,), "keyboard"),
    Command("help.problem", "Report a &Problem…", "Help", rule=True),
    Command("help.log", "Show the &Log File", "Help"),
    Command("help.about", "&About Source Workbench", "Help", (), "info", rule=True),
)  # fmt: skip


def build(window: QMainWindow, reader: QWidget, slots: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make every action and its menu. A command without a slot is a mistake and raises ``KeyError``."""
    actions: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for command in COMMANDS:
        action = QAction(command.label, window)
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
        plain = command.label.replace("&", "").rstrip("…")
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{command.tip or plain}  {key}".strip())


def menu(bar: QMenuBar, path: str) -> QMenu:
    """The menu at ``File`` or ``View/Theme``, made when first asked for."""
    top, _, sub = path.partition("/")
    found = bar.findChild(QMenu, _menu_name(path))
    if found is not None:
        return found
    made = menu(bar, top).addMenu(f"&{sub}") if sub else bar.addMenu(f"&{top}")
    made.setObjectName(_menu_name(path))
    return made


def _menu_name(path: str) -> str:
    return f"menu.{path.lower()}"


def _fill(bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
    for top in MENUS:
        menu(bar, top)
    for command in COMMANDS:
        top, _, sub = command.menu.partition("/")
        begun = bar.findChild(QMenu, _menu_name(command.menu)) is not None
        if command.rule:
            menu(bar, command.menu if begun or not sub else top).addSeparator()
        menu(bar, command.menu).addAction(actions[command.name])
