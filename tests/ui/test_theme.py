"""Text keeps 4.5:1 on every ground it can stand on, in every theme; stances are told apart by all eyes."""

from collections.abc import Iterable
from itertools import combinations
from math import dist

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from workbench.model import Stance
from workbench.ui.theme import DARK, LIGHT, SEPIA, Theme, reading_family, style_sheet

THEMES = [LIGHT, DARK, SEPIA]
EYES = {
    "trichromat": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanope": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranope": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanope": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB."""
TO_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
WHITE = (0.95047, 1.0, 1.08883)


def linear(color: QColor) -> list[float]:
    return [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]


def luminance(color: QColor) -> float:
    parts = linear(color)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def times(rows: Iterable[Iterable[float]], values: Iterable[float]) -> list[float]:
    held = list(values)
    return [sum(a * b for a, b in zip(row, held, strict=True)) for row in rows]


def seen_by(eyes: str, color: QColor) -> tuple[float, float, float]:
    """In CIE L*a*b*, where two are as far apart as they look."""
    seen = [min(1.0, max(0.0, part)) for part in times(EYES[eyes], linear(color))]
    shares = [part / white for part, white in zip(times(TO_XYZ, seen), WHITE, strict=True)]
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in shares)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


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
@pytest.mark.parametrize("eyes", EYES)
def test_no_two_stances_look_alike_to_colour_blind_eyes(theme: Theme, eyes: str) -> None:
    for colors, least in ((theme.stance, 12.0), (theme.stance_ink, 8.5)):
        for one, other in combinations(colors.values(), 2):
            assert dist(seen_by(eyes, QColor(one)), seen_by(eyes, QColor(other))) >= least, (one, other)


def test_every_stance_has_a_sign_of_its_own_beside_its_colour() -> None:
    assert len({stance.sign for stance in Stance}) == len(Stance)


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
