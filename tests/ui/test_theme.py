"""Text keeps 4.5:1 on every ground it can stand on, in every theme."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from workbench.model import Stance
from workbench.ui.theme import DARK, LIGHT, SEPIA, Theme, reading_family, style_sheet

THEMES = [LIGHT, DARK, SEPIA]


def luminance(color: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def over(tint: QColor, ground: QColor) -> QColor:
    alpha = tint.alphaF()
    mixed = [
        a * alpha + b * (1 - alpha)
        for a, b in zip(tint.getRgbF()[:3], ground.getRgbF()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor.fromRgbF(*mixed)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["paper", "panel", "raised"])
@pytest.mark.parametrize("ink", ["ink", "ink_soft", "ink_faint", "accent", "warning"])
def test_every_ink_is_legible_on_every_ground(theme: Theme, ground: str, ink: str) -> None:
    assert contrast(theme.color(ink), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("stance", [*Stance, None])
def test_text_on_a_highlight_and_stance_signs_are_legible(theme: Theme, stance: Stance | None) -> None:
    tint = over(theme.stance_tint(stance), theme.color("paper"))
    assert contrast(theme.color("ink"), tint) >= 4.5
    twice = over(theme.stance_tint(stance), tint)
    assert contrast(theme.color("ink"), twice) >= 4.5
    for ground in ("paper", "panel", "hover", "selection"):
        assert contrast(QColor(theme.stance_ink[stance]), theme.color(ground)) >= (
            4.5 if ground != "selection" else 3.5
        )


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("stance", Stance)
def test_a_sign_is_legible_on_its_own_tint(theme: Theme, stance: Stance) -> None:
    tint = over(theme.stance_tint(stance), theme.color("paper"))
    assert contrast(QColor(theme.stance_ink[stance]), tint) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_on_hits_and_selections_is_legible(theme: Theme) -> None:
    for ground in ("hit", "current_hit", "selection", "hover"):
        assert contrast(theme.color("ink"), theme.color(ground)) >= 4.5
    assert contrast(theme.color("accent_ink"), theme.color("accent")) >= 4.5


def test_no_token_is_left_open_in_the_style_sheet(qtbot: QtBot) -> None:
    for theme in THEMES:
        assert "$" not in style_sheet(theme)


def test_the_reading_serif_comes_with_the_program(qtbot: QtBot) -> None:
    assert reading_family() == "Source Serif 4"
