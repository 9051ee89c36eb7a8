"""Esc goes back, one pane at a time."""


def test_escape_leads_from_the_note_to_the_search_box(start):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("Navragen.")
    for place in ("page", "list", "box"):
        desk.press("Escape")
        desk.is_in(place)
    desk.saves()
