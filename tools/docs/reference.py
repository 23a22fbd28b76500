# SPDX-License-Identifier: Apache-2.0
"""reference.py DESCRIPTORS FOLDER: docs/reference from the comments of the protos, a page for each .proto.

DESCRIPTORS is a FileDescriptorSet with source info. Pages that no .proto stands for are removed.
"""

import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "facts"))

import descriptors as d  # noqa: E402

OURS = "composio.gateway."
SCALARS = {1: "double", 2: "float", 3: "int64", 4: "uint64", 5: "int32", 6: "fixed64", 7: "fixed32", 8: "bool", 9: "string",
           12: "bytes", 13: "uint32", 15: "sfixed32", 16: "sfixed64", 17: "sint32", 18: "sint64"}
NOTE = "<!-- Written by ./dev generate from the comments of the protos; do not edit. -->"


def page_of(file):
    """composio/gateway/v1/app.proto -> app.md; those of another package carry its name."""
    path = pathlib.PurePosixPath(file)
    package = path.parent.as_posix().removeprefix("composio/gateway/").removesuffix("/v1")
    return ("" if package == "v1" else package.replace("/", "-") + "-") + path.stem + ".md"


def paragraph(comment):
    """Without the blank that begins each line of a comment."""
    return re.sub(r"(?m)^ ", "", comment)


def one_line(comment):
    return re.sub(r"\s+", " ", comment).replace("|", r"\|")


def sentence(comment):
    """The first sentence."""
    return re.split(r"(?<=[.])\s", one_line(comment), maxsplit=1)[0]


class Reference:
    def __init__(self, descriptors):
        self.api = descriptors
        self.files = [file for file in descriptors.files if file.startswith("composio/gateway/")]

    def short(self, name):
        return re.sub(r"^composio\.gateway\.(\w+\.)*v1\.", "", name)

    def link(self, name):
        """A type's name; one of ours leads to where it is described."""
        found = self.api.messages.get(name) or self.api.enums.get(name)
        if found is None or not found.file.startswith("composio/gateway/"):
            return "`%s`" % name
        short = self.short(name)
        return "[`%s`](%s#%s)" % (short, page_of(found.file), short.lower().replace(".", ""))

    def type_of(self, field):
        if field.type not in (d.MESSAGE, d.ENUM):
            text = "`%s`" % SCALARS[field.type]
        else:
            entry = self.api.messages.get(field.type_name)
            if entry is not None and entry.map_entry:
                return "map of %s to %s" % tuple(self.type_of(part) for part in entry.fields)
            text = self.link(field.type_name)
        if field.repeated:
            return "list of " + text
        return "optional " + text if field.presence and field.type != d.MESSAGE else text

    def message(self, message):
        yield "### " + self.short(message.name)
        yield paragraph(message.comment)
        if message.fields:
            rows = ["| `%s` | %d | %s | %s |" % (f.name, f.number, self.type_of(f), one_line(f.comment)) for f in message.fields]
            yield "\n".join(["| field | number | type | meaning |", "|---|---|---|---|", *rows])

    def enum(self, enum):
        yield "### " + self.short(enum.name)
        yield paragraph(enum.comment)
        rows = ["| `%s` | %d | %s |" % (v.name, v.number, one_line(v.comment)) for v in enum.values]
        yield "\n".join(["| value | number | meaning |", "|---|---|---|", *rows])

    def method(self, method):
        yield "### " + method.name
        yield paragraph(method.comment)
        yield "Request %s, answer %s%s." % (self.link(method.request), "stream of " if method.streaming else "",
                                            self.link(method.response))

    def page(self, file):
        yield "# " + file
        yield NOTE
        for service in self.of(self.api.services, file):
            yield "## " + self.short(service.name)
            yield paragraph(service.comment)
            for method in service.methods:
                yield from self.method(method)
        messages = [message for message in self.of(self.api.messages, file) if not message.map_entry]
        if messages:
            yield "## Messages"
        for message in messages:
            yield from self.message(message)
        enums = self.of(self.api.enums, file)
        if enums:
            yield "## Enums"
        for enum in enums:
            yield from self.enum(enum)

    def index(self):
        yield "# Reference"
        yield NOTE
        yield "Every method, by service. `grpcurl 127.0.0.1:50051 describe NAME` shows the same comments."
        for name, service in sorted(self.api.services.items()):
            if not name.startswith(OURS):
                continue
            page = page_of(service.file)
            yield "## [%s](%s)" % (self.short(name), page)
            yield paragraph(service.comment)
            rows = ["| [`%s`](%s#%s) | %s |" % (m.name, page, m.name.lower(), sentence(m.comment)) for m in service.methods]
            yield "\n".join(["| method | |", "|---|---|", *rows])

    @staticmethod
    def of(things, file):
        return [thing for thing in things.values() if thing.file == file]

    def pages(self):
        """File name -> text, of the whole reference."""
        texts = {page_of(file): self.page(file) for file in self.files}
        texts["README.md"] = self.index()
        return {name: "\n\n".join(filter(None, parts)) + "\n" for name, parts in texts.items()}


def main():
    pages = Reference(d.Descriptors.load(sys.argv[1])).pages()
    folder = pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for stale in {path.name for path in folder.glob("*.md")} - set(pages):
        (folder / stale).unlink()
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
