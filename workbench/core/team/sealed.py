"""A file under a passphrase: every byte encrypted, and nothing given out that was changed or cut short.

The key comes out of the passphrase by scrypt (RFC 7914) with the costs that OWASP names. The bytes go through
ChaCha20-Poly1305 (RFC 8439) in blocks, each with its number and a sign for the last one in its nonce, so that none can be taken
away, added or moved (the STREAM construction: Hoang, Reyhanitabar, Rogaway, Vizár, "Online Authenticated-Encryption and its
Nonce-Reuse Misuse-Resistance", 2015). A new salt makes a new key for each file, so a nonce never comes twice under one key.
"""

import os
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from workbench.core import whole_file
from workbench.core.errors import FileProblem, NotOurs, WrongUse

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

SUFFIX = ".claims-pack"
MAGIC = b"claims-pack 1\n"
SALT = 16
BLOCK = 1 << 16
TAG = 16
SHORTEST = 8
"""Characters of a passphrase."""
COSTS = {"n": 2**17, "r": 8, "p": 1}
"""Fixed by the version in MAGIC: a file from elsewhere cannot ask for more memory."""


def seal(source: Path, out: Path, passphrase: str) -> None:
    """Write the bytes of `source` to `out` under a passphrase. WrongUse for a short one, FileProblem where `out` exists."""
    if len(passphrase) < SHORTEST:
        raise WrongUse(
            f"The passphrase is too short; take {SHORTEST} characters or more, such as four words. Nothing was written."
        )
    salt = os.urandom(SALT)
    cipher = _cipher(passphrase, salt)
    with source.open("rb") as clear, _new_file(out) as sealed:
        sealed.write(MAGIC + salt)
        for number, (block, is_last) in enumerate(_blocks(clear, BLOCK)):
            sealed.write(cipher.encrypt(_nonce(number, is_last=is_last), block, MAGIC))


def unseal(source: Path, out: Path, passphrase: str) -> None:
    """Write the bytes that `seal` took to `out`, which must not exist; it stays away where anything does not fit.

    WrongUse for a wrong passphrase or changed bytes, which cannot be told apart; NotOurs for another file; FileProblem.
    """
    from cryptography.exceptions import InvalidTag

    with _opened(source) as sealed:
        if sealed.read(len(MAGIC)) != MAGIC:
            raise NotOurs(f"{source.name} is not an encrypted work pack; nothing was written.")
        cipher = _cipher(passphrase, sealed.read(SALT))
        with _new_file(out) as clear:
            try:
                for number, (block, is_last) in enumerate(_blocks(sealed, BLOCK + TAG)):
                    clear.write(cipher.decrypt(_nonce(number, is_last=is_last), block, MAGIC))
            except InvalidTag as error:
                raise WrongUse(
                    f"{source.name} does not open: the passphrase is another one, or the file was changed or cut short on its "
                    "way. Nothing was written."
                ) from error


def _cipher(passphrase: str, salt: bytes) -> "ChaCha20Poly1305":
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    # One passphrase may be typed as different code points on two computers.
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return ChaCha20Poly1305(Scrypt(salt, length=32, **COSTS).derive(typed))


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])


def _blocks(file: IO[bytes], size: int) -> Iterator[tuple[bytes, bool]]:
    """The file in blocks, each with whether it is the last; an empty file is one empty block."""
    block = file.read(size)
    while True:
        after = file.read(size)
        yield block, not after
        if not after:
            return
        block = after


def _opened(path: Path) -> IO[bytes]:
    try:
        return path.open("rb")
    except OSError as error:
        raise FileProblem(
            f"{path.name} cannot be opened: {(error.strerror or '').lower()}. Nothing was written."
        ) from error


@contextmanager
def _new_file(out: Path) -> Iterator[IO[bytes]]:
    """A file that takes its name when all of it is there."""
    if out.exists():
        raise FileProblem(f"{out.name} exists already; choose another name. Nothing was written.")
    try:
        with whole_file.beside(out) as file:
            yield file
    except OSError as error:
        raise FileProblem(
            f"{out.name} could not be written ({error.strerror}); check the disk and the folder's rights."
        ) from error
