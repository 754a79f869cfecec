"""The commands and the files opened last, as the palette lists and finds them."""

from collections.abc import Callable
from pathlib import Path

from workbench.core import settings
from workbench.gui import keymap, matching, recent
from workbench.gui.actions import Actions, Command
from workbench.gui.results import Result
from workbench.gui.search_box import Group
from workbench.gui.texts import _

FOUND, LATELY = 8, 5
"""Commands that are listed: those that fit, and those used last."""


def commands(actions: Actions) -> Callable[[str], list[Group]]:
    """The commands that fit, also those that cannot be used now, with the reason; without words those used lately, then all
    that can be used, menu by menu."""

    def row(command: Command, menu: str) -> Result:
        why = actions.why_not(command.name)
        return Result(
            command.text,
            "chevron-right",
            lambda: _run(actions, command),
            why or menu,
            key=keymap.first(command.name),
            refused=why,
        )

    def source(words: str) -> list[Group]:
        menu_of = {each.name: menu for menu, group in actions.menus.items() for each in group}
        known = [command for command in actions.commands.values() if command.name != "palette"]
        if words:
            places = matching.best(words, [command.text for command in known], FOUND)
            rows = tuple(row(known[at], menu_of[known[at].name]) for at, _score in places)
            return [Group(_("Commands"), rows, places[0][1] if places else 0)]
        usable = [command for command in known if not actions.why_not(command.name)]
        used = settings.load().used
        lately = sorted(
            (each for each in usable if each.name in used), key=lambda each: used.index(each.name)
        )
        groups = [Group(_("Used lately"), tuple(row(each, menu_of[each.name]) for each in lately))]
        for menu in actions.menus:
            rows = tuple(row(each, "") for each in usable if menu_of[each.name] == menu)
            groups.append(Group(menu, rows))
        return groups

    return source


def _run(actions: Actions, command: Command) -> None:
    others = [name for name in settings.load().used if name != command.name]
    settings.change(used=(command.name, *others)[:LATELY])
    actions.by_name[command.name].trigger()


def files(reveal: Callable[[Path], object]) -> Callable[[str], list[Group]]:
    """The files opened last, by their names."""

    def source(words: str) -> list[Group]:
        known = recent.paths()
        places = (
            matching.best(words, [path.stem for path in known], FOUND)
            if words
            else [(at, 0) for at in range(len(known))]
        )
        rows = tuple(
            Result(known[at].name, "file-check", lambda path=known[at]: reveal(path), known[at].parent.name)
            for at, _score in places
        )
        return [Group(_("Files opened last"), rows, places[0][1] - 1 if places else 0)]

    return source
