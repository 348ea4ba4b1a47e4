"""The form of what others read, by their own schemas and linters; and of the snippets that the pages show."""
import re

import pytest
import yaml
from conftest import ROOT, run, tool

SNIPPETS = re.findall(r"^```(\w+)\n(.*?)^```", (ROOT / "docs" / "ci.md").read_text(), re.M | re.S)
YAML_FILES = ["action.yml", "templates/audit/template.yml", ".pre-commit-hooks.yaml"]


def snippets(marker):
    found = [text for language, text in SNIPPETS if language == "yaml" and re.search(marker, text, re.M)]
    assert found, f"docs/ci.md shows no {marker}"
    return found


def accepted(command):
    result = run(command)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_action_follows_the_schema_of_github():
    accepted(["check-jsonschema", "--builtin-schema", "vendor.github-actions", ROOT / "action.yml"])


def test_the_hook_is_accepted_by_pre_commit():
    accepted(["pre-commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml"])


@pytest.mark.parametrize("file", YAML_FILES)
def test_yaml_is_tidy(file):
    rules = "{extends: default, rules: {document-start: disable, line-length: {max: 120}, truthy: {check-keys: false}}}"
    accepted(["yamllint", "--strict", "--config-data", rules, ROOT / file])


def test_scripts_of_bash_are_sound():
    scripts = [file for file in sorted((ROOT / ".ci").iterdir()) if file.read_bytes().startswith(b"#!/usr/bin/env bash")]
    assert len(scripts) > 8
    accepted([tool("shellcheck"), *scripts])


def test_the_workflows_shown_follow_the_schema_of_github_and_use_inputs_that_exist(tmp_path):
    inputs = yaml.safe_load((ROOT / "action.yml").read_text())["inputs"]
    for number, text in enumerate(snippets(r"^jobs:")):
        file = tmp_path / f"workflow-{number}.yml"
        file.write_text(text)
        accepted(["check-jsonschema", "--builtin-schema", "vendor.github-workflows", file])
        steps = [step for job in yaml.safe_load(text)["jobs"].values() for step in job["steps"]]
        uses = [step for step in steps if "/serment@" in step.get("uses", "")]
        assert uses and all(set(step["with"]) <= set(inputs) for step in uses)


def test_the_pipelines_shown_follow_the_schema_of_gitlab_and_use_inputs_that_exist(tmp_path):
    specification = next(yaml.safe_load_all((ROOT / "templates/audit/template.yml").read_text()))["spec"]["inputs"]
    for number, text in enumerate(snippets(r"^include:")):
        file = tmp_path / f"pipeline-{number}.yml"
        file.write_text(text)
        accepted(["check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", file])
        for included in yaml.safe_load(text)["include"]:
            required = {name for name, declared in specification.items() if "default" not in declared}
            assert required <= set(included["inputs"]) <= set(specification)


def test_the_settings_shown_are_accepted_by_pre_commit(tmp_path):
    hooks = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())}
    for number, text in enumerate(snippets(r"^repos:")):
        file = tmp_path / f"settings-{number}.yaml"
        file.write_text(text)
        accepted(["pre-commit", "validate-config", file])
        assert {hook["id"] for repository in yaml.safe_load(text)["repos"] for hook in repository["hooks"]} <= hooks
