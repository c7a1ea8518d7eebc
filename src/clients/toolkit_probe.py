"""What translate-toolkit's own readers see in a file, one pair in a line: source and target in Base64.

The argument is the file. It runs in a process of its own and stays apart from the product.
"""
import base64
import sys

from translate.storage import factory


def coded(text):
    return base64.b64encode(str(text or "").encode("utf-8")).decode("ascii")


for unit in factory.getobject(sys.argv[1]).units:
    if unit.source and not unit.isheader():
        print("PAIR", coded(unit.source), coded(unit.target), sep="\t")
