"""Every colour, font and space of the program, in one table of tokens.

Paper, ink and three greys, one accent; colour is spent on stance and search hits only. Stance colours are the
Okabe–Ito set, with a grey of another lightness for none, told apart by colour-blind eyes, and never stand without
their sign; where they carry text they have a darker (or, in the dark, lighter) ink that keeps 4.5:1. Nothing else in
``ui`` names a colour.

``QStyleHints.setColorScheme`` does nothing on plain X11 and off-screen, so the palette is always our own on
Fusion; the call is made all the same for native title bars.
"""

from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from workbench import resources
from workbench.language import is_right_to_left
from workbench.model import Stance
from workbench.ui.style_sheet import SHEET

READING_FAMILIES = ("Source Serif 4", "Charter", "Georgia", "Noto Serif", "DejaVu Serif")
TYPEFACES = (*READING_FAMILIES, "Inter", "Noto Naskh Arabic", "Amiri", "Times New Roman", "Arial", "Verdana")
"""What a reader may choose from, as far as it is there."""
PLAIN_FAMILY = "Inter"
"""Worn where the system names no font of its own (bare X11 gives a default of another age)."""

STYLE = ("-style", "fusion")
"""Arguments an application is made with. Setting the style afterwards makes one twice, and brings all that can be
asked of a style into Python."""
GRID = 4


class Scheme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    SEPIA = "sepia"


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#rrggbb``. ``paper`` lies behind text that is read, ``sheet`` behind a page as it will be printed,
    ``panel`` behind everything else, ``raised`` behind what floats (bars, menus). ``ink``, ``ink_soft`` and
    ``ink_faint`` are the three greys and all keep 4.5:1 on paper and panel. ``stance`` are fills, ``stance_ink`` the
    same as text."""

    name: str
    dark: bool
    paper: str
    sheet: str
    panel: str
    raised: str
    ink: str
    ink_soft: str
    ink_faint: str
    hairline: str
    hover: str
    accent: str
    accent_ink: str
    selection: str
    hit: str
    current_hit: str
    warning: str
    stance: dict[Stance | None, str]
    stance_ink: dict[Stance | None, str]
    tint: float

    def color(self, token: str) -> QColor:
        return QColor(getattr(self, token))

    def stance_tint(self, stance: Stance | None) -> QColor:
        """The soft background of a quote: the stance colour at the theme's tint strength."""
        color = QColor(self.stance[stance])
        color.setAlphaF(self.tint)
        return color


_OKABE_ITO = {
    Stance.ASSERTS: "#009E73",
    Stance.DENIES: "#D55E00",
    Stance.QUESTIONS: "#CC79A7",
    Stance.REPORTS: "#0072B2",
    None: "#666666",
}

LIGHT = Theme(
    name="light", dark=False,
    paper="#FFFEFC", sheet="#FFFFFF", panel="#F5F4F1", raised="#FFFFFF",
    ink="#1E1F22", ink_soft="#54565C", ink_faint="#6B6D73",
    hairline="#E2E0DB", hover="#ECEAE5",
    accent="#2B5C8A", accent_ink="#FFFFFF",
    selection="#CBDDF0", hit="#FFE9A3", current_hit="#FFC94D", warning="#9A5B00",
    stance=_OKABE_ITO,
    stance_ink={
        Stance.ASSERTS: "#006B4E", Stance.DENIES: "#A34700", Stance.QUESTIONS: "#92426F",
        Stance.REPORTS: "#00578A", None: "#3C3E43",
    },
    tint=0.15,
)  # fmt: skip

DARK = Theme(
    name="dark", dark=True,
    paper="#1A1B1D", sheet="#EFEDE8", panel="#212225", raised="#2A2B2F",
    ink="#E4E2DD", ink_soft="#B3B2AD", ink_faint="#96958F",
    hairline="#35363A", hover="#2E2F33",
    accent="#82B3E3", accent_ink="#0F1E2C",
    selection="#2F4C69", hit="#5C4A12", current_hit="#755A0E", warning="#E8B45A",
    stance={
        Stance.ASSERTS: "#1BB98B", Stance.DENIES: "#F0812F", Stance.QUESTIONS: "#D98FB8",
        Stance.REPORTS: "#3F9FDB", None: "#767676",
    },
    stance_ink={
        Stance.ASSERTS: "#4BD3A9", Stance.DENIES: "#FFA364", Stance.QUESTIONS: "#EBABCD",
        Stance.REPORTS: "#7DC1EE", None: "#DEDDD8",
    },
    tint=0.22,
)  # fmt: skip

SEPIA = Theme(
    name="sepia", dark=False,
    paper="#F8F1E3", sheet="#FFFCF5", panel="#F0E7D6", raised="#FBF6EC",
    ink="#33291E", ink_soft="#5E5141", ink_faint="#6E604E",
    hairline="#DDD0B8", hover="#E8DDC8",
    accent="#7A4A1E", accent_ink="#FFFFFF",
    selection="#E3CFA6", hit="#F6DC8B", current_hit="#EFC04A", warning="#8A4B00",
    stance=_OKABE_ITO,
    stance_ink={
        Stance.ASSERTS: "#005C43", Stance.DENIES: "#8F3F00", Stance.QUESTIONS: "#833A62",
        Stance.REPORTS: "#004C78", None: "#3E3427",
    },
    tint=0.16,
)  # fmt: skip

_SCHEMES = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.SEPIA: SEPIA}


def theme_for(scheme: Scheme) -> Theme:
    """The tokens of a scheme; ``system`` follows the desktop and is light where it says nothing."""
    if scheme is Scheme.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return _SCHEMES[scheme]


@cache
def load_fonts() -> None:
    """Source Serif 4 and Inter (both SIL OFL) come with the program; reading looks the same everywhere."""
    for path in sorted(resources.path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


@cache
def reading_family() -> str:
    """The serif for sources and for quotations wherever they appear."""
    load_fonts()
    return next((name for name in READING_FAMILIES if QFontDatabase.hasFamily(name)), "serif")


def reading_font(pixels: int = 18) -> QFont:
    font = QFont(reading_family())
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def ui_font(step: int = 0, *, bold: bool = False, figures: bool = False) -> QFont:
    """The system's sans in one of three sizes: ``step`` -1 small, 0 base, 1 large. ``figures`` makes digits of
    one width, for columns of numbers; running text keeps its own (Inter widens its hyphens with them)."""
    font = QFont(QApplication.font())
    base = font.pixelSize() if font.pixelSize() > 0 else 13
    font.setPixelSize({-1: base - 1, 0: base, 1: base + 4}[step])
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if figures:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def slant(font: QFont, on: bool = True) -> None:
    """Set in italics, but not in a window of Arabic words: these have none, and a face of another kind stands in."""
    font.setItalic(on and not is_right_to_left())


def apply(app: QApplication, theme: Theme, scheme: Scheme) -> None:
    """Dress the whole application: font, palette and style sheet; its style is what it was made with, ``STYLE``."""
    load_fonts()
    font = app.font()
    if not QFontDatabase.hasFamily(font.family()) or font.family().startswith(("Sans", "DejaVu")):
        font.setFamily(PLAIN_FAMILY)
    font.setPixelSize(13)
    if font != app.font():
        app.setFont(font)
    colors, sheet = palette(theme), style_sheet(theme)
    if app.palette() != colors:  # each of these dresses every widget there is anew, so none is done twice
        app.setPalette(colors)
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)
    hints = QGuiApplication.styleHints()
    if scheme is Scheme.SYSTEM:
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if theme.dark else Qt.ColorScheme.Light)


def palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.panel, role.WindowText: theme.ink, role.Base: theme.paper,
        role.AlternateBase: theme.panel, role.Text: theme.ink, role.Button: theme.panel,
        role.ButtonText: theme.ink, role.BrightText: theme.accent_ink, role.Highlight: theme.selection,
        role.HighlightedText: theme.ink, role.ToolTipBase: theme.raised, role.ToolTipText: theme.ink,
        role.PlaceholderText: theme.ink_faint, role.Link: theme.accent, role.LinkVisited: theme.accent,
        role.Light: theme.raised, role.Midlight: theme.hover, role.Mid: theme.hairline,
        role.Dark: theme.hairline, role.Shadow: theme.hairline, role.Accent: theme.accent,
    }  # fmt: skip
    result = QPalette()
    for each, color in colors.items():
        result.setColor(each, QColor(color))
    for each in (role.Text, role.WindowText, role.ButtonText):
        faded = QColor(theme.ink_faint)
        faded.setAlphaF(0.7)
        result.setColor(QPalette.ColorGroup.Disabled, each, faded)
    return result


def style_sheet(theme: Theme) -> str:
    """The one style sheet, generated from the tokens."""
    colors = {field.name: getattr(theme, field.name) for field in fields(theme)}
    begin, end = ("right", "left") if is_right_to_left() else ("left", "right")
    arrow = resources.path("icons/combo-arrow.svg").as_posix()
    return SHEET.substitute(colors, combo_arrow=arrow, begin=begin, end=end)
