from workbench.importers.alignment import lines_of

ONE = "The ferry company said that none of its boats had crossed."
TWO = "A spokesman had counted eleven crossings in two nights."


def test_white_space_and_case_do_not_matter_and_order_does() -> None:
    assert lines_of(f"{ONE.upper()}\n\n- {TWO}", ["Menu", ONE, TWO]) == [1, 2]


def test_of_two_copies_the_one_beside_the_article_is_taken() -> None:
    assert lines_of(f"{ONE}\n{TWO}", [ONE, "Menu", "Sport", ONE, TWO, "Share", ONE]) == [3, 4]


def test_short_lines_are_taken_only_where_they_fit() -> None:
    assert lines_of(f"{ONE}\nNo.\n{TWO}", ["No.", "Menu", ONE, "No.", TWO, "Share", "No."]) == [2, 3, 4]


def test_a_line_of_which_the_extraction_lost_a_part_is_still_found() -> None:
    long = f"{ONE} {TWO} Nobody else was there to see it."
    assert lines_of(long.replace("eleven ", ""), [ONE[:20], long]) == [1]


def test_nothing_extracted_is_nothing_found() -> None:
    assert lines_of("", ["Menu", ONE]) == []
