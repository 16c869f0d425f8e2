"""Draws docs/benchmarks/languages.svg from the saved results of both languages.

./benchmarks/python --save and ./benchmarks/javascript --save start it. The argument is the folder docs/benchmarks.
"""

import json
import math
import sys
from pathlib import Path

WIDTH, LEFT, TOP, ROW, BAR = 860, 190, 96, 34, 12
LARGE = "Recordwire, 5 000 int32"
STYLE = """text { font-family: "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #24303c }
.title { font-size: 21px; font-weight: 600 }
.panel { font-size: 14px; font-weight: 600 }
.label { font-size: 12px; text-anchor: end }
.number { font-size: 10px; fill: #53616f }
.note { font-size: 11px; fill: #6b7884 }
.ours { fill: #12908f } .ours2 { fill: #7cc9c4 } .peer { fill: #a9b6c2 } .peer2 { fill: #cbd3d9 } .band { fill: #f4f6f8 }"""


def rows(results, top, words):
    """The bars of one language, and where the next one starts."""
    times = {name: time for name, time in results["microseconds"].items() if name != LARGE}
    lines = [f'<text class="panel" x="28" y="{top}">{words}</text>']
    # From 0.03 to 10 µs, by the logarithm.
    scale = (WIDTH - LEFT - 90) / math.log10(10 / 0.03)
    for i, (name, time) in enumerate(times.items()):
        y = top + 14 + i * ROW
        kind = "ours" if name.startswith("Recordwire") else "peer"
        if i % 2 == 0:
            lines.append(f'<rect class="band" x="28" y="{y}" width="{WIDTH - 56}" height="{ROW}"/>')
        lines.append(f'<text class="label" x="{LEFT - 10}" y="{y + 21}">{name}</text>')
        for j, way in enumerate(("encode", "decode")):
            width = scale * math.log10(time[way] / 0.03)
            at = y + 4 + j * (BAR + 2)
            lines.append(
                f'<rect class="{kind}{"2" if j else ""}" x="{LEFT}" y="{at}" width="{width:.1f}" height="{BAR}" rx="2"/>'
                f'<text class="number" x="{LEFT + width + 6:.1f}" y="{at + 10}">{time[way]:.2f}</text>'
            )
    return lines, top + 14 + len(times) * ROW + 34


def main(docs):
    python = json.loads((docs / "languages-python.json").read_text())
    javascript = json.loads((docs / "languages-javascript.json").read_text())
    lines = [
        '<text class="title" x="28" y="40">One small record in Python and JavaScript</text>',
        '<text class="note" x="28" y="62">microseconds for 19 bytes, encode above decode; shorter is better; logarithmic scale</text>',
    ]
    body, top = rows(python, TOP, f"Python {python['python']}")
    lines += body
    body, top = rows(javascript, top, f"JavaScript, Node.js {javascript['node']}")
    lines += body
    text = f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{top}" viewBox="0 0 {WIDTH} {top}">\n<style>\n{STYLE}\n</style>\n'
    text += f'<rect width="{WIDTH}" height="{top}" fill="#ffffff"/>\n' + "\n".join(lines) + "\n</svg>\n"
    (docs / "languages.svg").write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
