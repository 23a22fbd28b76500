// SPDX-License-Identifier: Apache-2.0
package com.composio.gateway.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps a position in a file, replaced as a whole: a crash leaves the old one or the new one. */
final class CursorStore {
  private final Path path;

  CursorStore(Path path) {
    this.path = path;
  }

  /** Empty when there is none yet. */
  String load() throws IOException {
    try {
      return Files.readString(path).strip();
    } catch (NoSuchFileException none) {
      return "";
    }
  }

  void store(String cursor) throws IOException {
    Path next = path.resolveSibling(path.getFileName() + ".new");
    Files.writeString(next, cursor + "\n");
    Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
