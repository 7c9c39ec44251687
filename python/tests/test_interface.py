import pytest
import traitlets
import vitrail

DOCUMENT = {"interface": {"type": "infovis", "mark": "image", "content": "net/input/whole"}}


def test_holds_what_the_module_reads():
    shown = vitrail.Interface(DOCUMENT, "http://localhost/embed", params={"k": 3})
    state = shown.get_state()
    assert state["document"] == DOCUMENT
    assert state["params"] == {"k": 3}
    assert state["base"] == "http://localhost/embed/"
    assert "export" in state["_esm"]


def test_observes_params():
    shown, seen = vitrail.Interface(DOCUMENT, "/"), []
    shown.observe(lambda change: seen.append(change["new"]), names="params")
    shown.set_state({"params": {"k": 4}})
    assert seen == [{"k": 4}]


def test_refuses_what_is_no_document():
    with pytest.raises(traitlets.TraitError):
        vitrail.Interface(3, "/")
