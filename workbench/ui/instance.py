"""One window a user: a second start hands its file to the first one and ends.

The rule: nothing of the network's library is loaded before the first paint. Whether another start runs is told by a
lock on a small file, which dies with its process; only who finds it taken, and who has shown its window, opens the
local socket. A first one that does not answer keeps nobody from working: the second then opens a window of its own.
"""

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QDir, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 2_000
"""Milliseconds the first one has for its answer."""
_MOST = 64 * 1024  # bytes of a message


class Instance(QObject):
    """``asked`` carries what another start was given: a ``Path``, or ``None`` for just the window."""

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = platformdirs.user_state_path("source-workbench")
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Whether no other runs; where no lock can be made, everyone is the first."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            return True
        self._lock = QLockFile(str(self._folder / "instance.lock"))
        self._lock.setStaleLockTime(0)  # never by age, only when its process is gone
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def hand_over(self, path: Path | None) -> bool:
        """Give the first one what was asked for; whether it took it."""
        try:
            from PySide6.QtNetwork import QLocalSocket
        except ImportError:  # a system without what Qt's network is linked to
            return False
        socket = QLocalSocket()
        socket.connectToServer(self._address())
        if not socket.waitForConnected(_PATIENCE):
            return False
        wish = {"path": str(path.absolute()) if path else None}
        socket.write(json.dumps(wish).encode() + b"\n")
        taken = socket.waitForReadyRead(_PATIENCE) and bytes(socket.readAll().data()) == b"taken\n"
        socket.disconnectFromServer()
        return taken

    def listen(self) -> None:
        """From now on later starts are heard. What a killed one left of its socket is taken away."""
        if self._lock is None or not self._lock.isLocked():
            return  # somebody else is the first one, who did not answer
        try:
            from PySide6.QtNetwork import QLocalServer
        except ImportError:
            return
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._address())
        if server.listen(self._address()):
            server.newConnection.connect(self._on_connection)
            self._server = server

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.unlock()

    def _address(self) -> str:
        """In the user's own folder; a path that is too long for a socket is shortened in the folder of the moment."""
        address = self._folder / "instance.socket"
        if len(str(address).encode()) < 100:
            return str(address)
        short = hashlib.sha256(str(address).encode()).hexdigest()[:24]
        return QDir(QDir.tempPath()).filePath(f"source-workbench-{short}")

    def _on_connection(self) -> None:
        assert self._server is not None
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._on_words(socket))
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            self._on_words(socket)

    def _on_words(self, socket: "QLocalSocket") -> None:
        if socket.bytesAvailable() > _MOST:
            socket.abort()
        if not socket.canReadLine():
            return
        try:
            path = json.loads(bytes(socket.readLine().data()))["path"]
        except (ValueError, TypeError, KeyError):
            socket.abort()
            return
        socket.write(b"taken\n")
        socket.flush()
        self.asked.emit(Path(path) if isinstance(path, str) else None)
