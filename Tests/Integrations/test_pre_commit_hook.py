"""The pre-commit hook, with the real pre-commit in real repositories."""
import os
import shutil

import pytest
import yaml
from conftest import ROOT, run


@pytest.fixture
def git(tmp_path, bin_folder):
    """Runs git in a folder, with the program and the tools of the tests on PATH, and no settings of this machine."""
    environment = os.environ | {
        "PATH": f"{bin_folder}:{os.environ['PATH']}", "HOME": str(tmp_path), "GIT_CONFIG_NOSYSTEM": "1",
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"), "LC_ALL": "C.UTF-8",
        "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
        "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
    }
    return lambda folder, *command: run(command, cwd=folder, env=environment)


@pytest.fixture
def hooks(tmp_path, git):
    """A repository that offers the hook, and its commit."""
    folder = tmp_path / "hooks"
    folder.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", folder)
    for command in (["init"], ["add", "."], ["commit", "--message", "hooks"]):
        assert git(folder, "git", *command).returncode == 0
    return folder, git(folder, "git", "rev-parse", "HEAD").stdout.strip()


@pytest.fixture
def project(workspace, git, hooks):
    """The workspace as a repository in which the hook is installed."""
    folder, revision = hooks
    configuration = {"repos": [{"repo": str(folder), "rev": revision, "hooks": [{"id": "serment-audit"}]}]}
    (workspace / ".pre-commit-config.yaml").write_text(yaml.safe_dump(configuration))
    assert git(workspace, "git", "init").returncode == 0
    assert git(workspace, "pre-commit", "install").returncode == 0
    return workspace


def commit(project, git, *files):
    git(project, "git", "add", ".pre-commit-config.yaml", *files)
    return git(project, "git", "commit", "--message", "change")


def test_findings_stop_a_commit(project, git):
    result = commit(project, git, "inventory/radiology.yaml")
    assert result.returncode != 0
    assert "unsupported-operating-system" in result.stdout + result.stderr


def test_a_commit_without_findings_goes_through(project, git):
    shutil.rmtree(project / "inventory")
    (project / "inventory").mkdir()
    shutil.move(project / "quiet.yaml", project / "inventory")
    shutil.move(project / "quiet-settings.yaml", project / "inventory" / "serment.yaml")
    result = commit(project, git, "inventory")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "Passed" in result.stdout + result.stderr


def test_the_whole_inventory_is_audited_whichever_file_changed(project, git):
    result = commit(project, git, "inventory/laboratory.json")
    assert "inventory/radiology.yaml" in result.stdout + result.stderr


def test_a_commit_that_touches_no_inventory_does_not_start_it(project, git):
    git(project, "git", "add", ".pre-commit-config.yaml")
    assert git(project, "git", "commit", "--no-verify", "--message", "settings").returncode == 0
    (project / "README.txt").write_text("words\n")
    result = commit(project, git, "README.txt")
    assert result.returncode == 0
    assert "Skipped" in result.stdout + result.stderr
