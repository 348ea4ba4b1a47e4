"""What `.ci/peers` says where the programs of other people are missing."""
import pytest
from conftest import ROOT, only_tools, run, tool

#: Enough for the scripts to start, and nothing that reads what the program writes.
TOOLS = ["bash", "dirname", "realpath", "mktemp", "rm", "tee", "grep"]


def peers(path, *words):
    return run([ROOT / ".ci" / "peers", *words], env={"PATH": str(path), "LC_ALL": "C.UTF-8"})


def test_nothing_checked_is_not_passed(program, tmp_path):
    result = peers(only_tools(tmp_path / "tools", *TOOLS), program, "documents", "schemas")
    assert result.returncode == 77, result.stderr
    lines = result.stdout.splitlines()
    assert lines[-1] == "peers: passed: none; partly skipped: none; skipped: documents schemas; failed: none"
    assert all(line.startswith("skipped: ") for line in lines[:-1]) and len(lines) == 4


def test_what_was_checked_in_part_is_told_apart(program, tmp_path):
    tool("xmllint")
    result = peers(only_tools(tmp_path / "tools", *TOOLS, "xmllint", "sed", "cmp"), program, "schemas")
    assert result.returncode == 0, result.stdout
    assert result.stdout.splitlines()[-1] == "peers: passed: none; partly skipped: schemas; skipped: none; failed: none"


def test_a_mistake_counts_more_than_what_was_skipped(tmp_path):
    tools = only_tools(tmp_path / "tools", *TOOLS)
    result = peers(tools, tmp_path / "no-program", "documents", "schemas")
    assert result.returncode == 1
    assert result.stdout.splitlines()[-1].endswith("skipped: documents; failed: schemas")


@pytest.mark.parametrize("words", [[], ["serment", "documens"]])
def test_what_cannot_be_understood_is_refused(tmp_path, words):
    result = peers(only_tools(tmp_path / "tools", *TOOLS), *words)
    assert result.returncode == 2 and result.stdout == ""
