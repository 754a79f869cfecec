"""Folders that a program copies to other computers: two people who write there at once lose work."""

from pathlib import Path

_NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
    "box sync": "Box",
    "pcloud drive": "pCloud",
    "seafile": "Seafile",
}
_MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".sync_*.db": "Nextcloud",
}


def service(path: Path) -> str:
    """The name of the service that copies the folder of `path`, "" where none is recognised."""
    for folder in path.absolute().parents:
        name = folder.name.casefold()
        for known, shown in _NAMES.items():
            if name == known or name.startswith((f"{known} -", f"{known}-")):
                return shown
        for marker, shown in _MARKERS.items():
            if any(folder.glob(marker)):
                return shown
    return ""
