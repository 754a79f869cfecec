"""A kept file written back to disk, byte for byte, under a name that is harmless everywhere."""

import errno
import os
import re
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from workbench.core import evidence, whole_file
from workbench.core.errors import Damaged, FileProblem, NotFound
from workbench.core.intake import source
from workbench.core.model import Evidence
from workbench.core.store import content
from workbench.core.store.workspace import Workspace

FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
"""What names of files on Windows may not hold."""
DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³]|CONIN\$|CONOUT\$)(?=\.|$)", re.IGNORECASE)
"""What Windows opens as a device, whatever ending follows (https://learn.microsoft.com/windows/win32/fileio/naming-a-file)."""
NAME_BYTES = 200
"""Of the 255 that file systems allow, so that an ending of ours has room."""


def name_of(record: Evidence) -> str:
    """The name under which a copy can be saved: the file's own without folders, hidden signs and the names of devices."""
    names = (
        FORBIDDEN.sub("_", source.file_name(each)).strip(". ") for each in (record.file_name, record.title)
    )
    name = next(filter(None, names), record.sha256[:16])
    if DEVICES.match(name):
        name = f"_{name}"
    ending = source.ending(name)
    stem = name.removesuffix(ending).encode()[: NAME_BYTES - len(ending.encode())]
    return stem.decode(errors="ignore").rstrip(". ") + ending


def write(workspace: Workspace, evidence_id: str, out: Path, *, replace: bool = False) -> Path:
    """Write the kept bytes to `out`, or into the folder `out` under the record's own name; the path of the copy.

    They are checked against their SHA-256 on the way, written beside and then given the name. `FileProblem` where something
    is there already (unless `replace`) or nothing can be written, `NotFound` where nothing is kept, `Damaged` where the bytes
    are not what the log says; nothing is left behind then.
    """
    record = evidence.get(workspace, evidence_id)
    if not record.sha256:
        raise NotFound(f"No file is kept of “{record.title}”, so there is nothing to write.")
    out = out.absolute()
    if out.is_dir():
        out = out / name_of(record)
    if not replace and os.path.lexists(out):
        raise FileProblem(f"{out.name} exists already; choose another name. Nothing was written.")
    try:
        with whole_file.beside(out) as file:
            _fill(workspace, record, file)
            if not replace and os.path.lexists(out):
                raise FileExistsError(errno.EEXIST, "it is there already")
    except OSError as error:
        why = (error.strerror or "bad name").lower()
        raise FileProblem(f"{out.name} cannot be written there: {why}. Nothing was written.") from error
    return out


def _fill(workspace: Workspace, record: Evidence, file: BinaryIO) -> None:
    digest = sha256()
    row = content.row_of(workspace.connection, bytes.fromhex(record.sha256))
    for piece in content.pieces(workspace.connection, row) if row is not None else ():
        digest.update(piece)
        file.write(piece)
    if row is None or digest.hexdigest() != record.sha256:
        raise Damaged(
            f"The kept bytes of “{record.title}” are missing or were changed, so nothing was written; run verify, and open a "
            "backup."
        )
