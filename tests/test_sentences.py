import time

import pytest

from workbench.text import sentences

# A bar stands where one sentence ends and the next begins.
TABLE = r"""
Mr. Smith met him.| He left.
He lives in the U.S.| He likes it.
U.S. forces left.| The U.S. Senate met.
Gen. Brown spoke to Lt. Col. Ray.| Nobody answered.
No. 5 won.| He said no.| Then he left.
J. K. Rowling wrote it.| George W. Bush read it.
St. Petersburg is large.
It began at 9 a.m. Monday.| It ended at 5 p.m.| The crowd left.
It cost 3.5 million.| In 2022.| It rose.| 15 people came.
We waited...| Nobody came.| “I … do not know,” he said.
Talk is cheap.| … Show me.
text one.| […] More text.
“Stop!” he said.| “Go!” Kovács said.| “Why?” asked Mr. Lee.
“Is it true?”| Kovács said that he knew.
“We will go,” he said.| “You stay.”| He left.
“We will.”| He left.
He shouted “Stop! Go back!” and left.| Nobody moved.
He said: “We came.| We saw.”| They left.
“Building it?| Not negotiable,” he said.
They said ''we go.''| He left.
He (the minister. No other) agreed.| (He said so.)| Yes.
PORT ELDER – The minister spoke.| He left.
Port Elder, 25 April 2023 (TDI): The minister spoke.| He left.
PORT ELDER, Aug. 5 (Xyz) — The talks began.| They ended.
NEWPORT, N.H. — In a tradition he has kept, Rep. Ray (D-Ariz.) - a former judge - spoke.
Das Treffen ist am 5. Mai in Berlin.| Der 3. Oktober ist frei.| Es kam z. B. Dr. Müller.
Er kam, d. h. er war da.| Das 19. Jahrhundert war lang.| Im Jahr 2022.| Dann kam er.
В 2022 г. Лавров приехал в г. Москву.| Он уехал.| «Стоп!» — сказал он.| И. И. Иванов, проф. физики, ушёл.
Dr. Yılmaz ve Doç. Dr. Kaya geldi.| Prof. Dr. Ak gitti.
M. Dupont est là.| Mme Petit aussi.| « Bonjour ! » dit-il.| Elle part.
هل جاء؟| نعم.| ذهب د. أحمد.| وصل۔| ثم عاد.
他来了。|她走了！|「行く。」と述べた。|終わり。|“停！”他说。|好。
It ended.|The next day came.
He works at example.com and Booking.com.| Fine.
See p. 5 and Fig. 3.| Then rest.
Apple Inc. said so.| The Co.| He left.
It ended.[1]| The next.
1. Introduction
Yahoo! said it would.| Who?
The vote was 5-4.| “We won.”
“I’m here.’”| Next.
"""


@pytest.mark.parametrize("row", TABLE.strip().split("\n"))
def test_a_sentence_ends_where_a_reader_ends_it(row: str) -> None:
    text = row.replace("|", "")
    assert [span.of(text) for span in sentences(text)] == [part.strip() for part in row.split("|")]


def test_a_sentence_never_crosses_a_line_end() -> None:
    text = "A headline without a stop\nMr.\nSmith left"
    assert [span.of(text) for span in sentences(text)] == text.split("\n")


LINES = ["a. " * 200_000, "“" * 200_000, "(" * 200_000, "." * 200_000, "A.B" * 200_000, "”. " * 90_000]


@pytest.mark.parametrize("line", LINES, ids=lambda line: repr(line[:4]))
def test_no_line_is_slow(line: str) -> None:
    began = time.perf_counter()
    sentences(line)
    assert time.perf_counter() - began < 5
