"""Word reports as they come back: edited as Word and LibreOffice do it, part by part."""

import io
from collections.abc import Callable
from zipfile import ZipFile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"


class Desk:
    """A report on somebody's desk. What is done to it is done to its XML."""

    def __init__(self, data: bytes) -> None:
        with ZipFile(io.BytesIO(data)) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        self._extended: list[str] = []

    def edit(self, name: str, change: Callable[[str], str]) -> None:
        before = self.parts[name].decode()
        after = change(before)
        assert after != before, "the edit found nothing to change"
        self.parts[name] = after.encode()

    def write_over(self, old: str, new: str) -> None:
        """Other words, without a trace."""
        self.edit("word/document.xml", lambda xml: xml.replace(old, new, 1))

    def track(self, old: str, new: str, author: str = "Edda") -> None:
        """Other words as tracked changes; `old` stands within one run of the article."""
        about = f'w:id="900" w:author="{author}" w:date="2026-11-25T10:00:00Z"'
        changed = (
            f"<w:del {about}><w:r><w:delText>{old}</w:delText></w:r></w:del>"
            f'<w:ins {about}><w:r><w:t xml:space="preserve">{new}</w:t></w:r></w:ins>'
        )
        gap = f'</w:t></w:r>{changed}<w:r><w:t xml:space="preserve">'
        self.write_over(old, gap)

    def comment(
        self, number: int, text: str, *, on: str, author: str = "Edda", answers: int | None = None
    ) -> None:
        """A new comment on the first place of the words `on`, or as Word does it at the place of the comment that it answers."""
        paragraph = f"{0x10000000 + number:08X}"
        said = (
            f'<w:comment xmlns:w="{W}" xmlns:w14="{W14}" w:id="{number}" w:author="{author}" '
            f'w:date="2026-11-25T11:00:00Z"><w:p w14:paraId="{paragraph}"><w:r><w:t>{text}</w:t></w:r></w:p></w:comment>'
        )
        self.edit("word/comments.xml", lambda xml: xml.replace("</w:comments>", f"{said}</w:comments>"))
        start = f'<w:commentRangeStart w:id="{number}"/>'
        end = f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'
        if answers is None:
            run = '<w:r><w:t xml:space="preserve">'
            self.write_over(on, f"</w:t></w:r>{start}{run}{on}</w:t></w:r>{end}{run}")
            return
        self.write_over(
            f'<w:commentRangeStart w:id="{answers}"/>', f'<w:commentRangeStart w:id="{answers}"/>{start}'
        )
        self.write_over(
            f'<w:commentRangeEnd w:id="{answers}"/>', f'{end}<w:commentRangeEnd w:id="{answers}"/>'
        )
        parent = f"{0x20000000 + answers:08X}"
        named = f'<w:comment w:id="{answers}"'
        head, _, rest = self.parts["word/comments.xml"].decode().partition(named)
        rest = rest.replace("</w:p></w:comment>", "</w:p>\0", 1)
        opened, closed = rest.split("\0", 1)
        before, last = opened.rsplit("<w:p>", 1)
        marked = f'{before}<w:p xmlns:w14="{W14}" w14:paraId="{parent}">{last}</w:comment>{closed}'
        self.parts["word/comments.xml"] = f"{head}{named}{marked}".encode()
        self._extended.append(
            f'<w15:commentEx w15:paraId="{parent}"/>'
            f'<w15:commentEx w15:paraId="{paragraph}" w15:paraIdParent="{parent}"/>'
        )

    def sent(self) -> bytes:
        """The file as it comes back."""
        if self._extended:
            told = f'<w15:commentsEx xmlns:w15="{W15}">{"".join(self._extended)}</w15:commentsEx>'
            self.parts["word/commentsExtended.xml"] = told.encode()
            relation = (
                f'<Relationship Id="rId99" Type="{EXTENDED}" Target="commentsExtended.xml"/></Relationships>'
            )
            self.edit("word/_rels/document.xml.rels", lambda xml: xml.replace("</Relationships>", relation))
        out = io.BytesIO()
        with ZipFile(out, "w") as package:
            for name, data in self.parts.items():
                package.writestr(name, data)
        return out.getvalue()
