"""The code on a paper copy: it stands for exactly the statements that are numbered on it.

Margin numbers shift when claims are added or removed. The code says which numbering a sheet has, in any copy of the file: it is
made from the text and from the claims with their edges, and from nothing that differs between computers.
"""

from hashlib import sha256

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32 (https://www.crockford.com/base32.html): no letter is taken for another one."""
LENGTH = 8
EXAMPLE = "7KQ2-M9XD"
_MISREAD = str.maketrans("OIL", "011", "- \t")


def weight(claim_id: str, start: int, end: int) -> int:
    """What one claim on this span adds to the weight of all, by exclusive or."""
    return int.from_bytes(sha256(f"{claim_id}\n{start}\n{end}".encode()).digest())


def code(text_id: str, claims: int, weights: int) -> str:
    """The code for a number of claims on a text and their weights taken together, such as "7KQ2-M9XD"."""
    digest = sha256(f"sheet\n{text_id}\n{claims}\n{weights}".encode()).digest()
    value = int.from_bytes(digest[: LENGTH * 5 // 8])
    letters = "".join(LETTERS[value >> 5 * place & 31] for place in reversed(range(LENGTH)))
    return f"{letters[:4]}-{letters[4:]}"


def read(typed: str) -> str:
    """A code as somebody typed it, in the form of `code`; "" where it cannot be one."""
    letters = typed.upper().translate(_MISREAD)
    whole = len(letters) == LENGTH and set(letters) <= set(LETTERS)
    return f"{letters[:4]}-{letters[4:]}" if whole else ""
