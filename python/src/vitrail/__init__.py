"""Interfaces into neural networks in notebooks, from Vitrail documents."""

from pathlib import Path

import anywidget
import traitlets

__all__ = ["Interface"]


def _widget() -> Path:
    """The built module: beside this file where the package is installed, else in the project's `dist`."""
    installed = Path(__file__).parent / "widget.js"
    return installed if installed.exists() else Path(__file__).parents[3] / "dist" / "embed" / "widget.js"


class Interface(anywidget.AnyWidget):
    """A document as the output of a cell.

    `document` is the document, as a dict, or its address; `base` the address of the folder `dist/embed` of the package
    `vitrail`, with `models` beside its files, from any origin that lets others read; `options` those of `embed`.
    `params` holds the values of params that the reader or Python has set, `diagnostics` what is wrong.
    """

    _esm = _widget()

    document = traitlets.Union([traitlets.Dict(), traitlets.Unicode()]).tag(sync=True)
    params = traitlets.Dict().tag(sync=True)
    base = traitlets.Unicode().tag(sync=True)
    options = traitlets.Dict().tag(sync=True)
    diagnostics = traitlets.List(traitlets.Dict()).tag(sync=True)

    def __init__(self, document: dict | str, base: str, **traits):
        super().__init__(document=document, base=base.rstrip("/") + "/", **traits)
