"""Puts the system libraries in place that Qt needs: `python -m tools.system_libraries window|tests`.

On Debian and its relatives root gets them installed; anybody else, and any other system, is told what to
type, and make stops there. "tests" adds what the tests of the real window and of the hub use.
"""

import os
import shutil
import subprocess
import sys

from workbench.core.doctor import QT_LIBRARIES, X11_LIBRARIES, Library, install_line, missing_libraries

TEST_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth", "xdotool": "xdotool", "pg_lsclusters": "postgresql"}
"""What the tests of the real window and of the hub use, with the Debian packages; they are skipped where it is missing."""


def main(purpose: str, libraries: tuple[Library, ...] = QT_LIBRARIES + X11_LIBRARIES) -> int:
    """Returns 0 when everything needed is there (perhaps only now), else 1 after printing what to type."""
    needed = _packages(libraries)
    wished = _missing_programs() if purpose == "tests" else []
    can_install = shutil.which("apt-get") is not None
    if can_install and os.geteuid() == 0 and needed + wished:
        _install(needed + wished)
        needed, wished = _packages(libraries), []
    if not needed:
        if wished and can_install:
            print(
                f"The tests of the real window or of the hub will be skipped; for them, type:\n  {install_line(wished)}"
            )
        return 0
    if can_install:
        print(f"Qt needs some libraries of the system. Please type:\n  {install_line(needed + wished)}")
    else:
        files = ", ".join(library.file for library in missing_libraries(libraries))
        print(f"Qt needs some libraries of the system. Please install the packages that hold {files}.")
    return 1


def _packages(libraries: tuple[Library, ...]) -> list[str]:
    return sorted({library.package for library in missing_libraries(libraries)})


def _missing_programs() -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    return [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]


def _install(packages: list[str]) -> None:
    """apt-get's own words go to the screen; where it fails, the look afterwards says what is missing."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    print(f"Installing for Qt: {' '.join(packages)}", flush=True)
    subprocess.run(["apt-get", "-q", "update"], env=environment, check=False)
    command = ["apt-get", "-q", "install", "-y", "--no-install-recommends", *packages]
    subprocess.run(command, env=environment, check=False, stdin=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
