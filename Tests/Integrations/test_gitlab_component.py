"""The GitLab component: its job is made of the template as GitLab makes it, and its script run with its variables."""
import json
import os
import re
import xml.etree.ElementTree

import pytest
import yaml
from conftest import ENDINGS, ROOT, run

SPEC, TEMPLATE = yaml.safe_load_all((ROOT / "templates" / "audit" / "template.yml").read_text())
INPUTS = SPEC["spec"]["inputs"]


def filled(tree, values):
    """The tree with inputs in their places."""
    if isinstance(tree, dict):
        return {filled(key, values): filled(value, values) for key, value in tree.items()}
    if isinstance(tree, list):
        return [filled(item, values) for item in tree]
    if isinstance(tree, str):
        return re.sub(r"\$\[\[ inputs\.([a-z-]+) \]\]", lambda match: values[match[1]], tree)
    return tree


def job(**inputs):
    values = {name: declared["default"] for name, declared in INPUTS.items() if "default" in declared}
    values |= {"image": "registry.example/serment"} | {name.replace("_", "-"): text for name, text in inputs.items()}
    return filled(TEMPLATE, values)


def carry_out(configuration, workspace, bin_folder):
    (description,) = configuration.values()
    variables = {name: variable["value"] for name, variable in description["variables"].items()}
    environment = os.environ | variables | {"PATH": f"{bin_folder}:{os.environ['PATH']}"}
    script = "\n".join(description["script"])
    return run(["bash", "-e", "-o", "pipefail", "-c", script], cwd=workspace, env=environment)


def test_the_job_follows_the_schema_of_gitlab(tmp_path):
    file = tmp_path / "job.yml"
    file.write_text(yaml.safe_dump(job(paths="inventory", fail_on="high", max_open="10", lang="fr")))
    result = run(["check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", file])
    assert result.returncode == 0, result.stdout


def test_inputs_stand_in_variables_that_are_not_expanded_and_in_no_script():
    (description,) = TEMPLATE.values()
    assert "$[[" not in "\n".join(description["script"])
    assert all(variable["expand"] is False for variable in description["variables"].values())
    used = set(re.findall(r"\$\[\[ inputs\.([a-z-]+) \]\]", json.dumps(TEMPLATE)))
    assert used == set(INPUTS)


def test_no_input_with_an_empty_default_has_a_pattern():
    """GitLab refuses such a default whatever the pattern allows (gitlab-org/gitlab, issue 477707)."""
    empty = [declared for declared in INPUTS.values() if declared.get("default") == ""]
    assert len(empty) == 5
    assert not any("regex" in declared for declared in empty)


@pytest.mark.parametrize("code", ENDINGS)
def test_the_exit_code_is_that_of_the_audit(workspace, bin_folder, code):
    inputs = {name.replace("-", "_"): text for name, text in ENDINGS[code].items()}
    result = carry_out(job(**inputs), workspace, bin_folder)
    assert result.returncode == code, result.stderr


def test_the_reports_that_gitlab_collects_are_written(workspace, bin_folder):
    configuration = job(paths="inventory", formats="text\njson=serment-audit.json")
    carry_out(configuration, workspace, bin_folder)
    reports = configuration["serment-audit"]["artifacts"]["reports"]
    quality = json.loads((workspace / reports["codequality"]).read_text())
    assert {"description", "fingerprint", "location", "severity", "check_name"} <= set(quality[0])
    assert all((workspace / entry["location"]["path"]).is_file() for entry in quality)
    suites = xml.etree.ElementTree.parse(workspace / reports["junit"]).getroot()
    assert suites.tag == "testsuites" and suites.find(".//failure") is not None
    assert json.loads((workspace / "serment-audit.json").read_text())["tool"]["name"] == "serment"


def test_reports_are_kept_whatever_the_exit_code():
    artifacts = job(paths="inventory")["serment-audit"]["artifacts"]
    assert artifacts["when"] == "always"
    assert artifacts["access"] == "developer"


@pytest.mark.parametrize("name", ["paths", "formats", "config", "baseline", "fail_on", "max_open", "lang"])
@pytest.mark.parametrize("value", ["$(touch taken)", "`touch taken`", "'; touch taken; '", "--output=taken"])
def test_a_value_is_never_code_nor_another_option(workspace, bin_folder, name, value):
    result = carry_out(job(**{"paths": "quiet.yaml"} | {name: value}), workspace, bin_folder)
    assert result.returncode == 2
    assert not (workspace / "taken").exists()
