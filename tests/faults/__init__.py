"""What a year's work has to survive: processes killed, disks that fail, files that rot, power that goes.

``work`` is somebody at work, in a process of its own: random real commands, each told once it is done and not before.
``told`` holds a project against what was told. ``kills``, ``disks``, ``power`` and ``damage`` each make one kind of
fault happen, as often as asked, and count; ``disk.c`` is the disk that fails and the disk that remembers every write.
``bench faults`` runs them at their full numbers; ``test_faults`` is a small sample for every day.
"""
