"""The languages of the window: `python tools/translations.py [update | export LANG [FILE] | import LANG FILE | check]`.

update            reads all messages from the source, brings every catalogue up to date and compiles it (`make translations`)
export LANG FILE  writes what LANG lacks as JSON for a translator; with --all what it has, too
import LANG FILE  merges such a file, checks every text, and compiles; what is wrong is said and left out
check LANG        says what LANG lacks and what is wrong with what it has
"""

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.messages import exchange, faults
from tools.messages.catalogue import (
    FOLDER,
    FORMS,
    compile_to,
    messages,
    path,
    read,
    templates,
    write,
)


def update() -> int:
    """Every catalogue with the messages of today."""
    FOLDER.mkdir(exist_ok=True)
    lines = json.dumps(templates(), ensure_ascii=False, indent=0)
    (FOLDER / "core.json").write_text(f"{lines}\n", encoding="utf-8")
    for language in FORMS:
        keep(language, {})
    return 0


def keep(language: str, more: dict[str, tuple[str, ...]]) -> None:
    """Adds translations to a catalogue, compiles it and says what it lacks."""
    texts = read(path(language)) | more
    write(path(language), language, texts)
    compile_to(path(language), path(language, "qm"))
    done = sum(1 for text in messages() if text in texts)
    print(f"{language}: {done} of {len(messages())} messages are translated.")


def export(language: str, file: Path | None, *, whole: bool) -> int:
    texts = json.dumps(
        exchange.sheet(language, read(path(language)), whole=whole), ensure_ascii=False, indent=1
    )
    if file is None:
        print(texts)
    else:
        file.write_text(f"{texts}\n", encoding="utf-8")
    return 0


def import_(language: str, file: Path) -> int:
    """0 where every text could be used."""
    try:
        given = json.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        print(f"{file} is no JSON that can be read: {error}", file=sys.stderr)
        return 2
    if not isinstance(given, dict):
        print(f"{file} must hold one JSON object, as export writes it.", file=sys.stderr)
        return 2
    texts, wrong = exchange.taken(language, given)
    keep(language, texts)
    print(f"{len(texts)} taken, {len(wrong)} things are wrong.")
    print("\n".join(wrong), file=sys.stderr)
    return 1 if wrong else 0


def check(language: str) -> int:
    texts = read(path(language))
    lacking = [text for text in messages() if text not in texts]
    wrong = [
        f"“{text}” {fault}"
        for text, message in messages().items()
        if text in texts
        for fault in faults.of(message, texts[text], language)
    ]
    print("\n".join([*(f"missing: {text}" for text in lacking), *wrong]))
    print(f"{language}: {len(lacking)} missing, {len(wrong)} wrong.", file=sys.stderr)
    return 1 if lacking or wrong else 0


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", nargs="?", default="update", choices=("update", "export", "import", "check"))
    parser.add_argument("language", nargs="?", choices=tuple(FORMS))
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--all", action="store_true", help="export the translated texts, too")
    given = parser.parse_args()
    if given.what == "update":
        return update()
    if given.language is None or (given.what == "import" and given.file is None):
        parser.error(f"{given.what} needs a language{' and a file' if given.what == 'import' else ''}.")
    if given.what == "export":
        return export(given.language, given.file, whole=given.all)
    return import_(given.language, given.file) if given.what == "import" else check(given.language)


if __name__ == "__main__":
    raise SystemExit(main())
