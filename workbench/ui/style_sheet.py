"""The style sheet that Fusion wears; ``$name`` is a colour token of the theme, ``$begin`` and ``$end`` the sides of a
line: Qt turns what it aligns where lines run from the right, but no padding."""

from string import Template

SHEET = Template("""
QToolTip { background: $raised; color: $ink; border: 1px solid $hairline; padding: 4px 8px; }
QMainWindow::separator { background: $hairline; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QMenuBar { background: $panel; border-bottom: 1px solid $hairline; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $hover; color: $ink; }
QMenu::item:disabled { color: $ink_faint; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $hairline; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { width: 1px; background: $hairline; margin: 4px 4px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px; background: transparent; color: $ink; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $ink_faint; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton::menu-button { border: none; width: 16px; }
QPushButton { background: $raised; color: $ink; border: 1px solid $hairline; border-radius: 5px;
    padding: 5px 12px; min-height: 16px; }
QPushButton:hover { background: $hover; }
QPushButton:checked { background: $selection; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $ink_faint; }
QPushButton:default, QPushButton[primary="true"] { background: $accent; color: $accent_ink; border-color: $accent; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled { background: $hover; color: $ink_faint;
    border-color: $hairline; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover { background: $hover; }
QPushButton[flat="true"]:focus { border-color: $accent; }
QPushButton[leading="true"] { text-align: left; padding-$begin: 4px; }
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox { background: $paper; color: $ink;
    border: 1px solid $hairline; border-radius: 5px; padding: 4px 8px;
    selection-background-color: $selection; selection-color: $ink; }
QLineEdit { min-height: 18px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: $accent; }
QLineEdit:disabled { color: $ink_faint; background: $panel; }
QComboBox { min-height: 18px; padding-$end: 24px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$combo_arrow"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $hairline; padding: 4px; outline: none; }
QTextEdit { background: $paper; border: none; selection-background-color: $selection; selection-color: $ink; }
QAbstractItemView { background: $panel; border: none; outline: none; selection-background-color: $selection;
    selection-color: $ink; }
QTreeView::item, QListView::item { padding: 3px 4px; }
QTreeView::item:hover, QListView::item:hover { background: $hover; }
QTreeView::item:selected, QListView::item:selected { background: $selection; color: $ink; }
QHeaderView::section { background: $panel; color: $ink_soft; border: none; border-bottom: 1px solid $hairline;
    padding: 4px 8px; }
QTabBar { background: $panel; }
QTabBar::tab { background: transparent; color: $ink_soft; padding: 7px 12px 6px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QDockWidget { color: $ink_soft; }
QDockWidget::title { background: $panel; padding: 6px 12px; text-align: left; }
QStatusBar { background: $panel; border-top: 1px solid $hairline; color: $ink_soft; }
QStatusBar::item { border: none; }
QProgressBar { background: $hairline; border: none; border-radius: 2px; height: 4px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $hairline; border-radius: 3px; min-height: 32px; margin: 3px; }
QScrollBar::handle:vertical:hover { background: $ink_faint; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $hairline; border-radius: 3px; min-width: 32px; margin: 3px; }
QScrollBar::handle:horizontal:hover { background: $ink_faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QDialog { background: $panel; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox::indicator:unchecked { width: 12px; height: 12px; border: 1px solid $ink_faint; border-radius: 3px;
    background: $paper; }
QRadioButton::indicator:unchecked { width: 12px; height: 12px; border: 1px solid $ink_faint; border-radius: 7px;
    background: $paper; }
QCheckBox::indicator:unchecked:disabled, QRadioButton::indicator:unchecked:disabled { border-color: $hairline; }
QLabel[soft="true"] { color: $ink_soft; }
QLabel[faint="true"] { color: $ink_faint; }
""")
