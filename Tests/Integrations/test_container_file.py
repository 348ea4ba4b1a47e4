"""The container file, as far as it can be judged without building it."""
import fnmatch
import pathlib
import re

import pytest
from conftest import ROOT, run, tool
from dockerfile_parse import DockerfileParser


@pytest.fixture
def instructions(tmp_path):
    parser = DockerfileParser(path=str(tmp_path / "Dockerfile"))
    parser.content = (ROOT / "Containerfile").read_text()
    return [(step["instruction"], step["value"]) for step in parser.structure if step["instruction"] != "COMMENT"]


def stage(instructions, number):
    starts = [index for index, (name, _) in enumerate(instructions) if name == "FROM"]
    assert len(starts) == 2
    return instructions[starts[number] : (starts + [len(instructions)])[number + 1]]


def test_it_builds_in_one_image_and_runs_in_a_small_one(instructions):
    assert stage(instructions, 0)[0][1] == "docker.io/library/swift:6.3-bookworm AS build"
    assert stage(instructions, 1)[0][1] == "docker.io/library/debian:bookworm-slim"


def test_it_runs_as_nobody_in_particular(instructions):
    users = [value for name, value in stage(instructions, 1) if name == "USER"]
    assert users and all(re.fullmatch(r"[1-9]\d*:[1-9]\d*", user) for user in users)


def test_the_program_is_the_entry(instructions):
    assert ("ENTRYPOINT", '["serment"]') in stage(instructions, 1)


def test_what_it_copies_exists_and_is_not_ignored(instructions):
    ignored = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if line and line[0] != "#"]
    sources = [word for name, value in instructions if name == "COPY" for word in value.split()[:-1]]
    sources = [source.removeprefix("/source/") for source in sources if not source.startswith("--from")]
    assert len(sources) == 6
    for source in sources:
        assert not any(fnmatch.fnmatch(source, pattern) for pattern in ignored if not source.startswith(".build/release"))
        assert source.startswith(".build/release/") or (ROOT / source).exists(), source


def test_the_folders_that_the_package_names_are_in_the_image():
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    for folder in ("Sources", "Tests", "Rules", ".ci", "Makefile", "Package.swift", "LICENSE"):
        assert folder not in ignored


def test_both_programs_lie_in_one_folder(instructions):
    copied = next(value.split() for name, value in stage(instructions, 1) if name == "COPY" and "serment-history" in value)
    assert [pathlib.Path(word).name for word in copied[1:-1]] == ["serment", "serment-history"]
    assert copied[-1] == "/usr/local/bin/"


@pytest.mark.parametrize("name, library", [("serment", "libyaml-0.so.2"), ("serment-history", "libsqlite3.so.0")])
def test_it_installs_every_library_that_a_program_loads(instructions, program, name, library):
    loaded = re.findall(r"\(NEEDED\).*\[(.+)\]", run([tool("readelf"), "--dynamic", program.with_name(name)]).stdout)
    assert library in loaded
    installed = next(value for name, value in stage(instructions, 1) if name == "RUN" and "apt-get" in value)
    # Of the toolchain where it is linked dynamically, as in a build for debugging.
    own = {library for library in loaded if library.startswith(("libswift", "lib_", "libFoundation", "libdispatch", "libBlocks"))}
    base = {"libc6", "libgcc-s1", "libstdc++6"}
    for library in set(loaded) - own:
        package = package_of(library)
        assert package in base or re.search(rf"\s{re.escape(package)}(\s|$)", installed), package


def package_of(library):
    places = [line.split(" => ")[1].split(" ")[0] for line in run(["ldconfig", "-p"]).stdout.splitlines() if f"\t{library} " in line]
    for place in [*places, *(str(pathlib.Path(place).resolve()) for place in places)]:
        for path in (place, "/usr" + place):
            owner = run([tool("dpkg"), "--search", path]).stdout
            if owner:
                return owner.split(":")[0]
    raise AssertionError(f"no package has {library}")


def test_the_base_has_what_the_programs_load_beside():
    """libstdc++6 and libgcc-s1 belong to every Debian, since apt itself needs them."""
    assert {"libstdc++6", "libgcc-s1"} <= set(re.findall(r"[\w+.-]+", run([tool("dpkg-query"), "-W", "-f", "${Depends}", "apt"]).stdout))
