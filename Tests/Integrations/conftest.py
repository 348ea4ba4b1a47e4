"""What the tests of integrations share: the program under test, and a folder that looks like somebody's repository."""
import os
import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]

#: Paths and configuration of audits that end in each exit code, in the workspace.
ENDINGS = {
    0: {"paths": "quiet.yaml", "config": "quiet-settings.yaml"},
    1: {"paths": "inventory"},
    2: {"paths": "nowhere"},
    3: {"paths": "quiet.yaml", "max-open": "0"},
}


@pytest.fixture(scope="session")
def root():
    return ROOT


@pytest.fixture(scope="session")
def program():
    return pathlib.Path(os.environ["SERMENT"]).resolve()


@pytest.fixture(scope="session")
def keeper(program):
    """The program beside it that keeps histories."""
    return program.with_name("serment-history")


@pytest.fixture
def workspace(tmp_path):
    """A checkout with the sample hospital as `inventory`, and an inventory about which little can be found."""
    folder = tmp_path / "workspace"
    shutil.copytree(ROOT / "Samples" / "hospital", folder / "inventory")
    (folder / "quiet.yaml").write_text("organisation:\n  name: Quiet House\n")
    (folder / "quiet-settings.yaml").write_text("only: [breach-not-notified-within-72-hours]\n")
    return folder


@pytest.fixture
def bin_folder(tmp_path, program, keeper):
    """A folder for PATH that holds what the container image holds in its own."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "serment").symlink_to(program)
    (folder / "serment-history").symlink_to(keeper)
    (folder / "serment-audit-job").symlink_to(ROOT / ".ci" / "audit-job")
    return folder


def run(command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=300, **options)


def only_tools(folder, *names):
    """A folder for PATH with these tools and no other."""
    folder.mkdir()
    for name in names:
        (folder / name).symlink_to(shutil.which(name))
    return folder


def tool(name):
    """The path of a program of Debian; the test is skipped where it is not installed."""
    return shutil.which(name) or pytest.skip(f"{name} is not installed")
