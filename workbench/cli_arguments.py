"""What the arguments of the command line may be: each function takes one as typed and gives it its type.

The rule: what is refused here is wrong usage whatever the project holds; argparse prints the sentence.
"""

import argparse
import re

from workbench.model import Span, Stance
from workbench.text import canonical


def words(given: str) -> str:
    """An argument as text: bytes that are no UTF-8 reach Python as lone surrogates, which no file can keep."""
    return canonical(given)


def span(given: str) -> Span:
    match = re.fullmatch(r"([0-9]{1,9}):([0-9]{1,9})", given)
    if not match or int(match[1]) >= int(match[2]):
        raise argparse.ArgumentTypeError(f"“{given}” is not START:END with START before END")
    return Span(int(match[1]), int(match[2]))


def stance(given: str) -> Stance:
    try:
        return Stance(given)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{given}” is none of {', '.join(Stance)}") from error


def positive(given: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,8}", given):
        raise argparse.ArgumentTypeError(f"“{given}” is not a number from 1")
    return int(given)


def date(given: str) -> str:
    if not re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", given, re.ASCII):
        raise argparse.ArgumentTypeError(f"“{given}” is not a date like 2023-04-25")
    return given
