"""The GitHub action: its last step is run as a runner would, with the variables that GitHub sets."""
import json
import os
import re
import stat

import pytest
import yaml
from conftest import ENDINGS, ROOT, only_tools, run

ACTION = yaml.safe_load((ROOT / "action.yml").read_text())
STEPS = ACTION["runs"]["steps"]


class Runner:
    """Carries out steps of the action in a workspace."""

    def __init__(self, workspace, program, path=None):
        self.workspace, self.program, self.path = workspace, program, path
        self.temporary = workspace.parent / "temp"
        self.temporary.mkdir()
        self.output, self.summary = self.temporary / "output", self.temporary / "summary"

    def environment(self, step, inputs):
        values = {name: declared.get("default", "") for name, declared in ACTION["inputs"].items()}
        values |= {"serment-path": str(self.program or "")} | inputs
        given = {
            name: re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda match: values[match[1]], text)
            for name, text in step.get("env", {}).items()
        }
        return os.environ | given | {
            "GITHUB_ACTION_PATH": str(ROOT), "GITHUB_WORKSPACE": str(self.workspace),
            "GITHUB_OUTPUT": str(self.output), "GITHUB_STEP_SUMMARY": str(self.summary),
            "RUNNER_TEMP": str(self.temporary), "PATH": f"{self.path or ''}:{os.environ['PATH']}",
        }

    def step(self, step, inputs=None):
        environment = self.environment(step, inputs or {})
        return run(["bash", "-e", "-o", "pipefail", "-c", step["run"]], cwd=self.workspace, env=environment)

    def outputs(self):
        return dict(line.split("=", 1) for line in self.output.read_text().splitlines())


@pytest.fixture
def runner(workspace, program):
    return Runner(workspace, program)


def audit_step():
    return next(step for step in STEPS if step.get("id") == "audit")


def test_no_script_holds_an_expression():
    assert len([step for step in STEPS if "run" in step]) == 3
    for step in STEPS:
        assert "${{" not in step.get("run", "")


def test_every_input_reaches_the_script():
    passed = {re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", text)[1] for text in audit_step()["env"].values()}
    assert passed == set(ACTION["inputs"])


@pytest.mark.parametrize("code", ENDINGS)
def test_the_exit_code_is_that_of_the_audit(runner, code):
    result = runner.step(audit_step(), ENDINGS[code])
    assert result.returncode == code, result.stderr
    assert runner.outputs()["exit-code"] == str(code)


def test_reports_are_written(runner, workspace):
    result = runner.step(audit_step(), {"paths": "inventory"})
    assert runner.outputs()["sarif-file"] == "serment.sarif"
    report = json.loads((workspace / "serment.sarif").read_text())
    assert report["version"] == "2.1.0"
    places = [result["locations"][0]["physicalLocation"] for result in report["runs"][0]["results"]]
    assert all((workspace / place["artifactLocation"]["uri"]).is_file() for place in places)
    assert runner.summary.read_text().startswith("## ")
    assert "unsupported-operating-system" in result.stdout


def test_nothing_is_said_of_reports_that_do_not_exist(runner):
    runner.step(audit_step(), {"paths": "nowhere"})
    assert runner.outputs()["sarif-file"] == ""


def test_known_findings_do_not_count(runner, workspace, program):
    written = run([program, "baseline", "write", "inventory", "--output", "known.yaml"], cwd=workspace)
    assert written.returncode == 0, written.stderr
    result = runner.step(audit_step(), {"paths": "inventory", "baseline": "known.yaml"})
    assert result.returncode == 0, result.stderr


def test_the_language_is_passed_on(runner):
    runner.step(audit_step(), {"paths": "inventory", "lang": "fr"})
    assert "Constats" in runner.summary.read_text()


def test_the_log_obeys_nothing_that_an_inventory_says(runner, workspace):
    result = runner.step(audit_step(), {"paths": "inventory"})
    first, *_, last = result.stdout.splitlines()
    assert re.fullmatch(r"::stop-commands::[0-9a-f]{32}", first)
    assert last == f"::{first.rpartition('::')[2]}::"


def test_annotations_are_obeyed(runner):
    result = runner.step(audit_step(), {"paths": "inventory", "formats": "github\n"})
    assert "stop-commands" not in result.stdout
    assert re.search(r"^::(error|warning|notice) file=inventory/", result.stdout, re.M)


@pytest.mark.parametrize("name", ["paths", "formats", "config", "baseline", "fail-on", "max-open", "lang"])
@pytest.mark.parametrize("value", ["$(touch taken)", "`touch taken`", "'; touch taken; '", "--output=taken"])
def test_a_value_is_never_code_nor_another_option(runner, workspace, name, value):
    result = runner.step(audit_step(), {"paths": "quiet.yaml"} | {name: value})
    assert result.returncode == 2
    assert not (workspace / "taken").exists()


def test_a_path_is_never_an_option(runner, workspace):
    result = runner.step(audit_step(), {"paths": "quiet.yaml\n--output=taken"})
    assert result.returncode == 2
    assert not (workspace / "taken").exists()


#: Stands in for docker: notes its arguments, and runs the program where a container would.
DOCKER = """#!/usr/bin/env bash
printf '%q ' "$@" >>"$DOCKER_LOG"
echo >>"$DOCKER_LOG"
case $1 in
  save) touch "$3" ;;
  run)
    while [[ $1 != serment:* ]]; do shift; done
    shift
    exec "$SERMENT" "$@"
    ;;
esac
"""


@pytest.fixture
def docker(tmp_path, monkeypatch):
    folder = tmp_path / "docker"
    folder.mkdir()
    file = folder / "docker"
    file.write_text(DOCKER)
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("DOCKER_LOG", str(tmp_path / "docker.log"))
    return folder


def test_the_audit_in_a_container_has_no_network_and_sees_the_workspace(workspace, docker):
    runner = Runner(workspace, None, docker)
    result = runner.step(audit_step(), {"paths": "inventory"})
    assert result.returncode == 1, result.stderr
    command = (workspace.parent / "docker.log").read_text()
    assert command.startswith("run --rm --network none --cap-drop ALL ")
    assert f"--volume {workspace}:{workspace} " in command
    assert (workspace / "serment.sarif").is_file() and runner.summary.is_file()


def test_the_image_is_named_and_cached_by_what_it_is_made_of(workspace, docker):
    runner = Runner(workspace, None, docker)
    runner.step(next(step for step in STEPS if step.get("id") == "revision"))
    revision = runner.outputs()["revision"]
    assert re.fullmatch(r"[0-9a-f]{16}", revision)
    cache = next(step for step in STEPS if step.get("uses", "").startswith("actions/cache@"))
    assert cache["with"]["key"].endswith("${{ steps.revision.outputs.revision }}")
    runner.step(audit_step(), {"paths": "inventory"})
    assert f" serment:{revision} audit " in (workspace.parent / "docker.log").read_text()


def test_without_docker_the_remedy_is_said(workspace):
    runner = Runner(workspace, None)
    without_docker = only_tools(workspace.parent / "tools", "bash", "dirname", "mktemp", "env")
    environment = runner.environment(audit_step(), {"paths": "inventory"}) | {"PATH": str(without_docker)}
    result = run(["bash", "-c", audit_step()["run"]], cwd=workspace, env=environment)
    assert result.returncode == 2
    assert "serment-path" in result.stderr
