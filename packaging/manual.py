"""Prints the manual page workbench(1), made from the very text that ``workbench --help`` shows."""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from workbench import cli

HEAD = r""".TH WORKBENCH 1 "" "Source Workbench" "User commands"
.SH NAME
workbench \- read sources closely, keep quotes, hand in proven reports
.SH SYNOPSIS
.B workbench
[\fIPROJECT.swb\fR]
.br
.B workbench
\fIVERB\fR \fIPROJECT\fR [\fIARGUMENT\fR ...]
.SH DESCRIPTION
"""
FOOT = r""".SH FILES
.TP
.I ~/.local/share/source-workbench
Backups of projects, and the sample project.
.TP
.I ~/.local/state/source-workbench
The log: kinds of errors and places in the program, nothing of what was read or written.
.TP
.I ~/.cache/source-workbench
The search index. It is made anew where it is missing.
.TP
.I ~/.config/source-workbench
Preferences and the window as it was left.
.SH NOTES
The program makes no network connection unless the user asks for one.
"""


def page() -> str:
    parser = cli.parser()
    lines = [HEAD, escaped(parser.description or ""), ".SH VERBS"]
    for name, verb in verbs(parser).items():
        usage = verb.format_usage().removeprefix("usage: ")
        lines += [f".SS {name}", escaped(f"{capital(verb.description or '')}."), ".PP", ".nf"]
        lines += [escaped(usage.rstrip()), ".fi"]
        for action in verb._actions:
            if action.help and action.help != argparse.SUPPRESS and "--help" not in action.option_strings:
                lines += [".TP", rf"\fB{escaped(label(action))}\fR", escaped(capital(action.help % vars(action)))]
    lines += [".SH EXIT STATUS", escaped((parser.epilog or "").removeprefix("Exit status: ")), FOOT]
    return "\n".join(lines)


def verbs(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (group,) = (action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    return dict(group.choices)


def label(action: argparse.Action) -> str:
    value = action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper())
    if not action.option_strings:
        return str(value)
    return ", ".join(action.option_strings) + ("" if action.nargs == 0 else f" {value}")


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def escaped(text: str) -> str:
    """As roff reads it: no command begins a line, and a hyphen stays one that can be copied."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("…", "...")  # some terminals' fonts have none
    return "\n".join("\\&" + line if line.startswith((".", "'")) else line for line in text.splitlines())


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(page())
