#!/usr/bin/python3
"""Opens Word files in LibreOffice, accepts or rejects all changes, and prints what they read as.

Arguments: an empty folder for the profile of the office, then paths of Word files. Prints JSON: for
each path the lines of the file with all changes accepted and with all rejected, a line for each
paragraph and for each row of a table, and how many changes are left (none, if all is well).
"""

import json
import os
import subprocess
import sys
import time
from xml.etree import ElementTree

import uno
from com.sun.star.beans import PropertyValue


SCHEMA = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = "{" + SCHEMA + "office:1.0}"
TABLE = "{" + SCHEMA + "table:1.0}"
TEXT = "{" + SCHEMA + "text:1.0}"


def wait_for(connection):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:{connection};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not answer")


def text_of(node):
    """Text of a paragraph; what is said about it is left out."""
    parts = [node.text or ""]
    for child in node:
        name = child.tag.split("}")[1]
        if name == "s":
            parts.append(" " * int(child.get(f"{TEXT}c", "1")))
        elif name == "tab":
            parts.append("\t")
        elif name == "line-break":
            parts.append("\n")
        elif name not in ("annotation", "annotation-end", "bookmark", "soft-page-break"):
            parts.append(text_of(child))
        parts.append(child.tail or "")
    return "".join(parts)


def read(parent):
    lines = []
    for node in parent:
        name = node.tag.split("}")[1]
        if name in ("p", "h"):
            lines.append(text_of(node))
        elif name == "table":
            rows = node.iter(f"{TABLE}table-row")
            lines.extend(
                " || ".join(["row"] + [" / ".join(read(cell)) for cell in row.findall(f"{TABLE}table-cell")])
                for row in rows
            )
        elif name in ("list", "list-item", "section", "table-header-rows"):
            lines.extend(read(node))
    return lines


def answer(desktop, context, path, command):
    hidden = PropertyValue(Name="Hidden", Value=True)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (hidden,))
    try:
        helper = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", context
        )
        frame = document.getCurrentController().getFrame()
        helper.executeDispatch(frame, f".uno:{command}", "", 0, ())
        left = sum(1 for _ in document.getRedlines())
        flat = PropertyValue(Name="FilterName", Value="OpenDocument Text Flat XML")
        target = path + "." + command + ".fodt"
        document.storeToURL(uno.systemPathToFileUrl(target), (flat,))
    finally:
        document.close(True)
    body = ElementTree.parse(target).getroot().find(f"{OFFICE}body/{OFFICE}text")
    return {"lines": read(body), "left": left}


def main(profile, paths):
    connection = f"pipe,name=kaitei{os.getpid()}"
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            "--nologo",
            f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}",
            f"--accept={connection};urp",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = wait_for(connection)
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context
        )
        found = {
            path: {
                "accepted": answer(desktop, context, path, "AcceptAllTrackedChanges"),
                "rejected": answer(desktop, context, path, "RejectAllTrackedChanges"),
            }
            for path in paths
        }
        json.dump(found, sys.stdout, ensure_ascii=False)
        try:
            desktop.terminate()
        except Exception:
            pass
    finally:
        office.wait(30)


main(os.path.abspath(sys.argv[1]), [os.path.abspath(path) for path in sys.argv[2:]])
