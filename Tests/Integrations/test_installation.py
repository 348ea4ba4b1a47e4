"""What `make install` leaves: manual pages that readers of roff accept, completions that complete."""
import os
import pty
import re
import select
import subprocess
import time

import pytest
from conftest import ROOT, run, tool

#: Commands whose pages are read against their help.
COMMANDS = ["audit", "exposure", "explain", "questionnaire", "check-rules"]
FOLDERS = {"en": "share/man/man1", "fr": "share/man/fr/man1"}


@pytest.fixture(scope="session")
def installed(tmp_path_factory, program):
    folder = tmp_path_factory.mktemp("installed")
    command = ["make", "--silent", "install", f"PROGRAM={program}", f"DESTDIR={folder}", "PREFIX=/usr"]
    result = run(command, cwd=ROOT)
    assert result.returncode == 0, result.stderr
    return folder / "usr"


def pages(installed):
    return sorted(installed.glob("share/man/**/*.1"))


def test_the_program_runs_from_there(installed):
    assert run([installed / "bin/serment", "--version"]).returncode == 0


def test_the_one_that_keeps_histories_is_found_there(installed, workspace):
    options = ["--lang", "en", "--history", workspace / "audits.sqlite"]
    recorded = run([installed / "bin/serment", "audit", "inventory", "--record", *options], cwd=workspace)
    assert recorded.stderr.startswith("recorded as audit 1,"), recorded.stderr
    shown = run([installed / "bin/serment", "history", *options], cwd=workspace)
    assert shown.returncode == 0 and shown.stdout.startswith("History of "), shown.stderr


def commands(program, *path):
    """The names of all commands by the help of the program, such as `serment-audit`, the program itself included."""
    yield "-".join(["serment", *path])
    listed = run([program, *path, "--help"], env={"LC_ALL": "C"}).stdout.partition("SUBCOMMANDS:")[2]
    for name in re.findall(r"^  ([a-z-]+) {2,}", listed, re.M):
        yield from commands(program, *path, name)


@pytest.mark.parametrize("folder", FOLDERS.values())
def test_every_command_has_a_page(installed, program, folder):
    names = set(commands(program))
    assert {f"serment-{name}" for name in COMMANDS} <= names
    assert {page.stem for page in (installed / folder).iterdir()} == names


@pytest.mark.parametrize("language", FOLDERS)
@pytest.mark.parametrize("command", COMMANDS)
def test_man_shows_the_help(installed, program, command, language):
    locale = {"en": "C.UTF-8", "fr": "fr_FR.UTF-8"}[language]
    environment = os.environ | {"LC_ALL": "C.UTF-8", "MANWIDTH": "1000", "MAN_KEEP_FORMATTING": ""}
    shown = run([tool("man"), "-l", installed / FOLDERS[language] / f"serment-{command}.1"], env=environment).stdout
    shown = re.sub(r"\s+", " ", re.sub(".\b", "", shown))
    described = run([program, command, "--help"], env=os.environ | {"LC_ALL": locale}).stdout
    for option in re.findall(r"^  (--[a-z-]+)", described, re.M):
        assert f" {option} " in shown, option
    first = re.sub(r"\s+", " ", described.split("\n\n")[0].split(":", 1)[1]).strip()
    assert first in shown.replace("\u2019", "'")


@pytest.mark.parametrize("judge", [["groff", "-K", "utf8", "-man", "-ww", "-z"], ["mandoc", "-T", "lint", "-W", "warning"]])
def test_no_reader_of_roff_warns(installed, judge):
    tool(judge[0])
    assert len(pages(installed)) > 20
    result = run([*judge, *pages(installed)])
    assert result.stdout + result.stderr == ""
    assert result.returncode == 0


def test_man_warns_of_nothing(installed):
    for page in pages(installed):
        result = run([tool("man"), "--warnings=w", "-l", page], env=os.environ | {"LC_ALL": "C.UTF-8"})
        assert result.returncode == 0 and result.stderr == "", result.stderr


@pytest.mark.parametrize(
    "shell, file",
    [
        ("bash", "share/bash-completion/completions/serment"),
        ("zsh", "share/zsh/site-functions/_serment"),
        ("fish", "share/fish/vendor_completions.d/serment.fish"),
    ],
)
def test_the_shell_accepts_its_completions(installed, shell, file):
    result = run([tool(shell), "-n", installed / file])
    assert result.returncode == 0, result.stderr


def test_fish_finds_its_completions_and_completes(installed):
    environment = {
        "PATH": f"{installed}/bin:{os.environ['PATH']}", "HOME": str(installed),
        "XDG_DATA_DIRS": f"{installed}/share:/usr/share",
    }
    result = run([tool("fish"), "-c", "complete -C 'serment au'"], env=environment)
    assert result.stdout.startswith("audit\t"), result.stderr


def test_zsh_finds_its_completions(installed, tmp_path):
    script = f"fpath=({installed}/share/zsh/site-functions $fpath); autoload -Uz compinit; compinit -u -d {tmp_path}/dump; print $_comps[serment]"
    assert run([tool("zsh"), "-f", "-c", script]).stdout == "_serment\n"


@pytest.mark.parametrize("typed, completed", [("serment au", "audit "), ("serment audit --max-", "--max-open ")])
def test_bash_completes(installed, typed, completed):
    """A bash that believes in its terminal gets a tabulator."""
    screen = Terminal(installed)
    screen.type(f"source {installed}/share/bash-completion/completions/serment; printf 'rea''dy\\n'\n", until="ready\r\n")
    shown = screen.type(typed + "\t", until=completed)
    screen.close()
    assert shown.rstrip("\a").endswith(typed.rpartition(" ")[0] + " " + completed), repr(shown)


class Terminal:
    """An interactive bash on a terminal of its own."""

    def __init__(self, installed):
        self.side, other = pty.openpty()
        environment = {"PATH": f"{installed}/bin:{os.environ['PATH']}", "TERM": "dumb", "PS1": "$ ", "LC_ALL": "C"}
        self.process = subprocess.Popen(
            ["bash", "--norc", "--noprofile", "-i"],
            stdin=other, stdout=other, stderr=other, env=environment, start_new_session=True,
        )
        os.close(other)

    def type(self, text, until):
        """What the terminal shows after the text was typed, up to the words waited for, or for a minute."""
        os.write(self.side, text.encode())
        shown, end = "", time.monotonic() + 60
        while until not in shown and time.monotonic() < end:
            if select.select([self.side], [], [], 0.2)[0]:
                shown += os.read(self.side, 4096).decode()
        return shown

    def close(self):
        self.process.kill()
        self.process.wait()
        os.close(self.side)
