# SPDX-License-Identifier: Apache-2.0
"""What Bazel would let pass."""

import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]


def test_no_timeout_is_called_long():
    """Bazel's tag filter takes a timeout's name for a tag, and ./dev test leaves the tag `long` out."""
    found = [str(file.relative_to(ROOT)) for file in ROOT.glob("tests/**/BUILD") if 'timeout = "long"' in file.read_text()]
    assert not found
