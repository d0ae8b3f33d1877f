"""Source Workbench, for its developers: the tree and the import rule.

::

    __main__.py      hands argv to cli (a verb) or app (a window)
    app.py           QApplication, settings, first window: the only wiring of everything
    cli*.py          the same verbs without a window
    model.py         the nouns, frozen
    errors.py        what can go wrong, in words for the user
    language.py      tr, tr_n: every text a user reads, in the user's language; packaging/languages/ has the rest
    traces.py        what may be written down of an error: kinds and places, never words
    resources.py     where icons, fonts, words and the sample lie
    durable.py       a file takes its place for good
    text.py          canonical text: normalised once, blocks, words;  sentences.py cuts it into sentences
    quotations.py    quotation marks of all styles, nested and over paragraphs
    wording.py       which differences between two wordings are mere spelling
    reprints.py      how much of one text stands in another
    anchoring.py     W3C selectors: describe(text, span); anchor(text, selectors) -> a verdict, never a guess
    report/          what a report says, before any file format
    store/           SQLite through sqlite-utils. Rows in, model out. The only SQL in the program
      schema.py        the file and its tables; migrations.py: what changed since
      history.py       steps, undo, redo, change notices
      sources.py versions.py quotes.py codebook.py memos.py searches.py reports.py  one class per noun
      corpus.py places.py    what search and the page read, fast
      lock.py backups.py salvage.py    one writer; copies that were checked; what a damaged file still holds
      refuge.py shadow.py trouble.py   where a project goes on while its own disk fails, and how it comes back
    search/          Whoosh over columns of our own: a disposable index, rebuilt at will; words -> Hits
    importers/       read(path) -> Draft, by what the bytes are; workers.py reads in processes that may die alone
    exporters/       write(report, path): word/ xlsx csv html and web annotations
    suggest/         what the reader may be offered: speakers, claims, name variants
    project.py       Project: the façade. .sources .quotes .codebook … .search; step, undo, redo, on_change
    background/      what takes long and writes much, in processes of its own: imports, the index, large undos
    recheck/         a Word document held against the project: verdicts, findings as comments
    sample.py        builds the sample project from resources/sample
    ui/              Qt, and nothing but Qt
      session.py       given to every panel: the project, what changed, where to go, jobs, notices, theme
      jobs.py          generators on a worker thread, which only compute;  garbage.py: it is looked for on ours
      instance.py      one window: a second start hands its project over
      tastes.py        what a user can set, once;  settings.py recents.py: what is kept;  speaking.py: the language
      files.py         every file dialog;  presence.py: whether a file is there, without waiting for its disk
      actions.py       every command once;  commands.py and its neighbours (adding.py …): what each does
      main_window.py   places panels, connects panel to panel; no logic
      library/ reader/ quotes/ codebook/ search/ report/ recheck/ updates/ preferences/    a folder per feature
      widgets/         reusable pieces that know Qt, not our nouns

Imports point one way, and each library has one door:
``__main__ > app | cli > ui > sample | recheck | background > project > store | search | importers | exporters |
suggest > report > anchoring | quotations | reprints > text > errors | model > language | traces``. Qt only in ``ui``
and ``app``; SQLite only in ``store``; Whoosh only in ``search``; python-docx only in ``exporters.word``. Feature
folders under ``ui`` never import each other: they emit, ``main_window`` connects. ``tests/test_architecture.py``
holds all of it.
"""
